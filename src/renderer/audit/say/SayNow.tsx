import { Button, SegmentedControl } from '@mantine/core';
import { IconTextSize } from '@tabler/icons-react';
import type { WhyView } from '@shared/audit';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../../ui/BdiText';
import { auditMessages as m } from '../messages';
import { CopyWords } from './CopyWords';
import styles from './SayNow.module.css';

interface SayNowProps extends Pick<WhyView, 'sayNow'> {
  onLarge: () => void;
}

/** What may be said and written to the candidate today, and what to leave unsaid. */
export function SayNow({ sayNow, onLarge }: SayNowProps): ReactNode {
  const intl = useIntl();
  const [way, setWay] = useState<'spoken' | 'written'>('spoken');
  const { leaveUnsaid } = sayNow;
  return (
    <section className={styles['say']} aria-labelledby="say-now" data-card>
      <h2 id="say-now">{intl.formatMessage(m.sayNow)}</h2>
      <div className={styles['ways']}>
        <SegmentedControl
          size="xs"
          aria-label={intl.formatMessage(m.sayWay)}
          value={way}
          onChange={(value) => setWay(value as typeof way)}
          data={[
            { value: 'spoken', label: intl.formatMessage(m.toSay) },
            { value: 'written', label: intl.formatMessage(m.toWrite) },
          ]}
        />
        {way === 'spoken' ? (
          <Button
            size="xs"
            leftSection={<IconTextSize size={16} stroke={1.75} aria-hidden />}
            onClick={onLarge}
          >
            {intl.formatMessage(m.largeType)}
          </Button>
        ) : (
          <CopyWords text={sayNow.written.join('\n\n')} />
        )}
      </div>
      <div className={styles['words']} data-way={way}>
        {sayNow[way].map((sentence) => (
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
