import { Button } from '@mantine/core';
import { letterKindLabel } from '@shared/correspondence';
import type { Inquiry, InquiryDetail } from '@shared/inquiries';
import { LETTER_KINDS } from '@shared/letters';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Row } from '../../app/form/Form';
import { BdiText } from '../../ui/BdiText';
import { shortDate, writtenDate } from '../../ui/dates';
import { Section } from '../../ui/Section';
import styles from '../inquiries.module.css';
import { channelWords, repliedToWords } from '../inquiry-words';
import { replyMessages as m } from './messages';
import { groundKey } from './reply-draft';

/** Where the words just recorded can be found. */
export const sentId = (reply: string): string => `sent-${reply}`;

/** Everything that went out in answer: letters as issued, words exactly. */
export function Sent({ detail }: { detail: InquiryDetail }): ReactNode {
  const intl = useIntl();
  const { inquiry, letters } = detail;
  const none = letters.length === 0 && inquiry.replies.length === 0;
  return (
    <Section
      level={3}
      heading={intl.formatMessage(m.sent)}
      lead={none ? intl.formatMessage(m.nothingSent) : undefined}
    >
      {!none && (
        <ol className={styles['questions']}>
          {letters.map(({ id, kind, on, reference }) => {
            const known = LETTER_KINDS.find((one) => one === kind);
            return (
              <li key={id} className={styles['given']}>
                <p>
                  {intl.formatMessage(m.letterSent, {
                    kind: known === undefined ? kind : letterKindLabel(known),
                    day: writtenDate(intl, on),
                  })}{' '}
                  <span className={`${styles['aside']} figures`}>{reference}</span>
                </p>
                <Link
                  to="/openings/$openingId/letters"
                  params={{ openingId: inquiry.opening }}
                  search={{ application: inquiry.application, letter: id }}
                >
                  {intl.formatMessage(m.openLetter)}
                </Link>
              </li>
            );
          })}
          {inquiry.replies.map((reply) => (
            <Words key={reply.id} reply={reply} grounds={detail.grounds} />
          ))}
        </ol>
      )}
    </Section>
  );
}

interface WordsProps {
  reply: Inquiry['replies'][number];
  grounds: InquiryDetail['grounds'];
}

function Words({ reply, grounds }: WordsProps): ReactNode {
  const intl = useIntl();
  const [said, setSaid] = useState('');
  const labels = reply.grounds.map(
    (given) => grounds.find(({ ground }) => groundKey(ground) === groundKey(given))?.label ?? given.ref,
  );
  const copy = (): void => {
    navigator.clipboard.writeText(reply.text).then(
      () => setSaid(intl.formatMessage(m.copied)),
      () => setSaid(intl.formatMessage(m.notCopied)),
    );
  };
  const facts = [
    reply.through !== '' && intl.formatMessage(m.throughWhom, { who: reply.through }),
    reply.agreedWith !== '' && intl.formatMessage(m.agreed, { who: reply.agreedWith }),
    labels.length > 0 && intl.formatMessage(m.gave, { grounds: intl.formatList(labels) }),
  ].filter((fact) => fact !== false);
  return (
    <li className={styles['given']} id={sentId(reply.id)} tabIndex={-1}>
      <p>
        {intl.formatMessage(repliedToWords[reply.to])}{' '}
        <span className={styles['aside']}>
          {intl.formatMessage(m.onBy, {
            day: shortDate(intl, reply.on),
            channel: intl.formatMessage(channelWords[reply.channel]),
          })}
        </span>
      </p>
      {facts.map((fact) => (
        <p key={fact} className={styles['soft']}>
          <BdiText>{fact}</BdiText>
        </p>
      ))}
      <p className={`record ${styles['text']}`}>
        <BdiText>{reply.text}</BdiText>
      </p>
      <Row>
        <Button size="compact-xs" variant="subtle" onClick={copy}>
          {intl.formatMessage(m.copy)}
        </Button>
        <span className={styles['soft']} role="status">
          {said}
        </span>
      </Row>
    </li>
  );
}
