import { Checkbox, Stack, Textarea } from '@mantine/core';
import type { InquiryDetail, InquiryKind, Signal } from '@shared/inquiries';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../../app/client';
import { ActDialog } from '../ActDialog';
import { useActs } from '../acts';
import { kindWords, signalWords } from '../inquiry-words';
import { KindField } from '../intake/KindField';
import { bySignal } from '../SignalsFound';
import { viewMessages as m } from './messages';

interface ClassifyDialogProps {
  detail: InquiryDetail;
  onClose: () => void;
}

/** What kind of inquiry it is, and which signals in the message were read and are none. */
export function ClassifyDialog({ detail, onClose }: ClassifyDialogProps): ReactNode {
  const intl = useIntl();
  const { say } = useActs();
  const classify = useCommand('inquiries.classify');
  const { inquiry } = detail;
  const [kind, setKind] = useState<InquiryKind>(inquiry.kind);
  const [setAside, setSetAside] = useState<Signal[]>([]);
  const [why, setWhy] = useState('');
  const [missing, setMissing] = useState(false);
  const signals = bySignal(detail.signals);
  // A complaint of discrimination stays one until somebody says that it was read and is none.
  const offered =
    inquiry.kind === 'discrimination' && !signals.some(({ signal }) => signal === 'discrimination')
      ? [...signals, { signal: 'discrimination' as const, words: [] }]
      : signals;

  const submit = async (): Promise<void> => {
    if (why.trim() === '') return setMissing(true);
    const before = inquiry.classified.at(-1)?.setAside ?? [];
    const classification = { kind, setAside: [...new Set([...before, ...setAside])], why };
    if (!(await classify.run({ inquiry: inquiry.id, classification })).ok) return;
    onClose();
    say(intl.formatMessage(m.classified, { kind: intl.formatMessage(kindWords[kind]) }));
  };
  return (
    <ActDialog
      onClose={onClose}
      title={intl.formatMessage(m.classifyTitle)}
      lead={intl.formatMessage(m.classifyLead)}
      submit={intl.formatMessage(m.classifyButton)}
      pending={classify.pending}
      refusal={classify.refusal}
      onSubmit={() => void submit()}
    >
      <KindField value={kind} hints={detail.kinds} onChange={setKind} />
      {offered.length > 0 && (
        <Checkbox.Group
          label={intl.formatMessage(m.setAside)}
          description={intl.formatMessage(m.setAsideHelp)}
          value={setAside}
          onChange={(values) => setSetAside(values.filter((value) => isOffered(offered, value)) as Signal[])}
        >
          <Stack gap="xs" mt="xs">
            {offered.map(({ signal, words }) => (
              <Checkbox
                key={signal}
                value={signal}
                label={intl.formatMessage(signalWords[signal])}
                description={words.length === 0 ? undefined : words.map((quoted) => `“${quoted}”`).join(', ')}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      <Textarea
        label={intl.formatMessage(m.why)}
        description={intl.formatMessage(m.classifyWhyHelp)}
        value={why}
        onChange={(event) => {
          setMissing(false);
          setWhy(event.currentTarget.value);
        }}
        error={missing ? intl.formatMessage(m.whyMissing) : undefined}
        autosize
        minRows={2}
        maxLength={20_000}
      />
    </ActDialog>
  );
}

const isOffered = (offered: readonly { signal: Signal }[], value: string): boolean =>
  offered.some(({ signal }) => signal === value);
