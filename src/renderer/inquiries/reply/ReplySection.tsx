import { LETTER_KINDS } from '@shared/letters';
import { letterKindLabel } from '@shared/correspondence';
import type { InquiryDetail, InquiryText } from '@shared/inquiries';
import { IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Section } from '../../ui/Section';
import styles from '../inquiries.module.css';
import { replyMessages as m } from './messages';
import { ReplyForm } from './ReplyForm';

interface ReplySectionProps {
  detail: InquiryDetail;
  text: InquiryText;
}

/** How it is answered: by a letter from a template, or by words that are put on record. */
export function ReplySection({ detail, text }: ReplySectionProps): ReactNode {
  const intl = useIntl();
  const { inquiry, locked } = detail;
  const kinds = LETTER_KINDS.filter((kind) => detail.letterKinds.includes(kind)).toSorted(
    (a, b) => detail.letterKinds.indexOf(a) - detail.letterKinds.indexOf(b),
  );
  return (
    <Section level={3} heading={intl.formatMessage(m.heading)} lead={intl.formatMessage(m.lead)}>
      <h4 className={styles['sub']}>{intl.formatMessage(m.letter)}</h4>
      {locked !== null ? (
        <p className={styles['locked']}>
          <IconLock size={16} stroke={1.75} aria-hidden />
          <span>{locked}</span>
        </p>
      ) : kinds.length === 0 ? (
        <p className={styles['soft']}>{intl.formatMessage(m.noLetter)}</p>
      ) : (
        <>
          <p className={styles['soft']}>{intl.formatMessage(m.letterHelp)}</p>
          <ul className={styles['plain']}>
            {kinds.map((kind) => (
              <li key={kind}>
                <Link
                  to="/openings/$openingId/letters"
                  params={{ openingId: inquiry.opening }}
                  search={{ application: inquiry.application, kind, inquiry: inquiry.id }}
                >
                  {letterKindLabel(kind)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <h4 className={styles['sub']}>{intl.formatMessage(m.words)}</h4>
      <ReplyForm detail={detail} text={text} />
    </Section>
  );
}
