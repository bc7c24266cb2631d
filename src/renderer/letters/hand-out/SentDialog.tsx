import { Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core';
import { CHANNELS, type Letter } from '@shared/letters';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../../app/client';
import { RefusalNotice } from '../../app/RefusalNotice';
import { useNow } from '../../ui/clock';
import { localDay } from '../../ui/dates';
import { uiMessages } from '../../ui/messages';
import { postMessages as m } from './messages';
import { laterDay } from '../days';
import { channelNames } from '../page/messages';

interface SentDialogProps {
  opened: boolean;
  /** Issued letters that are not marked as sent. */
  letters: readonly { name: string; letter: Letter }[];
  onClose: () => void;
  onDone: () => void;
}

/** When and how letters went out, as a person did it. */
export function SentDialog({ opened, letters, onClose, onDone }: SentDialogProps): ReactNode {
  const intl = useIntl();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={intl.formatMessage(m.sentQuestion, { count: letters.length, name: letters[0]?.name ?? '' })}
      closeButtonProps={{ 'aria-label': intl.formatMessage(uiMessages.close) }}
    >
      {opened && <SentForm letters={letters} onClose={onClose} onDone={onDone} />}
    </Modal>
  );
}

function SentForm({ letters, onClose, onDone }: Omit<SentDialogProps, 'opened'>): ReactNode {
  const intl = useIntl();
  const today = localDay(useNow());
  const issued = letters.reduce((last, { letter }) => laterDay(last, letter.on), '');
  const [on, setOn] = useState(laterDay(today, issued));
  const [channel, setChannel] = useState<(typeof CHANNELS)[number]>('post');
  const [note, setNote] = useState('');
  const mark = useCommand('letters.mark-sent');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    for (const { letter } of letters) {
      const marked = await mark.run({ letter: letter.id, sent: { on, channel, note } });
      if (!marked.ok) return;
    }
    onDone();
    onClose();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <TextInput
          type="date"
          label={intl.formatMessage(m.sentOn)}
          required
          min={issued}
          max={laterDay(today, issued)}
          value={on}
          onChange={(event) => setOn(event.currentTarget.value)}
          data-autofocus
          maw="12rem"
        />
        <Radio.Group
          label={intl.formatMessage(m.channel)}
          value={channel}
          onChange={(value) => setChannel(CHANNELS.find((item) => item === value) ?? 'post')}
        >
          <Stack gap={6} mt={4}>
            {CHANNELS.map((value) => (
              <Radio key={value} value={value} label={intl.formatMessage(channelNames[value])} />
            ))}
          </Stack>
        </Radio.Group>
        <TextInput
          label={intl.formatMessage(m.note)}
          description={intl.formatMessage(m.noteHelp)}
          value={note}
          maxLength={200}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <RefusalNotice refusal={mark.refusal} />
        <Group justify="flex-end" gap="xs">
          <Button onClick={onClose}>{intl.formatMessage(uiMessages.cancel)}</Button>
          <Button type="submit" variant="filled" loading={mark.pending}>
            {intl.formatMessage(m.markSent)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
