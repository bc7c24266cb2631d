import { Button } from '@mantine/core';
import type { Opening } from '@shared/openings';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useActing } from '../app/acting';
import { toast } from '../ui/toast';
import { flushDrafts } from './drafts-waiting';
import { handOverMessages } from './hand-over-messages';

interface HandOverButtonProps {
  opening: Opening;
  /** Called once everything typed is kept. */
  onReady: () => void;
}

/** Begins the hand-over. While a draft cannot be kept, the page stays as it is and says so. */
export function HandOverButton({ opening, onReady }: HandOverButtonProps): ReactNode {
  const intl = useIntl();
  const acting = useActing();
  const [busy, setBusy] = useState(false);
  const { members } = opening.committee;
  if (members.length < 2 || !members.some(({ member }) => member === acting)) return null;
  const begin = async (): Promise<void> => {
    setBusy(true);
    const refusal = await flushDrafts();
    setBusy(false);
    if (refusal === null) return onReady();
    toast({
      tone: 'block',
      message: `${intl.formatMessage(handOverMessages.notKept)} ${refusal.message}`,
    });
  };
  return (
    <Button loading={busy} onClick={() => void begin()}>
      {intl.formatMessage(handOverMessages.handOver)}
    </Button>
  );
}
