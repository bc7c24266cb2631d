import { Button } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { auditMessages as m } from '../messages';
import { reveal } from '../reveal';
import { mark, restingOn, unmark } from './resting';
import styles from './EntryPanel.module.css';

/** Marks everything on the page that rests on one entry, and steps from one place to the next. */
export function RestingHere({ seq }: { seq: number }): ReactNode {
  const intl = useIntl();
  const [at, setAt] = useState<number | null>(null);
  // The page is there before its marks can be pressed.
  const [count] = useState(() => restingOn(seq).length);
  useEffect(() => unmark, []);
  if (count < 2) return <p className={styles['soft']}>{intl.formatMessage(m.restsAlone)}</p>;
  const step = (): void => {
    const places = restingOn(seq);
    if (places.length === 0) return;
    mark(places);
    const next = at === null ? 0 : (at + 1) % places.length;
    setAt(next);
    reveal(places[next]!, 'center');
  };
  const stop = (): void => {
    unmark();
    setAt(null);
  };
  return (
    <div className={styles['resting']}>
      <Button size="xs" onClick={step}>
        {at === null
          ? intl.formatMessage(m.showResting, { count })
          : intl.formatMessage(m.nextResting, { at: at + 1, count })}
      </Button>
      {at !== null && (
        <Button size="xs" variant="subtle" onClick={stop}>
          {intl.formatMessage(m.hideResting)}
        </Button>
      )}
    </div>
  );
}
