import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../../app/client';
import { RefusalNotice } from '../../app/RefusalNotice';
import { useNow } from '../../ui/clock';
import { localDay } from '../../ui/dates';
import { uiMessages } from '../../ui/messages';
import { promiseMessages as m } from './messages';

/** When somebody spoke with the candidate, and what was said. */
export function ConversationForm({
  application,
  onClose,
}: {
  application: string;
  onClose: () => void;
}): ReactNode {
  const intl = useIntl();
  const today = localDay(useNow());
  const [on, setOn] = useState(today);
  const [note, setNote] = useState('');
  const record = useCommand('letters.record-conversation');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const recorded = await record.run({ application, on, note: note.trim() });
    if (recorded.ok) onClose();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm" mt="xs">
        <TextInput
          type="date"
          required
          maw="12rem"
          autoFocus
          label={intl.formatMessage(m.talkOn)}
          max={today}
          value={on}
          onChange={(event) => setOn(event.currentTarget.value)}
        />
        <Textarea
          label={intl.formatMessage(m.talkNote)}
          autosize
          minRows={2}
          maxLength={5000}
          spellCheck
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <RefusalNotice refusal={record.refusal} />
        <Group gap="xs">
          <Button size="xs" type="submit" disabled={on === ''} loading={record.pending}>
            {intl.formatMessage(m.talk)}
          </Button>
          <Button size="xs" variant="subtle" color="gray" onClick={onClose}>
            {intl.formatMessage(uiMessages.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
