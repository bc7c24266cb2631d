import { Button } from '@mantine/core';
import type { InquiryDetail } from '@shared/inquiries';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Section } from '../../ui/Section';
import { useActs } from '../acts';
import styles from '../inquiries.module.css';
import { isGuarded, openQuestions } from '../inquiry-facts';
import { answerMessages as m } from './messages';
import { QuestionCard } from './QuestionCard';
import { Told } from './Told';

/** The questions one by one, each answered or declined, with what the letter said beside them. */
export function Questions({ detail }: { detail: InquiryDetail }): ReactNode {
  const intl = useIntl();
  const { ask, canAct } = useActs();
  const { inquiry, told } = detail;
  const { text } = inquiry;
  const questions = text?.questions ?? [];
  const open = openQuestions(inquiry);
  const guarded = isGuarded(text);
  return (
    <Section
      level={3}
      heading={intl.formatMessage(m.questions)}
      lead={
        questions.length === 0
          ? intl.formatMessage(m.none)
          : intl.formatMessage(m.lead, { open: open.length })
      }
      actions={
        canAct && (
          <Button size="xs" aria-haspopup="dialog" onClick={() => ask({ act: 'add-question' })}>
            {intl.formatMessage(m.add)}
          </Button>
        )
      }
    >
      {/* To somebody whose authority is not on record, what was told is not the answer. */}
      {questions.length > 0 && canAct && !guarded && <Told told={told} />}
      <ol className={styles['questions']}>
        {questions.map((question, index) => (
          <QuestionCard
            key={`${index} ${question}`}
            inquiry={inquiry}
            index={index}
            guarded={guarded}
            first={index === open[0]}
          />
        ))}
      </ol>
    </Section>
  );
}
