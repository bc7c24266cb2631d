import { Select, Textarea, TextInput } from '@mantine/core';
import { WAITING_FOR, type InquiryDetail, type WaitingFor } from '@shared/inquiries';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../../app/client';
import { Pair } from '../../app/form/Form';
import { ActDialog } from '../ActDialog';
import { useActs } from '../acts';
import { choices, waitingWords } from '../inquiry-words';
import { viewMessages as m } from './messages';

interface WaitDialogProps {
  detail: InquiryDetail;
  /** Whom it goes to first. */
  first: WaitingFor;
  onClose: () => void;
}

/** Passes an inquiry on, or lets it wait: for whom, and until when. */
export function WaitDialog({ detail, first, onClose }: WaitDialogProps): ReactNode {
  const intl = useIntl();
  const { say } = useActs();
  const wait = useCommand('inquiries.wait');
  const [whom, setWhom] = useState<WaitingFor>(first);
  const [who, setWho] = useState('');
  const [until, setUntil] = useState('');
  const [note, setNote] = useState('');
  const submit = async (): Promise<void> => {
    const input = { for: whom, who, note, ...(until === '' ? {} : { until }) };
    if (!(await wait.run({ inquiry: detail.inquiry.id, wait: input })).ok) return;
    onClose();
    say(intl.formatMessage(m.waitingNow, { whom: intl.formatMessage(waitingWords[whom]) }));
  };
  return (
    <ActDialog
      onClose={onClose}
      title={intl.formatMessage(m.waitTitle)}
      lead={intl.formatMessage(m.waitLead)}
      submit={intl.formatMessage(m.waitButton)}
      pending={wait.pending}
      refusal={wait.refusal}
      onSubmit={() => void submit()}
    >
      <Pair>
        <Select
          data-autofocus
          label={intl.formatMessage(m.waitFor)}
          data={choices(intl, WAITING_FOR, waitingWords)}
          value={whom}
          onChange={(next) => next !== null && setWhom(next)}
          allowDeselect={false}
        />
        <TextInput
          label={intl.formatMessage(m.waitWho)}
          description={intl.formatMessage(m.waitWhoHelp)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={who}
          onChange={(event) => setWho(event.currentTarget.value)}
          maxLength={300}
        />
      </Pair>
      <TextInput
        type="date"
        label={intl.formatMessage(m.waitUntil)}
        description={intl.formatMessage(m.waitUntilHelp)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
        maw="18rem"
      />
      <Textarea
        label={intl.formatMessage(m.note)}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        autosize
        minRows={2}
        maxLength={20_000}
      />
    </ActDialog>
  );
}
