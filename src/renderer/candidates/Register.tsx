import type { RegisterRow } from '@shared/candidates';
import { useMemo, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Answer } from '../app/Answer';
import { useCall } from '../app/client';
import { DataTable } from '../ui/DataTable';
import styles from './candidates.module.css';
import { exclusionColumns, personColumn } from './exclusion-columns';
import { LiftDialog } from './LiftDialog';
import { registerMessages as m } from './record-messages';

/** Every record of “do not consider”, with its end: what is incomplete or stands comes first. */
export function Register(): ReactNode {
  const intl = useIntl();
  const register = useCall('candidates.register', {});
  const [lifting, setLifting] = useState<RegisterRow | null>(null);
  const columns = useMemo(() => [personColumn(intl), ...exclusionColumns(intl, setLifting)], [intl]);
  return (
    <Answer of={register}>
      {(rows) => (
        <div className={styles['list']}>
          <p className={styles['soft']}>{intl.formatMessage(rows.length === 0 ? m.noneAtAll : m.lead)}</p>
          {rows.length > 0 && (
            <DataTable
              caption={intl.formatMessage(m.heading)}
              hideCaption
              columns={columns}
              rows={rows}
              rowKey={({ mark }) => mark}
            />
          )}
          <LiftDialog row={lifting} onClose={() => setLifting(null)} />
        </div>
      )}
    </Answer>
  );
}
