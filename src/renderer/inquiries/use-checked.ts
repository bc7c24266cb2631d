import { useDebouncedValue } from '@mantine/hooks';
import type { InquiryFinding } from '@shared/inquiries';
import { useCall, type CallInput } from '../app/client';

const PAUSE_MS = 350;
const NONE: readonly InquiryFinding[] = [];

/** What the checks say to words while they are typed; nothing is recorded. Null asks for nothing. */
export function useChecked<N extends 'inquiries.check-reply' | 'inquiries.check-answer'>(
  name: N,
  input: CallInput<N>,
  enabled: boolean,
): { findings: readonly InquiryFinding[]; checking: boolean } {
  const written = JSON.stringify(input);
  const [settled] = useDebouncedValue(written, PAUSE_MS);
  const answer = useCall(name, JSON.parse(settled) as CallInput<N>, { enabled, keepPrevious: true });
  const findings = (answer.data as { findings: InquiryFinding[] } | undefined)?.findings;
  return {
    findings: enabled ? (findings ?? NONE) : NONE,
    checking: enabled && answer.error === null && (settled !== written || answer.isPlaceholderData),
  };
}
