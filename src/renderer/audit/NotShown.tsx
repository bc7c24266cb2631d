import type { Refusal } from '@shared/kernel';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { RefusalNotice } from '../app/RefusalNotice';
import { auditMessages as m } from './messages';
import styles from './WhyPage.module.css';

/** Why there is no account to show. That something was not on record yet is an answer, not a fault. */
export function NotShown({ refusal, past }: { refusal: Refusal; past: boolean }): ReactNode {
  const intl = useIntl();
  if (!past || refusal.code !== 'application-unknown') return <RefusalNotice refusal={refusal} />;
  return (
    <p role="status" className={styles['quiet']}>
      {intl.formatMessage(m.notThen)}
    </p>
  );
}
