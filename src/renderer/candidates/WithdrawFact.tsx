import { Stack, Textarea } from '@mantine/core';
import type { Fact } from '@shared/candidates';
import { heldText } from '@shared/openings';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { factMessages as m } from './messages';

interface WithdrawFactProps {
  candidate: string;
  fact: Fact | null;
  onClose: () => void;
}

/** A fact that turned out wrong: it stays readable, marked, with the reason. */
export function WithdrawFact({ candidate, fact, onClose }: WithdrawFactProps): ReactNode {
  const intl = useIntl();
  const withdraw = useCommand('candidates.withdraw-fact');
  const [reason, setReason] = useState('');
  const close = (): void => {
    withdraw.reset();
    setReason('');
    onClose();
  };
  const run = async (): Promise<void> => {
    if (fact !== null && (await withdraw.run({ candidate, fact: fact.id, reason })).ok) close();
  };
  return (
    <ConfirmDialog
      opened={fact !== null}
      question={intl.formatMessage(m.withdrawQuestion, { fact: fact === null ? '' : heldText(fact.value) })}
      consequence={intl.formatMessage(m.withdrawConsequence)}
      confirmLabel={intl.formatMessage(m.withdrawButton)}
      disabled={reason.trim() === ''}
      busy={withdraw.pending}
      onConfirm={() => void run()}
      onClose={close}
    >
      <Stack gap="sm">
        <Textarea
          label={intl.formatMessage(m.withdrawReason)}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          minRows={2}
          required
        />
        <RefusalNotice refusal={withdraw.refusal} />
      </Stack>
    </ConfirmDialog>
  );
}
