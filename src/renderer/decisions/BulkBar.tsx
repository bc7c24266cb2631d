import { Button } from '@mantine/core';
import type { MatrixRow } from '@shared/decisions';
import type { Opening } from '@shared/openings';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import styles from './Bulk.module.css';
import { BulkDialog } from './BulkDialog';
import { decisionsMessages } from './messages';

interface BulkBarProps {
  opening: Opening;
  rows: readonly MatrixRow[];
  onDone: () => void;
}

/** What can be done with several candidates at once. */
export function BulkBar({ opening, rows, onDone }: BulkBarProps): ReactNode {
  const intl = useIntl();
  const [opened, setOpened] = useState(false);
  return (
    <div className={styles['bar']} role="group" aria-label={intl.formatMessage(decisionsMessages.bulkGroup)}>
      <span aria-live="polite">{intl.formatMessage(decisionsMessages.selected, { count: rows.length })}</span>
      <Button size="xs" onClick={() => setOpened(true)}>
        {intl.formatMessage(decisionsMessages.bulkDots)}
      </Button>
      <Button size="xs" variant="subtle" onClick={onDone}>
        {intl.formatMessage(decisionsMessages.clearSelection)}
      </Button>
      <BulkDialog
        opening={opening}
        rows={rows}
        opened={opened}
        onClose={() => setOpened(false)}
        onDone={() => {
          setOpened(false);
          onDone();
        }}
      />
    </div>
  );
}
