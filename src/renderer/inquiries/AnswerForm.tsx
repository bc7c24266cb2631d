import { Button, Radio, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../app/client';
import { Form, Row } from '../app/form/Form';
import { RefusalNotice } from '../app/RefusalNotice';
import { useAnswerDraft, type AnswerDraft } from './answer-drafts';
import { inquiriesMessages as m } from './messages';

interface AnswerFormProps {
  inquiry: string;
  question: number;
  label: string;
  /** Nothing may be disclosed: the standard answer is one press away. */
  guarded: boolean;
  corrects: boolean;
}

const EMPTY: AnswerDraft = { answer: '', declined: false };

export function AnswerForm({ inquiry, question, label, guarded, corrects }: AnswerFormProps): ReactNode {
  const intl = useIntl();
  const answer = useCommand('inquiries.answer');
  const [kept, setDraft] = useAnswerDraft(inquiry, question);
  const [missing, setMissing] = useState(false);
  const draft = kept ?? { ...EMPTY, declined: guarded };

  const change = (next: Partial<AnswerDraft>): void => {
    setMissing(false);
    setDraft({ ...draft, ...next });
  };
  const submit = async (): Promise<void> => {
    if (draft.answer.trim() === '') return setMissing(true);
    if ((await answer.run({ inquiry, question, ...draft })).ok) setDraft(null);
  };
  return (
    <Form label={label} onSubmit={() => void submit()}>
      <Radio.Group
        label={intl.formatMessage(m.how)}
        value={draft.declined ? 'declined' : 'answered'}
        onChange={(value) => change({ declined: value === 'declined' })}
      >
        <Row>
          <Radio value="answered" label={intl.formatMessage(m.answerIt)} />
          <Radio value="declined" label={intl.formatMessage(m.declineIt)} />
        </Row>
      </Radio.Group>
      <Textarea
        label={intl.formatMessage(draft.declined ? m.reason : m.answer)}
        description={intl.formatMessage(draft.declined ? m.reasonHelp : m.answerHelp)}
        value={draft.answer}
        onChange={(event) => change({ answer: event.currentTarget.value })}
        error={missing ? intl.formatMessage(m.missing) : undefined}
        maxLength={20_000}
      />
      <RefusalNotice refusal={answer.refusal} />
      <Row>
        <Button type="submit" loading={answer.pending}>
          {intl.formatMessage(draft.declined ? m.saveDecline : m.saveAnswer)}
        </Button>
        {guarded && draft.answer === '' && (
          <Button
            variant="subtle"
            onClick={() => change({ declined: true, answer: intl.formatMessage(m.standardRefusal) })}
          >
            {intl.formatMessage(m.declineStandard)}
          </Button>
        )}
        {corrects && (
          <>
            <Button variant="subtle" onClick={() => setDraft(null)}>
              {intl.formatMessage(m.discard)}
            </Button>
            <span>{intl.formatMessage(m.correctNote)}</span>
          </>
        )}
      </Row>
    </Form>
  );
}
