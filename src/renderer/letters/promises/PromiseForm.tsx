import { Button, Group, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { PROMISES } from '@shared/letters';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../../app/client';
import { RefusalNotice } from '../../app/RefusalNotice';
import { useNow } from '../../ui/clock';
import { localDay } from '../../ui/dates';
import { uiMessages } from '../../ui/messages';
import { promiseMessages as m, promiseNames } from './messages';

/** A promise with the day on which somebody is reminded of it. */
export function PromiseForm({
  application,
  onClose,
}: {
  application: string;
  onClose: () => void;
}): ReactNode {
  const intl = useIntl();
  const today = localDay(useNow());
  const [promise, setPromise] = useState<(typeof PROMISES)[number]>('on-file');
  const [until, setUntil] = useState('');
  const [note, setNote] = useState('');
  const record = useCommand('letters.record-promise');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const recorded = await record.run({ application, promise: { promise, until, note: note.trim() } });
    if (recorded.ok) onClose();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm" mt="xs">
        <Radio.Group
          label={intl.formatMessage(m.what)}
          value={promise}
          onChange={(value) => setPromise(PROMISES.find((item) => item === value) ?? 'on-file')}
        >
          <Stack gap={6} mt={4}>
            {PROMISES.map((value) => (
              <Radio
                key={value}
                size="xs"
                value={value}
                label={intl.formatMessage(promiseNames[value])}
                autoFocus={value === promise}
              />
            ))}
          </Stack>
        </Radio.Group>
        <TextInput
          type="date"
          required
          maw="12rem"
          label={intl.formatMessage(promise === 'on-file' ? m.until : m.remindOn)}
          min={today}
          value={until}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
        <Textarea
          label={intl.formatMessage(m.note)}
          autosize
          minRows={1}
          maxLength={2000}
          spellCheck
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <RefusalNotice refusal={record.refusal} />
        <Group gap="xs">
          <Button size="xs" type="submit" disabled={until === ''} loading={record.pending}>
            {intl.formatMessage(m.promise)}
          </Button>
          <Button size="xs" variant="subtle" color="gray" onClick={onClose}>
            {intl.formatMessage(uiMessages.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
