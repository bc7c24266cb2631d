import { Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useNow } from '../ui/clock';
import { localDay } from '../ui/dates';
import { listMessages as m } from './messages';

interface WithdrawDialogProps {
  opened: boolean;
  count: number;
  onClose: () => void;
  onConfirm: (reason: string, on: string) => void;
}

/** Candidates who stepped back themselves: when, and what they said. */
export function WithdrawDialog({ opened, count, onClose, onConfirm }: WithdrawDialogProps): ReactNode {
  const intl = useIntl();
  const today = localDay(useNow());
  const [reason, setReason] = useState('');
  const [on, setOn] = useState(today);
  return (
    <ConfirmDialog
      opened={opened}
      question={intl.formatMessage(m.withdrawQuestion, { count })}
      consequence={intl.formatMessage(m.withdrawConsequence)}
      confirmLabel={intl.formatMessage(m.withdraw)}
      tone="block"
      disabled={on === ''}
      onClose={onClose}
      onConfirm={() => {
        onConfirm(reason, on);
        setReason('');
      }}
    >
      <Stack gap="sm">
        <TextInput
          type="date"
          label={intl.formatMessage(m.on)}
          value={on}
          max={today}
          onChange={(event) => setOn(event.currentTarget.value)}
        />
        <Textarea
          label={intl.formatMessage(m.reason)}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          minRows={2}
        />
      </Stack>
    </ConfirmDialog>
  );
}
