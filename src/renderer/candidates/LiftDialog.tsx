import { Stack, Textarea } from '@mantine/core';
import type { RegisterRow } from '@shared/candidates';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { registerMessages as m } from './record-messages';

interface LiftDialogProps {
  row: RegisterRow | null;
  onClose: () => void;
}

/** Lifts one record of “do not consider”; it stays readable with the reason. */
export function LiftDialog({ row, onClose }: LiftDialogProps): ReactNode {
  const intl = useIntl();
  const lift = useCommand('candidates.lift-not-considered');
  const [reason, setReason] = useState('');
  const close = (): void => {
    lift.reset();
    setReason('');
    onClose();
  };
  const run = async (): Promise<void> => {
    if (row !== null && (await lift.run({ candidate: row.candidate, mark: row.mark, reason })).ok) close();
  };
  return (
    <ConfirmDialog
      opened={row !== null}
      question={intl.formatMessage(m.liftQuestion, { name: row?.name ?? '' })}
      consequence={intl.formatMessage(m.liftConsequence)}
      confirmLabel={intl.formatMessage(m.liftButton)}
      disabled={reason.trim() === ''}
      busy={lift.pending}
      onConfirm={() => void run()}
      onClose={close}
    >
      <Stack gap="sm">
        <Textarea
          label={intl.formatMessage(m.liftReason)}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          minRows={2}
          required
        />
        <RefusalNotice refusal={lift.refusal} />
      </Stack>
    </ConfirmDialog>
  );
}
