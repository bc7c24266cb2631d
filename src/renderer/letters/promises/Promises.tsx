import { Button, Group } from '@mantine/core';
import type { Conversation, LetterPromise } from '@shared/letters';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCall, useCommand } from '../../app/client';
import { RefusalNotice } from '../../app/RefusalNotice';
import { BdiText } from '../../ui/BdiText';
import { writtenDate } from '../../ui/dates';
import { Section } from '../../ui/Section';
import styles from '../letters.module.css';
import { ConversationForm } from './ConversationForm';
import { promiseMessages as m, promiseSentences } from './messages';
import { PromiseForm } from './PromiseForm';

/** What was promised to this candidate and what was said, since a letter may only promise what is kept. */
export function Promises({ application }: { application: string }): ReactNode {
  const intl = useIntl();
  const [writing, setWriting] = useState<'promise' | 'conversation' | null>(null);
  const matters = useCall('letters.matters', { application });
  const { promises = [], conversations = [] } = matters.data ?? {};
  const close = (): void => setWriting(null);
  return (
    <Section heading={intl.formatMessage(m.heading)} level={3}>
      <RefusalNotice refusal={matters.error?.refusal ?? null} />
      {promises.length + conversations.length === 0 ? (
        <p className={styles['soft']}>{intl.formatMessage(m.none)}</p>
      ) : (
        <ul className={styles['said']}>
          {promises.map((promise) => (
            <Promised key={promise.id} promise={promise} />
          ))}
          {conversations.map((conversation) => (
            <Spoken key={conversation.at.seq} conversation={conversation} />
          ))}
        </ul>
      )}
      {writing === 'promise' ? (
        <PromiseForm application={application} onClose={close} />
      ) : writing === 'conversation' ? (
        <ConversationForm application={application} onClose={close} />
      ) : (
        <Group gap="xs" mt="xs">
          <Button size="xs" onClick={() => setWriting('promise')}>
            {intl.formatMessage(m.promise)}
          </Button>
          <Button size="xs" onClick={() => setWriting('conversation')}>
            {intl.formatMessage(m.talk)}
          </Button>
        </Group>
      )}
    </Section>
  );
}

function Promised({ promise }: { promise: LetterPromise }): ReactNode {
  const intl = useIntl();
  const settle = useCommand('letters.settle-promise');
  const { id, application, note, settled } = promise;
  const sentence = intl.formatMessage(promiseSentences[promise.promise], {
    until: writtenDate(intl, promise.until),
  });
  return (
    <li>
      <p>
        {settled === null
          ? sentence
          : intl.formatMessage(m.settled, { promise: sentence, on: writtenDate(intl, settled.on) })}
        {settled === null && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={intl.formatMessage(m.settleName, { promise: sentence })}
            loading={settle.pending}
            onClick={() => void settle.run({ application, promise: id, note: '' })}
          >
            {intl.formatMessage(m.settle)}
          </Button>
        )}
      </p>
      {note !== '' && <BdiText className={styles['soft']}>{note}</BdiText>}
      <RefusalNotice refusal={settle.refusal} />
    </li>
  );
}

function Spoken({ conversation: { on, by, note } }: { conversation: Conversation }): ReactNode {
  const intl = useIntl();
  const members = useCall('settings.get', {}).data?.members ?? [];
  const name = members.find(({ ref }) => ref === by)?.fullName;
  const day = writtenDate(intl, on);
  return (
    <li>
      <p>
        {name === undefined
          ? intl.formatMessage(m.spoke, { on: day })
          : intl.formatMessage(m.spokeBy, { name: <BdiText key="name">{name}</BdiText>, on: day })}
      </p>
      {note !== '' && <BdiText className={styles['soft']}>{note}</BdiText>}
    </li>
  );
}
