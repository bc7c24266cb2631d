import { Button } from '@mantine/core';
import type { Inquiry } from '@shared/inquiries';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { writtenDate } from '../ui/dates';
import { StatusMark } from '../ui/StatusMark';
import { useAnswerDraft } from './answer-drafts';
import { AnswerForm } from './AnswerForm';
import styles from './inquiries.module.css';
import { answerTo } from './inquiry-facts';
import { inquiriesMessages as m } from './messages';

interface QuestionCardProps {
  inquiry: Inquiry;
  index: number;
  guarded: boolean;
}

/** One question, and its answer or why there is none. */
export function QuestionCard({ inquiry, index, guarded }: QuestionCardProps): ReactNode {
  const intl = useIntl();
  const [draft, setDraft] = useAnswerDraft(inquiry.id, index);
  const questions = inquiry.text?.questions ?? [];
  const given = answerTo(inquiry, index);
  const day = given === undefined ? '' : writtenDate(intl, given.at.recordedAt);
  const number = intl.formatMessage(m.question, { number: index + 1, count: questions.length });
  const writing = inquiry.closed === null && (given === undefined || draft !== undefined);

  return (
    <li className={styles['question']}>
      <div>
        <span className={styles['soft']}>{number}</span>
        <h4 className={styles['asked']}>
          <BdiText>{questions[index] ?? ''}</BdiText>
        </h4>
      </div>
      {given === undefined ? (
        <StatusMark status="none">{intl.formatMessage(m.unanswered)}</StatusMark>
      ) : (
        <div className={styles['given']}>
          <StatusMark status={given.declined ? 'info' : 'done'}>
            {intl.formatMessage(given.declined ? m.declinedOn : m.answered, { day })}
          </StatusMark>
          <p className={`record ${styles['text']}`}>
            <BdiText>{given.answer}</BdiText>
          </p>
          {inquiry.closed === null && !writing && (
            <Button
              size="xs"
              variant="subtle"
              onClick={() => setDraft({ answer: given.answer, declined: given.declined })}
            >
              {intl.formatMessage(m.correct)}
            </Button>
          )}
        </div>
      )}
      {writing && (
        <AnswerForm
          inquiry={inquiry.id}
          question={index}
          label={number}
          guarded={guarded}
          corrects={given !== undefined}
        />
      )}
    </li>
  );
}
