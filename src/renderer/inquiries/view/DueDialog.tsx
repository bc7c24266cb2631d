import { Textarea, TextInput } from '@mantine/core';
import type { InquiryDetail } from '@shared/inquiries';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../../app/client';
import { writtenDate } from '../../ui/dates';
import { ActDialog } from '../ActDialog';
import { useActs } from '../acts';
import { viewMessages as m } from './messages';

interface DueDialogProps {
  detail: InquiryDetail;
  onClose: () => void;
}

/** Another day by which an answer is due, with the reason. */
export function DueDialog({ detail, onClose }: DueDialogProps): ReactNode {
  const intl = useIntl();
  const { say } = useActs();
  const setDue = useCommand('inquiries.set-due');
  const [dueOn, setDueOn] = useState(detail.due?.on ?? '');
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (dueOn === '' || why.trim() === '') return;
    if (!(await setDue.run({ inquiry: detail.inquiry.id, dueOn, why })).ok) return;
    onClose();
    say(intl.formatMessage(m.dueChanged, { day: writtenDate(intl, dueOn) }));
  };
  return (
    <ActDialog
      onClose={onClose}
      title={intl.formatMessage(m.dueTitle)}
      lead={detail.due?.set === 'law' ? intl.formatMessage(m.dueLawLead) : undefined}
      submit={intl.formatMessage(m.dueButton)}
      pending={setDue.pending}
      refusal={setDue.refusal}
      onSubmit={() => void submit()}
    >
      <TextInput
        type="date"
        label={intl.formatMessage(m.due)}
        value={dueOn}
        onChange={(event) => setDueOn(event.currentTarget.value)}
        error={tried && dueOn === '' ? intl.formatMessage(m.dayMissing) : undefined}
        data-autofocus
      />
      <Textarea
        label={intl.formatMessage(m.why)}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
        error={tried && why.trim() === '' ? intl.formatMessage(m.whyMissing) : undefined}
        autosize
        minRows={2}
        maxLength={20_000}
      />
    </ActDialog>
  );
}
