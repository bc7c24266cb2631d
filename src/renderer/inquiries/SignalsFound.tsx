import type { FoundSignal, Signal } from '@shared/inquiries';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import styles from './inquiries.module.css';
import { signalWords } from './inquiry-words';
import { inquiriesMessages as m } from './messages';

/** The words that gave each signal, one signal once. */
export function bySignal(signals: readonly FoundSignal[]): { signal: Signal; words: string[] }[] {
  const found = new Map<Signal, string[]>();
  for (const { signal, words } of signals) {
    const list = found.get(signal) ?? [];
    if (!list.includes(words)) list.push(words);
    found.set(signal, list);
  }
  return [...found].map(([signal, words]) => ({ signal, words }));
}

interface SignalsFoundProps {
  signals: readonly FoundSignal[];
  /** The kind of the inquiry is the one that deals with them. */
  settled?: boolean;
  children?: ReactNode;
}

/** What in a message has to be dealt with first, with its words quoted. */
export function SignalsFound({ signals, settled = false, children }: SignalsFoundProps): ReactNode {
  const intl = useIntl();
  if (signals.length === 0) return null;
  return (
    <div className={styles['notice']} data-tone={settled ? undefined : 'due'} role="note" data-card>
      <p className={styles['strong']}>
        <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
        {intl.formatMessage(m.signalsHeading)}
      </p>
      <ul className={styles['plain']}>
        {bySignal(signals).map(({ signal, words }) => (
          <li key={signal}>
            {intl.formatMessage(signalWords[signal])}
            {': '}
            {words.map((quoted, index) => (
              <span key={quoted}>
                {index > 0 && ', '}
                <q>
                  <BdiText>{quoted}</BdiText>
                </q>
              </span>
            ))}
          </li>
        ))}
      </ul>
      <p>{intl.formatMessage(settled ? m.signalsSettled : m.signalsHelp)}</p>
      {children}
    </div>
  );
}
