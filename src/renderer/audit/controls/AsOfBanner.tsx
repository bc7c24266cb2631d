import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import type { Day } from '@shared/kernel';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { WrittenDate } from '../../ui/dates';
import { auditMessages as m } from '../messages';
import styles from './WhyBar.module.css';

/** Says that what is shown is the past, and leads back. */
export function AsOfBanner({ asOf, onNow }: { asOf: Day; onNow: () => void }): ReactNode {
  const intl = useIntl();
  return (
    <div className={styles['banner']} role="status" data-card>
      <IconHistory size={18} stroke={1.75} aria-hidden />
      <p>{intl.formatMessage(m.asOfBanner, { day: <WrittenDate key="day" value={asOf} /> })}</p>
      <Button size="xs" className="no-print" onClick={onNow}>
        {intl.formatMessage(m.asOfNow)}
      </Button>
    </div>
  );
}
