import { Stack, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCall, useCommand } from '../app/client';
import { freeSlug } from '../app/form/slug';
import { RefusalNotice } from '../app/RefusalNotice';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { followOnMessages as m } from './follow-on-messages';

export type FollowOn = 'copy' | 'readvertise';

interface FollowOnDialogProps {
  /** What the new opening follows. */
  from: { ref: string; title: string };
  kind: FollowOn;
  opened: boolean;
  onClose: () => void;
}

/** Makes the next opening from this one, as a copy or as its second advertisement, and leads there. */
export function FollowOnDialog({ from, kind, opened, onClose }: FollowOnDialogProps): ReactNode {
  const intl = useIntl();
  const navigate = useNavigate();
  const copy = useCommand('openings.copy');
  const readvertise = useCommand('openings.readvertise');
  const openings = useCall('openings.list', {}).data ?? [];
  const [title, setTitle] = useState(from.title);
  const [reason, setReason] = useState('');
  const act = kind === 'copy' ? copy : readvertise;
  const close = (): void => {
    act.reset();
    setTitle(from.title);
    setReason('');
    onClose();
  };
  const run = async (): Promise<void> => {
    const ref = freeSlug(title, new Set(openings.map((row) => row.ref)), 'opening');
    const made =
      kind === 'copy'
        ? await copy.run({ from: from.ref, ref, title })
        : await readvertise.run({ opening: from.ref, ref, title, reason });
    if (!made.ok) return;
    onClose();
    void navigate({ to: '/openings/$openingId/setup', params: { openingId: ref } });
  };
  return (
    <ConfirmDialog
      opened={opened}
      question={intl.formatMessage(m[`${kind}Question`], { title: from.title })}
      consequence={intl.formatMessage(m[`${kind}Consequence`])}
      confirmLabel={intl.formatMessage(m[`${kind}Button`])}
      disabled={title.trim() === ''}
      busy={act.pending}
      onConfirm={() => void run()}
      onClose={close}
    >
      <Stack gap="sm">
        <TextInput
          label={intl.formatMessage(m.title)}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          required
        />
        {kind === 'readvertise' && (
          <Textarea
            label={intl.formatMessage(m.reason)}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            minRows={2}
          />
        )}
        <RefusalNotice refusal={act.refusal} />
      </Stack>
    </ConfirmDialog>
  );
}
