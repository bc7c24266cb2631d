import { Button } from '@mantine/core';
import type { RegisterRow } from '@shared/candidates';
import { useMemo, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Answer } from '../app/Answer';
import { useCall } from '../app/client';
import type { OnDirty } from '../app/form/use-report-dirty';
import { DataTable } from '../ui/DataTable';
import { Section } from '../ui/Section';
import styles from './candidates.module.css';
import { exclusionColumns } from './exclusion-columns';
import { LiftDialog } from './LiftDialog';
import { NotConsideredForm } from './NotConsideredForm';
import { registerMessages as m } from './record-messages';

interface NotConsideredSectionProps {
  candidate: string;
  onDirty: OnDirty;
}

/** What the register says about one person. */
export function NotConsideredSection({ candidate, onDirty }: NotConsideredSectionProps): ReactNode {
  const intl = useIntl();
  const register = useCall('candidates.register', {});
  const [recording, setRecording] = useState(false);
  const [lifting, setLifting] = useState<RegisterRow | null>(null);
  const columns = useMemo(() => exclusionColumns(intl, setLifting), [intl]);
  return (
    <Section
      heading={intl.formatMessage(m.heading)}
      lead={intl.formatMessage(m.lead)}
      actions={
        !recording && (
          <Button size="xs" onClick={() => setRecording(true)}>
            {intl.formatMessage(m.record)}
          </Button>
        )
      }
    >
      <div className={styles['list']}>
        {recording && (
          <NotConsideredForm candidate={candidate} onDirty={onDirty} onDone={() => setRecording(false)} />
        )}
        <Answer of={register}>
          {(all) => {
            const rows = all.filter((row) => row.candidate === candidate);
            return rows.length === 0 ? (
              <p className={styles['soft']}>{intl.formatMessage(m.none)}</p>
            ) : (
              <DataTable
                caption={intl.formatMessage(m.heading)}
                hideCaption
                columns={columns}
                rows={rows}
                rowKey={({ mark }) => mark}
              />
            );
          }}
        </Answer>
      </div>
      <LiftDialog row={lifting} onClose={() => setLifting(null)} />
    </Section>
  );
}
