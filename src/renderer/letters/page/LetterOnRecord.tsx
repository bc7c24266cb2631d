import { Button } from '@mantine/core';
import type { Letter, QueueRow } from '@shared/letters';
import { useState, type ReactNode } from 'react';
import { useIntl, type MessageDescriptor } from 'react-intl';
import { WrittenDate } from '../../ui/dates';
import { Section } from '../../ui/Section';
import { ReceivedDialog } from '../hand-out/ReceivedDialog';
import { SentDialog } from '../hand-out/SentDialog';
import { languageName } from '../language-name';
import styles from '../letters.module.css';
import { channelNames, handOutNames, recordMessages as m } from './messages';

interface LetterOnRecordProps {
  row: QueueRow;
  /** The issued letter shown; null for one still to be issued. */
  letter: Letter | null;
  onShow: (letter: string) => void;
}

/** Reference, days and how it went out; sending and receiving are acts of people. */
export function LetterOnRecord({ row, letter, onShow }: LetterOnRecordProps): ReactNode {
  const intl = useIntl();
  const [asking, setAsking] = useState<'sent' | 'received' | null>(null);
  const close = (): void => setAsking(null);
  const open = letter !== null && letter.withdrawn === null;
  return (
    <Section
      heading={intl.formatMessage(m.record)}
      level={3}
      actions={
        !open ? null : !letter.sent ? (
          <Button size="xs" onClick={() => setAsking('sent')}>
            {intl.formatMessage(m.markSent)}
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
        {letter === null && (
          <Fact name={m.due} wide={row.dueBecause !== ''}>
            {row.dueOn === null ? '–' : <WrittenDate value={row.dueOn} />}
            {row.dueBecause !== '' && <span className={styles['because']}>{row.dueBecause}</span>}
          </Fact>
        )}
        <Fact name={m.reference}>{letter?.reference ?? intl.formatMessage(m.referenceLater)}</Fact>
        {letter !== null && <IssuedFacts letter={letter} onShow={onShow} />}
      </dl>
      {letter !== null && (
        <>
          <SentDialog
            opened={asking === 'sent'}
            letters={[{ name: row.name, letter }]}
            onClose={close}
            onDone={close}
          />
          <ReceivedDialog opened={asking === 'received'} name={row.name} letter={letter} onClose={close} />
        </>
      )}
    </Section>
  );
}

function IssuedFacts({ letter, onShow }: { letter: Letter; onShow: (letter: string) => void }): ReactNode {
  const intl = useIntl();
  const channel =
    letter.sent && (channelNames as Record<string, (typeof channelNames)['post']>)[letter.sent.channel];
  const { supersedes, supersededBy } = letter;
  return (
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
      {letter.handedOut.length > 0 && (
        <Fact name={m.left} wide>
          <ul className={styles['plain']}>
            {letter.handedOut.map(({ as, on, at }) => (
              <li key={at.seq}>
                {intl.formatMessage(handOutNames[as], { on: <WrittenDate key="on" value={on} /> })}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {supersedes !== null && (
        <Fact name={m.replaces}>
          <Button size="compact-sm" variant="subtle" onClick={() => onShow(supersedes)}>
            {intl.formatMessage(m.earlierLetter)}
          </Button>
        </Fact>
      )}
      {supersededBy !== null && (
        <Fact name={m.replacedBy}>
          <Button size="compact-sm" variant="subtle" onClick={() => onShow(supersededBy)}>
            {intl.formatMessage(m.laterLetter)}
          </Button>
        </Fact>
      )}
      <Fact name={m.wordsUsed}>
        {intl.formatMessage(letter.edited ? m.wordsEdited : m.wordsVersion, {
          language: languageName(letter.language),
          version: letter.templateVersion,
        })}
      </Fact>
      <Fact name={m.fingerprint} wide>
        <span className={styles['hash']}>{letter.sha256}</span>
      </Fact>
    </>
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
