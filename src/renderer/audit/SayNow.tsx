import { Switch } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { auditMessages as m } from './messages';
import styles from './SayNow.module.css';

interface SayNowProps {
  spoken: string[];
  leaveUnsaid: string[];
}

/** Sentences that may be said aloud now, and what to leave unsaid; large type for the telephone. */
export function SayNow({ spoken, leaveUnsaid }: SayNowProps): ReactNode {
  const intl = useIntl();
  const [large, setLarge] = useState(false);
  return (
    <section className={styles['say']} data-large={large || undefined} aria-labelledby="say-now" data-card>
      <header>
        <h2 id="say-now">{intl.formatMessage(m.sayNow)}</h2>
        <Switch
          label={intl.formatMessage(m.largeType)}
          checked={large}
          onChange={(event) => setLarge(event.currentTarget.checked)}
        />
      </header>
      <div className={styles['spoken']}>
        {spoken.map((sentence) => (
          <p key={sentence}>
            <BdiText>{sentence}</BdiText>
          </p>
        ))}
      </div>
      {leaveUnsaid.length > 0 && (
        <>
          <h3>{intl.formatMessage(m.leaveUnsaid)}</h3>
          <ul>
            {leaveUnsaid.map((sentence) => (
              <li key={sentence}>
                <BdiText>{sentence}</BdiText>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
