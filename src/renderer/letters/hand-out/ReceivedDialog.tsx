import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import type { Letter } from '@shared/letters';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../../app/client';
import { RefusalNotice } from '../../app/RefusalNotice';
import { useNow } from '../../ui/clock';
import { localDay } from '../../ui/dates';
import { uiMessages } from '../../ui/messages';
import { postMessages as m } from './messages';
import { laterDay } from '../days';

interface ReceivedDialogProps {
  opened: boolean;
  name: string;
  letter: Letter;
  onClose: () => void;
}

/** The day on which a letter is known to have arrived. */
export function ReceivedDialog({ opened, name, letter, onClose }: ReceivedDialogProps): ReactNode {
  const intl = useIntl();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={intl.formatMessage(m.receivedQuestion, { name })}
      closeButtonProps={{ 'aria-label': intl.formatMessage(uiMessages.close) }}
    >
      {opened && <ReceivedForm letter={letter} onClose={onClose} />}
    </Modal>
  );
}

function ReceivedForm({ letter, onClose }: Pick<ReceivedDialogProps, 'letter' | 'onClose'>): ReactNode {
  const intl = useIntl();
  const today = localDay(useNow());
  const sent = letter.sent?.on ?? '';
  const [on, setOn] = useState(laterDay(today, sent));
  const mark = useCommand('letters.mark-received');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const marked = await mark.run({ letter: letter.id, on });
    if (marked.ok) onClose();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <TextInput
          type="date"
          label={intl.formatMessage(m.receivedOn)}
          description={intl.formatMessage(m.receivedHelp)}
          required
          min={sent}
          max={laterDay(today, sent)}
          value={on}
          onChange={(event) => setOn(event.currentTarget.value)}
          data-autofocus
        />
        <RefusalNotice refusal={mark.refusal} />
        <Group justify="flex-end" gap="xs">
          <Button onClick={onClose}>{intl.formatMessage(uiMessages.cancel)}</Button>
          <Button type="submit" variant="filled" loading={mark.pending}>
            {intl.formatMessage(m.markReceived)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
