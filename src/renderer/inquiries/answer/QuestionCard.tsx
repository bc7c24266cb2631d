import { Button } from '@mantine/core';
import type { Inquiry } from '@shared/inquiries';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../../ui/BdiText';
import { focusSoon } from '../../app/form/focus-soon';
import { writtenDate } from '../../ui/dates';
import { StatusMark } from '../../ui/StatusMark';
import { useActs } from '../acts';
import styles from '../inquiries.module.css';
import { answerTo } from '../inquiry-facts';
import { answerFieldId, useAnswerDraft } from './answer-drafts';
import { AnswerForm } from './AnswerForm';
import { answerMessages as m } from './messages';

interface QuestionCardProps {
  inquiry: Inquiry;
  index: number;
  guarded: boolean;
  /** The first open question shows its form at once; others when asked. */
  first: boolean;
}

/** One question, and its answer or why there is none. */
export function QuestionCard({ inquiry, index, guarded, first }: QuestionCardProps): ReactNode {
  const intl = useIntl();
  const [draft, setDraft] = useAnswerDraft(inquiry.id, index);
  const questions = inquiry.text?.questions ?? [];
  const given = answerTo(inquiry, index);
  const day = given === undefined ? '' : writtenDate(intl, given.at.recordedAt);
  const number = intl.formatMessage(m.question, { number: index + 1, count: questions.length });
  const { canAct: open } = useActs();
  const writing = open && (draft !== undefined || (given === undefined && first));
  const begin = (): void => {
    setDraft(
      given === undefined
        ? { answer: '', declined: guarded }
        : { answer: given.answer, declined: given.declined },
    );
    focusSoon(answerFieldId(inquiry.id, index));
  };

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
        <div className={styles['given']} id={`${answerFieldId(inquiry.id, index)}-given`} tabIndex={-1}>
          <StatusMark status={given.declined ? 'info' : 'done'}>
            {intl.formatMessage(given.declined ? m.declinedOn : m.answered, { day })}
          </StatusMark>
          <p className={`record ${styles['text']}`}>
            <BdiText>{given.answer}</BdiText>
          </p>
        </div>
      )}
      {open && !writing && (
        <div>
          <Button
            id={given === undefined ? answerFieldId(inquiry.id, index) : undefined}
            size="xs"
            variant={given === undefined ? 'default' : 'subtle'}
            onClick={begin}
          >
            {intl.formatMessage(given === undefined ? m.write : m.correct)}
          </Button>
        </div>
      )}
      {writing && (
        <AnswerForm
          inquiry={inquiry}
          question={index}
          label={number}
          guarded={guarded}
          corrects={given !== undefined}
        />
      )}
    </li>
  );
}
