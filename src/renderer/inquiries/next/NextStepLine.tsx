import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { InquiryDetail } from '@shared/inquiries';
import type { ReactNode } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { focusSoon } from '../../app/form/focus-soon';
import { shortDate } from '../../ui/dates';
import { useActs } from '../acts';
import { answerFieldId } from '../answer/answer-drafts';
import { closeFieldId, logFieldId } from '../close/closed-id';
import { openQuestions } from '../inquiry-facts';
import { waitingWords } from '../inquiry-words';
import styles from '../inquiries.module.css';
import { ASSESS_ID } from '../track/assess-id';
import { nextMessages as m } from './messages';
import { nextStep, type NextStep } from './next-step';

/** What to do now, in one line, and the button that leads there. */
export function NextStepLine({ detail, today }: { detail: InquiryDetail; today: string }): ReactNode {
  const intl = useIntl();
  const { ask } = useActs();
  const navigate = useNavigate();
  const next = nextStep(detail, today);
  const { id, opening, application } = detail.inquiry;
  const go = (): void => {
    switch (next.step) {
      case 'wait':
        return ask({ act: 'resume' });
      case 'judge':
        return ask({ act: 'classify' });
      case 'pass-on':
        return ask({ act: 'wait', for: next.to });
      case 'log':
        return focusSoon(logFieldId(id));
      case 'assess':
        return focusSoon(ASSESS_ID);
      case 'decide':
        return void navigate({ to: '/openings/$openingId/decide', params: { openingId: opening } });
      case 'correct':
        return void navigate({
          to: '/openings/$openingId/letters',
          params: { openingId: opening },
          search: { application },
        });
      case 'answer':
      case 'refuse':
        return focusSoon(answerFieldId(id, openQuestions(detail.inquiry)[0] ?? 0));
      case 'reply':
        return focusSoon(`reply-${id}`);
      case 'settle':
        return focusSoon('closing-findings');
      case 'close':
        return focusSoon(closeFieldId(id));
    }
  };
  return (
    <div className={styles['next']} role="group" aria-label={intl.formatMessage(m.label)}>
      <p className={styles['strong']}>{wordsFor(intl, next)}</p>
      <Button
        // Waiting is no task: what leads out of it stays in the background.
        variant={next.step === 'wait' && !next.late ? 'default' : 'filled'}
        onClick={go}
      >
        {intl.formatMessage(BUTTONS[next.step])}
      </Button>
    </div>
  );
}

const BUTTONS = {
  wait: m.goWait,
  judge: m.goJudge,
  'pass-on': m.goPassOn,
  log: m.goLog,
  assess: m.goAssess,
  decide: m.goDecide,
  correct: m.goCorrect,
  answer: m.goAnswer,
  refuse: m.goAnswer,
  reply: m.goReply,
  settle: m.goSettle,
  close: m.goClose,
} satisfies Record<NextStep['step'], unknown>;

function wordsFor(intl: IntlShape, next: NextStep): string {
  switch (next.step) {
    case 'wait': {
      const said = next.until === null ? m.wait : next.late ? m.late : m.waitUntil;
      const day = next.until === null ? '' : shortDate(intl, next.until);
      return intl.formatMessage(said, { whom: intl.formatMessage(waitingWords[next.for]), day });
    }
    case 'pass-on':
      return intl.formatMessage(m.passOn, { to: next.to });
    case 'answer':
    case 'refuse':
      return intl.formatMessage(m[next.step], { open: next.open });
    default:
      return intl.formatMessage(m[next.step]);
  }
}
