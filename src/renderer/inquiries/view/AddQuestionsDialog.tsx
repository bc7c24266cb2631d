import { Textarea } from '@mantine/core';
import type { InquiryDetail } from '@shared/inquiries';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../../app/client';
import { ActDialog } from '../ActDialog';
import { useActs } from '../acts';
import { viewMessages as m } from './messages';

interface AddQuestionsDialogProps {
  detail: InquiryDetail;
  onClose: () => void;
}

/** Questions found later: in the message, or in a conversation about it. */
export function AddQuestionsDialog({ detail, onClose }: AddQuestionsDialogProps): ReactNode {
  const intl = useIntl();
  const { say } = useActs();
  const add = useCommand('inquiries.add-questions');
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const questions = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const submit = async (): Promise<void> => {
    if (questions.length === 0) return setMissing(true);
    if (!(await add.run({ inquiry: detail.inquiry.id, questions })).ok) return;
    onClose();
    say(intl.formatMessage(m.questionsSaid, { count: questions.length }));
  };
  return (
    <ActDialog
      onClose={onClose}
      title={intl.formatMessage(m.questionsTitle)}
      submit={intl.formatMessage(m.questionsButton)}
      pending={add.pending}
      refusal={add.refusal}
      onSubmit={() => void submit()}
    >
      <Textarea
        label={intl.formatMessage(m.questionsLabel)}
        description={intl.formatMessage(m.questionsHelp)}
        value={text}
        onChange={(event) => {
          setMissing(false);
          setText(event.currentTarget.value);
        }}
        error={missing ? intl.formatMessage(m.questionMissing) : undefined}
        autosize
        minRows={2}
        data-autofocus
      />
    </ActDialog>
  );
}
