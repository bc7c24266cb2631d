import { Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../../app/client';
import { RefusalNotice } from '../../app/RefusalNotice';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import type { HoldRow } from './HoldItem';
import { holdMessages as m } from './messages';

interface LiftHoldProps {
  hold: HoldRow;
  onLifted: () => void;
  onClose: () => void;
}

/** Asks before a hold is lifted, and why. */
export function LiftHold({ hold, onLifted, onClose }: LiftHoldProps): ReactNode {
  const intl = useIntl();
  const lift = useCommand('custody.lift-hold');
  const [reason, setReason] = useState('');
  const run = async (): Promise<void> => {
    if ((await lift.run({ hold: hold.id, reason })).ok) onLifted();
  };
  return (
    <ConfirmDialog
      opened
      question={intl.formatMessage(m.liftQuestion, { opening: hold.openingTitle })}
      consequence={intl.formatMessage(m.liftConsequence)}
      confirmLabel={intl.formatMessage(m.liftButton)}
      tone="block"
      busy={lift.pending}
      disabled={reason.trim() === ''}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <Textarea
        label={intl.formatMessage(m.liftReason)}
        description={intl.formatMessage(m.liftReasonHelp)}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autosize
        minRows={2}
        maxLength={20_000}
      />
      <RefusalNotice refusal={lift.refusal} />
    </ConfirmDialog>
  );
}
