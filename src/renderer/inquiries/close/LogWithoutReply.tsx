import { Button, Textarea } from '@mantine/core';
import type { InquiryDetail } from '@shared/inquiries';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../../app/client';
import { focusSoon } from '../../app/form/focus-soon';
import { Form, Row } from '../../app/form/Form';
import { writtenDate } from '../../ui/dates';
import { useActs } from '../acts';
import { Findings } from '../Findings';
import styles from '../inquiries.module.css';
import { holdsMore, isLaterMessage, openQuestions } from '../inquiry-facts';
import { CLOSED_ID, logFieldId } from './closed-id';
import { closeMessages as m } from './messages';

/**
 * A message after "no further reply": read for a formal request first (situation 6), then laid aside
 * in one step. Its open questions are declined with the same reason, so that the record says so.
 */
export function LogWithoutReply({ detail }: { detail: InquiryDetail }): ReactNode {
  const { inquiry, noFurtherReplySince } = detail;
  if (noFurtherReplySince === null || !isLaterMessage(detail)) return null;
  return <LogForm key={inquiry.id} detail={detail} since={noFurtherReplySince} />;
}

function LogForm({ detail, since }: { detail: InquiryDetail; since: string }): ReactNode {
  const intl = useIntl();
  const { say } = useActs();
  const answer = useCommand('inquiries.answer');
  const close = useCommand('inquiries.close');
  const day = writtenDate(intl, since);
  const [note, setNote] = useState(() => intl.formatMessage(m.logPrefilled, { day }));
  const { id } = detail.inquiry;
  const open = openQuestions(detail.inquiry);
  const holds = holdsMore(detail);
  const log = async (): Promise<void> => {
    for (const question of open)
      if (!(await answer.run({ inquiry: id, question, answer: note, declined: true })).ok) return;
    if (!(await close.run({ inquiry: id, noFurtherReply: true, note })).ok) return;
    say(intl.formatMessage(m.closedSaid));
    focusSoon(CLOSED_ID);
  };
  return (
    <div className={styles['notice']} role="note" data-card>
      <p className={styles['strong']}>{intl.formatMessage(holds ? m.logHoldsHeading : m.logHeading)}</p>
      <p>
        {intl.formatMessage(m.logWatch, { day })} {intl.formatMessage(holds ? m.logHolds : m.logNone)}
      </p>
      {!holds && (
        <Form label={intl.formatMessage(m.logHeading)} onSubmit={() => void log()}>
          <Textarea
            id={logFieldId(id)}
            label={intl.formatMessage(m.logReason)}
            description={
              open.length > 0 ? intl.formatMessage(m.logQuestions, { count: open.length }) : undefined
            }
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            autosize
            minRows={2}
            maxLength={20_000}
          />
          <Findings
            label={intl.formatMessage(m.findings)}
            findings={[]}
            refusal={answer.refusal ?? close.refusal}
          />
          <Row>
            <Button type="submit" disabled={note.trim() === ''} loading={answer.pending || close.pending}>
              {intl.formatMessage(m.logButton)}
            </Button>
          </Row>
        </Form>
      )}
    </div>
  );
}
