import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../../ui/BdiText';
import { auditMessages as m } from '../messages';
import { piecesOf } from '../withheld';
import styles from './AuditReading.module.css';

/** Text of the record; where a part of it is left out a bar stands, with the reason. */
export function Words({ children }: { children: string }): ReactNode {
  const pieces = piecesOf(children);
  if (pieces.length === 1 && pieces[0]!.withheld === null) return <BdiText>{children}</BdiText>;
  return pieces.map(({ text, withheld }, index) =>
    withheld === null ? (
      // oxlint-disable-next-line react/no-array-index-key -- the pieces of a text do not move
      <BdiText key={index}>{text}</BdiText>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key
      <Bar key={index} reason={withheld} />
    ),
  );
}

/** A bar in place of what is left out, and why. `label` says what kind of thing it was. */
export function Bar({ label = '', reason }: { label?: string; reason: string }): ReactNode {
  const intl = useIntl();
  return (
    <span data-withheld tabIndex={-1} className={styles['withheld']}>
      <span className={styles['bar']} data-drawn>
        {label === '' ? intl.formatMessage(m.leftOutHere) : label}
      </span>{' '}
      <span className={styles['because']}>{intl.formatMessage(m.because, { reason })}</span>
    </span>
  );
}
