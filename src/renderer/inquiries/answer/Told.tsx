import type { InquiryDetail } from '@shared/inquiries';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../../ui/BdiText';
import { writtenDate } from '../../ui/dates';
import styles from '../inquiries.module.css';
import { answerMessages as m } from './messages';

/** What the letter in force said, beside the words that must not say anything else. */
export function Told({ told }: { told: InquiryDetail['told'] }): ReactNode {
  const intl = useIntl();
  if (told === null) return <p className={styles['soft']}>{intl.formatMessage(m.notTold)}</p>;
  return (
    <aside className={styles['told']}>
      <p className={styles['strong']}>{intl.formatMessage(m.told, { day: writtenDate(intl, told.on) })}</p>
      {told.grounds.length === 0 ? (
        <p>{intl.formatMessage(m.toldNothing)}</p>
      ) : (
        <ul>
          {told.grounds.map((ground) => (
            <li key={ground}>
              <BdiText>{ground}</BdiText>
            </li>
          ))}
        </ul>
      )}
      <p className={styles['soft']}>
        {intl.formatMessage(m.toldHelp)}{' '}
        <span className="figures">{intl.formatMessage(m.reference, { reference: told.reference })}</span>
      </p>
    </aside>
  );
}
