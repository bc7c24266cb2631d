import { Button, Checkbox, Textarea } from '@mantine/core';
import type { InquiryDetail } from '@shared/inquiries';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../../app/client';
import { focusSoon } from '../../app/form/focus-soon';
import { Form, Row } from '../../app/form/Form';
import { BdiText } from '../../ui/BdiText';
import { writtenDate } from '../../ui/dates';
import { Section } from '../../ui/Section';
import { useActs } from '../acts';
import { useCurrentRefusal } from '../current-refusal';
import { Findings } from '../Findings';
import styles from '../inquiries.module.css';
import { CLOSED_ID, closeFieldId } from './closed-id';
import { closeMessages as m } from './messages';
import { WayOut } from './WayOut';

/** How it ended; or what stands in the way of its end, and the end itself. */
export function Closing({ detail }: { detail: InquiryDetail }): ReactNode {
  const intl = useIntl();
  const { canAct } = useActs();
  const { closed, text } = detail.inquiry;
  if (closed === null) return text !== null && canAct ? <CloseForm detail={detail} /> : null;
  return (
    <Section
      level={3}
      heading={
        <span id={CLOSED_ID} tabIndex={-1}>
          {intl.formatMessage(m.closedOn, { day: writtenDate(intl, closed.on) })}
        </span>
      }
    >
      {closed.note !== '' && (
        <p className={`record ${styles['text']}`}>
          <BdiText>{closed.note}</BdiText>
        </p>
      )}
      {closed.noFurtherReply && <p>{intl.formatMessage(m.closedNoReply)}</p>}
    </Section>
  );
}

function CloseForm({ detail }: { detail: InquiryDetail }): ReactNode {
  const intl = useIntl();
  const { say } = useActs();
  const close = useCommand('inquiries.close');
  const refusal = useCurrentRefusal(close.refusal, detail);
  const [note, setNote] = useState('');
  const [noFurtherReply, setNoFurtherReply] = useState(false);
  // What a note or "no further reply" settles is no longer in the way once it is there.
  const { inquiry } = detail;
  const inTheWay = detail.toClose.filter(
    ({ check }) => check !== 'reply-missing' || (note.trim() === '' && !noFurtherReply),
  );
  const submit = async (): Promise<void> => {
    if (!(await close.run({ inquiry: inquiry.id, note, noFurtherReply })).ok)
      return focusSoon('closing-findings');
    say(intl.formatMessage(m.closedSaid));
    focusSoon(CLOSED_ID);
  };
  return (
    <Section level={3} heading={intl.formatMessage(m.heading)} lead={intl.formatMessage(m.lead)}>
      {inTheWay.length > 0 && (
        <p className={styles['strong']}>{intl.formatMessage(m.inTheWay, { count: inTheWay.length })}</p>
      )}
      <Findings
        id="closing-findings"
        label={intl.formatMessage(m.findings)}
        findings={inTheWay}
        refusal={refusal}
        renderWay={(finding) => <WayOut finding={finding} detail={detail} />}
      />
      <Form label={intl.formatMessage(m.heading)} onSubmit={() => void submit()}>
        <Textarea
          id={closeFieldId(inquiry.id)}
          label={intl.formatMessage(m.note)}
          description={intl.formatMessage(m.noteHelp)}
          value={note}
          onChange={(event) => {
            close.reset();
            setNote(event.currentTarget.value);
          }}
          autosize
          minRows={2}
          maxLength={20_000}
        />
        <Checkbox
          label={intl.formatMessage(m.endReplies)}
          description={intl.formatMessage(m.endRepliesHelp)}
          checked={noFurtherReply}
          onChange={(event) => {
            close.reset();
            setNoFurtherReply(event.currentTarget.checked);
          }}
        />
        <Row>
          <Button type="submit" loading={close.pending}>
            {intl.formatMessage(m.button)}
          </Button>
        </Row>
      </Form>
    </Section>
  );
}
