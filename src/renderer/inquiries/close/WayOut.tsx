import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { InquiryDetail, InquiryFinding } from '@shared/inquiries';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { focusSoon } from '../../app/form/focus-soon';
import { useActs } from '../acts';
import { answerFieldId } from '../answer/answer-drafts';
import { openQuestions } from '../inquiry-facts';
import { ASSESS_ID } from '../track/assess-id';
import { closeMessages as m } from './messages';

/** Where what stands in the way is dealt with. */
export function WayOut({ finding, detail }: { finding: InquiryFinding; detail: InquiryDetail }): ReactNode {
  const intl = useIntl();
  const { ask } = useActs();
  const { inquiry } = detail;
  const go = (label: (typeof m)[keyof typeof m], action: () => void): ReactNode => (
    <Button size="xs" onClick={action}>
      {intl.formatMessage(label)}
    </Button>
  );
  switch (finding.check) {
    case 'question-unanswered':
      return go(m.goAnswer, () => focusSoon(answerFieldId(inquiry.id, openQuestions(inquiry)[0] ?? 0)));
    case 'formal-request':
      return (
        <>
          {go(m.goJudge, () => ask({ act: 'classify' }))}
          {go(m.goWait, () => ask({ act: 'wait', for: 'data-protection' }))}
        </>
      );
    case 'new-information-unassessed':
      return go(m.goAssess, () => focusSoon(ASSESS_ID));
    case 'reply-missing':
      return go(m.goReply, () => focusSoon(`reply-${inquiry.id}`));
    case 'correction-outstanding':
      return (
        <>
          <Link to="/openings/$openingId/decide" params={{ openingId: inquiry.opening }}>
            {intl.formatMessage(m.goDecide)}
          </Link>
          <Link
            to="/openings/$openingId/letters"
            params={{ openingId: inquiry.opening }}
            search={{ application: inquiry.application }}
          >
            {intl.formatMessage(m.goLetters)}
          </Link>
        </>
      );
    default:
      return undefined;
  }
}
