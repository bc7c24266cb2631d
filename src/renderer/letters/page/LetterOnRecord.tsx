import { Button } from '@mantine/core';
import type { QueueRow } from '@shared/letters';
import { useState, type ReactNode } from 'react';
import { useIntl, type MessageDescriptor } from 'react-intl';
import { WrittenDate } from '../../ui/dates';
import { Section } from '../../ui/Section';
import { languageName } from '../language-name';
import styles from '../letters.module.css';
import { channelNames, lettersMessages as m } from '../messages';
import { ReceivedDialog } from '../hand-out/ReceivedDialog';
import { SentDialog } from '../hand-out/SentDialog';

/** Reference, days and how it went out; sending and receiving are acts of people. */
export function LetterOnRecord({ row }: { row: QueueRow }): ReactNode {
  const intl = useIntl();
  const [asking, setAsking] = useState<'sent' | 'received' | null>(null);
  const { letter } = row;
  const close = (): void => setAsking(null);
  const channel =
    letter?.sent && (channelNames as Record<string, (typeof channelNames)['post']>)[letter.sent.channel];
  return (
    <Section
      heading={intl.formatMessage(m.record)}
      level={3}
      actions={
        letter === null ? null : !letter.sent ? (
          <Button size="xs" onClick={() => setAsking('sent')}>
            {intl.formatMessage(m.markSent, { count: 1 })}
          </Button>
        ) : !letter.received ? (
          <Button size="xs" onClick={() => setAsking('received')}>
            {intl.formatMessage(m.markReceived)}
          </Button>
        ) : null
      }
    >
      <dl className={styles['facts']}>
        <Fact name={m.stage}>{row.stageLabel || '–'}</Fact>
        <Fact name={m.due}>{row.dueOn === null ? '–' : <WrittenDate value={row.dueOn} />}</Fact>
        <Fact name={m.reference}>{letter?.reference ?? intl.formatMessage(m.referenceLater)}</Fact>
        {letter !== null && (
          <>
            <Fact name={m.issued}>
              <WrittenDate value={letter.on} />
            </Fact>
            <Fact name={m.sent}>
              {letter.sent ? <WrittenDate value={letter.sent.on} /> : intl.formatMessage(m.notYet)}
              {channel && `, ${intl.formatMessage(channel).toLowerCase()}`}
            </Fact>
            <Fact name={m.received}>
              {letter.received ? <WrittenDate value={letter.received.on} /> : intl.formatMessage(m.notYet)}
            </Fact>
            <Fact name={m.wordsUsed}>
              {intl.formatMessage(m.wordsVersion, {
                language: languageName(letter.language),
                version: letter.templateVersion,
              })}
            </Fact>
            <Fact name={m.fingerprint} wide>
              <span className={styles['hash']}>{letter.sha256}</span>
            </Fact>
          </>
        )}
      </dl>
      <SentDialog opened={asking === 'sent'} rows={[row]} onClose={close} onDone={close} />
      <ReceivedDialog opened={asking === 'received'} row={row} onClose={close} />
    </Section>
  );
}

function Fact({
  name,
  wide = false,
  children,
}: {
  name: MessageDescriptor;
  wide?: boolean;
  children: ReactNode;
}): ReactNode {
  const intl = useIntl();
  return (
    <div className={wide ? styles['wide'] : undefined}>
      <dt>{intl.formatMessage(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
}
