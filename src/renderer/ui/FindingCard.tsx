import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { classes } from './classes';
import styles from './FindingCard.module.css';
import { uiMessages } from './messages';
import { StatusMark, type Status } from './StatusMark';

export type Severity = 'block' | 'justify' | 'advise';

export interface FindingCardProps {
  severity: Severity;
  /** The sentence, in the second person. */
  message: ReactNode;
  /** Whom or what it is about. */
  subject?: ReactNode;
  /** The records it rests on. */
  links?: readonly { label: ReactNode; onFollow: () => void }[];
  /** The ways to settle it, as buttons. */
  actions?: ReactNode;
  /** How it was settled; the card then steps back. */
  settled?: ReactNode;
  children?: ReactNode;
}

const SEVERITIES = {
  block: ['block', uiMessages.severityBlock],
  justify: ['due', uiMessages.severityJustify],
  advise: ['info', uiMessages.severityAdvise],
} as const satisfies Record<Severity, [Status, (typeof uiMessages)[keyof typeof uiMessages]]>;

/** One finding: how much it matters, the sentence, what it rests on, how to settle it. */
export function FindingCard({
  severity,
  message,
  subject,
  links = [],
  actions,
  settled,
  children,
}: FindingCardProps): ReactNode {
  const intl = useIntl();
  const [status, word] = SEVERITIES[severity];
  const isSettled = settled !== undefined && settled !== null;
  return (
    <div className={styles['host']}>
      <article className={classes(styles['card'], isSettled && styles['settled'])} data-finding={severity}>
        <div className={styles['severity']}>
          {isSettled ? (
            <StatusMark status="done">{intl.formatMessage(uiMessages.settled)}</StatusMark>
          ) : (
            <StatusMark status={status}>{intl.formatMessage(word)}</StatusMark>
          )}
        </div>
        <div className={styles['body']}>
          {subject !== undefined && <p className={styles['subject']}>{subject}</p>}
          <p className={styles['message']}>{message}</p>
          {links.length > 0 && (
            <ul className={styles['links']}>
              {links.map((link, index) => (
                <li key={index}>
                  <button type="button" className={styles['link']} onClick={link.onFollow}>
                    {link.label}
                  </button>
                </li>
              ))}
            </ul>
          )}
          {isSettled && <p>{settled}</p>}
          {children}
          {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
        </div>
      </article>
    </div>
  );
}
