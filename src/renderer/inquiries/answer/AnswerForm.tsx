import { Button, Radio, Textarea } from '@mantine/core';
import type { Inquiry } from '@shared/inquiries';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../../app/client';
import { focusSoon } from '../../app/form/focus-soon';
import { Form, Row } from '../../app/form/Form';
import { useCurrentRefusal } from '../current-refusal';
import { Findings } from '../Findings';
import styles from '../inquiries.module.css';
import { inquiriesMessages } from '../messages';
import { useChecked } from '../use-checked';
import { answerFieldId, useAnswerDraft, type AnswerDraft } from './answer-drafts';
import { answerMessages as m } from './messages';

interface AnswerFormProps {
  inquiry: Inquiry;
  question: number;
  label: string;
  /** Nothing may be disclosed: the standard answer is one press away. */
  guarded: boolean;
  corrects: boolean;
}

const EMPTY: AnswerDraft = { answer: '', declined: false };

/** Answers or declines one question, with what the checks say while it is written. */
export function AnswerForm({ inquiry, question, label, guarded, corrects }: AnswerFormProps): ReactNode {
  const intl = useIntl();
  const answer = useCommand('inquiries.answer');
  const refusal = useCurrentRefusal(answer.refusal, inquiry);
  const [kept, setDraft] = useAnswerDraft(inquiry.id, question);
  const [missing, setMissing] = useState(false);
  const draft = kept ?? { ...EMPTY, declined: guarded };
  const checked = useChecked(
    'inquiries.check-answer',
    { inquiry: inquiry.id, question, ...draft },
    draft.answer.trim() !== '',
  );
  const field = answerFieldId(inquiry.id, question);

  const change = (next: Partial<AnswerDraft>): void => {
    setMissing(false);
    answer.reset();
    setDraft({ ...draft, ...next });
  };
  const submit = async (): Promise<void> => {
    if (draft.answer.trim() === '') {
      setMissing(true);
      return focusSoon(field);
    }
    if (!(await answer.run({ inquiry: inquiry.id, question, ...draft })).ok)
      return focusSoon(`${field}-findings`);
    setDraft(null);
    focusSoon(`${field}-given`);
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
        id={field}
        label={intl.formatMessage(draft.declined ? m.reason : m.answer)}
        description={intl.formatMessage(draft.declined ? m.reasonHelp : m.answerHelp)}
        classNames={{ input: styles['written'] ?? '' }}
        value={draft.answer}
        onChange={(event) => change({ answer: event.currentTarget.value })}
        error={missing ? intl.formatMessage(m.missing) : undefined}
        autosize
        minRows={3}
        maxRows={14}
        maxLength={20_000}
      />
      <Findings
        id={`${field}-findings`}
        label={intl.formatMessage(m.findings)}
        findings={checked.findings}
        refusal={refusal}
        text={draft.answer}
      />
      <Row>
        <Button type="submit" loading={answer.pending}>
          {intl.formatMessage(draft.declined ? m.saveDecline : m.save)}
        </Button>
        {guarded && draft.answer === '' && (
          <Button
            variant="subtle"
            onClick={() =>
              change({ declined: true, answer: intl.formatMessage(inquiriesMessages.standardRefusal) })
            }
          >
            {intl.formatMessage(m.declineStandard)}
          </Button>
        )}
        {corrects && (
          <>
            <Button variant="subtle" onClick={() => setDraft(null)}>
              {intl.formatMessage(m.keep)}
            </Button>
            <span className={styles['soft']}>{intl.formatMessage(m.correctNote)}</span>
          </>
        )}
        {checked.checking && <span className={styles['soft']}>{intl.formatMessage(m.checking)}</span>}
      </Row>
    </Form>
  );
}
