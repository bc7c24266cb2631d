import { Button } from '@mantine/core';
import type { QueueRow } from '@shared/letters';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { WrittenDate } from '../ui/dates';
import { Section } from '../ui/Section';
import { languageName } from './language-name';
import styles from './letters.module.css';
import { channelNames, lettersMessages as m } from './messages';
import { ReceivedDialog } from './ReceivedDialog';
import { SentDialog } from './SentDialog';

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
        <dt>{intl.formatMessage(m.stage)}</dt>
        <dd>{row.stageLabel || '–'}</dd>
        <dt>{intl.formatMessage(m.due)}</dt>
        <dd>{row.dueOn === null ? '–' : <WrittenDate value={row.dueOn} />}</dd>
        <dt>{intl.formatMessage(m.reference)}</dt>
        <dd className="figures">{letter?.reference ?? intl.formatMessage(m.referenceLater)}</dd>
        {letter !== null && (
          <>
            <dt>{intl.formatMessage(m.issued)}</dt>
            <dd>
              <WrittenDate value={letter.on} />
            </dd>
            <dt>{intl.formatMessage(m.sent)}</dt>
            <dd>
              {letter.sent ? (
                <>
                  <WrittenDate value={letter.sent.on} />
                  {channel && (
                    <span className={styles['soft']}>, {intl.formatMessage(channel).toLowerCase()}</span>
                  )}
                </>
              ) : (
                intl.formatMessage(m.notYet)
              )}
            </dd>
            <dt>{intl.formatMessage(m.received)}</dt>
            <dd>
              {letter.received ? <WrittenDate value={letter.received.on} /> : intl.formatMessage(m.notYet)}
            </dd>
            <dt>{intl.formatMessage(m.wordsUsed)}</dt>
            <dd>
              {intl.formatMessage(m.wordsVersion, {
                language: languageName(letter.language),
                version: letter.templateVersion,
              })}
            </dd>
            <dt>{intl.formatMessage(m.fingerprint)}</dt>
            <dd className={styles['hash']}>{letter.sha256}</dd>
          </>
        )}
      </dl>
      <SentDialog opened={asking === 'sent'} rows={[row]} onClose={close} onDone={close} />
      <ReceivedDialog opened={asking === 'received'} row={row} onClose={close} />
    </Section>
  );
}
