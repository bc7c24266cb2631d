import { Button } from '@mantine/core';
import type { WhyView } from '@shared/audit';
import { letterKindLabel } from '@shared/correspondence';
import { letterKindField } from '@shared/letters';
import { useId, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCall } from '../../app/client';
import { LetterSheet } from '../../letters';
import { WrittenDate, writtenDate } from '../../ui/dates';
import { auditMessages as m } from '../messages';
import styles from './below.module.css';

interface ExactCopiesProps {
  name: string;
  letters: WhyView['letters'];
}

/** Each letter as it was printed, opened in its place in the account. */
export function ExactCopies({ name, letters }: ExactCopiesProps): ReactNode {
  const intl = useIntl();
  if (letters.length === 0) return null;
  return (
    <div className={styles['below']}>
      <h3>{intl.formatMessage(m.exactCopies)}</h3>
      <ul>
        {letters.map((letter) => (
          <Copy key={letter.id} name={name} letter={letter} />
        ))}
      </ul>
    </div>
  );
}

function Copy({ name, letter }: { name: string; letter: WhyView['letters'][number] }): ReactNode {
  const intl = useIntl();
  const id = useId();
  const [opened, setOpened] = useState(false);
  const kind = letterKindField.safeParse(letter.kind);
  const label = kind.success ? letterKindLabel(kind.data) : letter.kind;
  return (
    <li>
      <span className={styles['line']}>
        <span>
          {label}, <WrittenDate value={letter.on} />
          <span className={styles['soft']}> · {letter.reference}</span>
        </span>
        <Button
          size="xs"
          className="no-print"
          aria-expanded={opened}
          aria-controls={id}
          aria-label={intl.formatMessage(opened ? m.closeCopyOf : m.openCopyOf, {
            letter: label,
            on: writtenDate(intl, letter.on),
          })}
          onClick={() => setOpened(!opened)}
        >
          {intl.formatMessage(opened ? m.closeCopy : m.openCopy)}
        </Button>
      </span>
      <div id={id} className={styles['sheet']} hidden={!opened} ref={opened ? intoView : null}>
        {opened && <Archived name={name} letter={letter.id} />}
      </div>
    </li>
  );
}

/** Scrolls no further than it takes to see what was opened. */
const intoView = (sheet: HTMLElement | null): void => sheet?.scrollIntoView({ block: 'nearest' });

function Archived({ name, letter }: { name: string; letter: string }): ReactNode {
  return <LetterSheet name={name} preview={useCall('letters.show', { letter })} whole />;
}
