import { CloseButton } from '@mantine/core';
import type { Audience } from '@shared/audit';
import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Answer } from '../../app/Answer';
import { useCall } from '../../app/client';
import { auditMessages as m } from '../messages';
import { EntryFacts } from './EntryFacts';
import { RestingHere } from './RestingHere';
import styles from './EntryPanel.module.css';

interface EntryPanelProps {
  application: string;
  audience: Audience;
  /** At least one. */
  seqs: readonly number[];
  onClose: () => void;
}

/** What the log holds under a mark, beside the page that goes on being readable. */
export function EntryPanel({ application, audience, seqs, onClose }: EntryPanelProps): ReactNode {
  const intl = useIntl();
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [seq, setSeq] = useState(seqs[0]!);
  const entry = useCall('audit.entry', { application, audience, seq });

  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    // Wherever the focus has gone on the page meanwhile; a dialog above takes Escape first.
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (document.querySelector('[aria-modal="true"]') !== null) return;
      event.preventDefault();
      onClose();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onClose]);

  return (
    <section className={styles['panel']} role="dialog" aria-labelledby={title} data-card>
      <header>
        <h2 id={title} tabIndex={-1} ref={heading}>
          {intl.formatMessage(m.entryNumber, { seq })}
        </h2>
        <CloseButton aria-label={intl.formatMessage(m.closeEntry)} onClick={onClose} />
      </header>
      {seqs.length > 1 && (
        <div className={styles['numbers']} role="group" aria-label={intl.formatMessage(m.allEntries)}>
          {seqs.map((one) => (
            <button key={one} type="button" aria-pressed={one === seq} onClick={() => setSeq(one)}>
              #{one}
            </button>
          ))}
        </div>
      )}
      <div
        className={styles['body']}
        // It scrolls, so that the keyboard has to reach it.
        tabIndex={0}
        role="group"
        aria-labelledby={title}
        aria-live="polite"
      >
        <Answer of={entry}>{(shown) => <EntryFacts entry={shown} />}</Answer>
      </div>
      <RestingHere key={seq} seq={seq} />
    </section>
  );
}
