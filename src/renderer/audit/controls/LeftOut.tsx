import { Button } from '@mantine/core';
import type { AuditDocument } from '@shared/audit';
import { useMemo, useRef, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { auditMessages as m, leavesOut } from '../messages';
import { reveal } from '../reveal';
import { leftOut } from '../withheld';
import styles from './WhyBar.module.css';

/** For whom this version is and what it leaves out, in a sentence; how often, and the way to each. */
export function LeftOut({ document: shown }: { document: AuditDocument }): ReactNode {
  const intl = useIntl();
  const count = useMemo(() => leftOut(shown), [shown]);
  const at = useRef(-1);
  const next = (): void => {
    const places = document.querySelectorAll<HTMLElement>('article [data-withheld]');
    at.current = (at.current + 1) % Math.max(1, places.length);
    const place = places[at.current];
    if (place === undefined) return;
    reveal(place, 'center');
    place.focus({ preventScroll: true });
  };
  return (
    <div className={styles['leftOut']}>
      <p role="status">
        {intl.formatMessage(leavesOut[shown.audience])}
        {count > 0 && <> {intl.formatMessage(m.leftOutCount, { count })}</>}
      </p>
      {count > 0 && (
        <Button size="compact-sm" variant="subtle" className="no-print" onClick={next}>
          {intl.formatMessage(m.nextLeftOut)}
        </Button>
      )}
    </div>
  );
}
