import type { LetterPreview } from '@shared/letters';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../../ui/BdiText';
import { Section } from '../../ui/Section';
import { pageMessages as m } from './messages';
import styles from './difference.module.css';

interface SameCaseProps {
  others: LetterPreview['sameCase'];
  onOpen: (application: string) => void;
}

/** Beyond this many names the list opens on demand; of thousands, those that differ come first. */
const AT_ONCE = 3;
const MOST = 100;

/** The same case gets the same words: who else is at this point, and whose letter reads differently. */
export function SameCase({ others, onOpen }: SameCaseProps): ReactNode {
  const intl = useIntl();
  const [opened, setOpened] = useState(false);
  const own = others.filter(({ approved }) => !approved).length;
  const sentence = intl.formatMessage(m.sameCount, { approved: others.length - own, own });
  // Those that differ are what one looks for.
  const list = others.toSorted((a, b) => Number(a.approved) - Number(b.approved));
  const names = () => (
    <ul className={styles['list']} tabIndex={others.length > AT_ONCE ? 0 : undefined}>
      {list.slice(0, MOST).map(({ application, name, approved, issued }) => (
        <li key={application}>
          <button type="button" className={styles['name']} onClick={() => onOpen(application)}>
            <BdiText>{name}</BdiText>
          </button>
          <span>
            {intl.formatMessage(approved ? m.sameApproved : m.sameOwn)}
            {issued && `, ${intl.formatMessage(m.sameIssued)}`}
          </span>
        </li>
      ))}
      {list.length > MOST && <li>{intl.formatMessage(m.sameMore, { count: list.length - MOST })}</li>}
    </ul>
  );
  return (
    <Section heading={intl.formatMessage(m.same)} level={3}>
      {others.length === 0 ? (
        <p className={styles['soft']}>{intl.formatMessage(m.sameNone)}</p>
      ) : others.length <= AT_ONCE ? (
        names()
      ) : (
        <details className={styles['more']} onToggle={(event) => setOpened(event.currentTarget.open)}>
          <summary>{sentence}</summary>
          {opened && names()}
        </details>
      )}
    </Section>
  );
}
