import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCall, useCommand } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { writtenDate } from '../ui/dates';
import styles from './candidates.module.css';
import { undoMessages as m } from './record-messages';

interface UndoImportProps {
  opening: string;
  onUndone: () => void;
}

/** The last list brought into this opening, and the way to take it back. */
export function UndoImport({ opening, onUndone }: UndoImportProps): ReactNode {
  const intl = useIntl();
  const last = useCall('candidates.last-import', { opening }).data ?? null;
  const undo = useCommand('candidates.undo-import');
  const [asking, setAsking] = useState(false);
  if (last === null) return null;
  const on = writtenDate(intl, last.on);
  const { added, removable } = last;
  const close = (): void => {
    undo.reset();
    setAsking(false);
  };
  const run = async (): Promise<void> => {
    if (!(await undo.run({ opening })).ok) return;
    setAsking(false);
    onUndone();
  };
  return (
    <div className={styles['acts']}>
      <span className={styles['soft']} role="status">
        {intl.formatMessage(last.undone ? m.undone : m.last, { on, added })}
      </span>
      {!last.undone && (
        <Button size="xs" onClick={() => setAsking(true)}>
          {intl.formatMessage(m.undo)}
        </Button>
      )}
      <ConfirmDialog
        opened={asking}
        question={intl.formatMessage(m.question, { on })}
        consequence={intl.formatMessage(m.consequence, { added, removable, kept: added - removable })}
        confirmLabel={intl.formatMessage(m.confirm)}
        busy={undo.pending}
        onConfirm={() => void run()}
        onClose={close}
      >
        <RefusalNotice refusal={undo.refusal} />
      </ConfirmDialog>
    </div>
  );
}
