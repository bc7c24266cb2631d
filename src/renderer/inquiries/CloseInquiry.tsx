import { Button, Checkbox, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../app/client';
import { Form, Row } from '../app/form/Form';
import { RefusalNotice } from '../app/RefusalNotice';
import { BdiText } from '../ui/BdiText';
import { Section } from '../ui/Section';
import { inquiriesMessages as m } from './messages';

/** The questions that a refusal to close names. */
function stillOpen(details: unknown): string[] {
  const questions =
    typeof details === 'object' && details !== null && 'questions' in details ? details.questions : [];
  return Array.isArray(questions) ? questions.filter((item) => typeof item === 'string') : [];
}

export function CloseInquiry({ inquiry }: { inquiry: string }): ReactNode {
  const intl = useIntl();
  const close = useCommand('inquiries.close');
  const [note, setNote] = useState('');
  const [noFurtherReply, setNoFurtherReply] = useState(false);
  const open = stillOpen(close.refusal?.details);
  return (
    <Section level={3} heading={intl.formatMessage(m.close)} lead={intl.formatMessage(m.closeLead)}>
      <Form
        label={intl.formatMessage(m.close)}
        onSubmit={() => void close.run({ inquiry, note, noFurtherReply })}
      >
        <Textarea
          label={intl.formatMessage(m.note)}
          description={intl.formatMessage(m.noteHelp)}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          minRows={2}
          maxLength={20_000}
        />
        <Checkbox
          label={intl.formatMessage(m.endReplies)}
          description={intl.formatMessage(m.endRepliesHelp)}
          checked={noFurtherReply}
          onChange={(event) => setNoFurtherReply(event.currentTarget.checked)}
        />
        <RefusalNotice refusal={close.refusal}>
          {open.length > 0 && (
            <>
              <p>{intl.formatMessage(m.stillOpen)}</p>
              <ul>
                {open.map((question) => (
                  <li key={question}>
                    <BdiText>{question}</BdiText>
                  </li>
                ))}
              </ul>
            </>
          )}
        </RefusalNotice>
        <Row>
          <Button type="submit" loading={close.pending}>
            {intl.formatMessage(m.closeButton)}
          </Button>
        </Row>
      </Form>
    </Section>
  );
}
