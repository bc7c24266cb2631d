import { useDebouncedValue } from '@mantine/hooks';
import type { InquirySuggestion } from '@shared/inquiries';
import type { Result } from '@shared/kernel';
import { call, useCall, type CallInput } from '../../app/client';
import type { IntakeDraft } from './intake-draft';

type Asked = CallInput<'inquiries.suggest'>;
const PAUSE_MS = 300;

const askedOf = (draft: IntakeDraft, today: string): Asked => {
  const { application, text, asker, authority, channel, kind, receivedOn } = draft;
  return {
    application,
    inquiry: { text, asker, authority, channel },
    receivedOn: receivedOn ?? today,
    ...(kind === null ? {} : { kind }),
  };
};

export interface Suggested {
  /** The latest there is; null before the first. */
  suggestion: InquirySuggestion | null;
  /** It still answers an earlier wording. */
  reading: boolean;
  /** The one for what stands there now. */
  now: () => Promise<Result<InquirySuggestion>>;
}

/** What the message seems to be, asked for a moment after typing stops. Nothing is recorded by it. */
export function useSuggestion(draft: IntakeDraft, today: string): Suggested {
  const asked = askedOf(draft, today);
  const written = JSON.stringify(asked);
  const [settled] = useDebouncedValue(written, PAUSE_MS);
  const enabled = draft.application !== '' && asked.receivedOn !== '';
  const answer = useCall('inquiries.suggest', JSON.parse(settled) as Asked, {
    enabled: enabled && (JSON.parse(settled) as Asked).application !== '',
    keepPrevious: true,
  });
  return {
    suggestion: enabled ? (answer.data ?? null) : null,
    reading: enabled && answer.error === null && (written !== settled || answer.isPlaceholderData),
    now: () => call('inquiries.suggest', asked),
  };
}
