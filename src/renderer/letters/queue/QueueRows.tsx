import type { QueueRow } from '@shared/letters';
import { Fragment, useEffect, useRef, useState, type ReactNode } from 'react';
import { chunksOf, isNear } from './chunks';
import styles from './queue.module.css';

interface QueueRowsProps {
  rows: readonly QueueRow[];
  /** Application whose letter is shown. */
  current: string;
  children: (row: QueueRow, place: number) => ReactNode;
}

/** About how high a row is, in rem, until it has been drawn. */
const ROW_REM = 4.25;

/** Rows of a long list, drawn a screen or two at a time as somebody comes to them. */
export function QueueRows({ rows, current, children }: QueueRowsProps): ReactNode {
  const [reached, setReached] = useState<ReadonlySet<number>>(new Set());
  const at = rows.findIndex(({ application }) => application === current);
  const reach = (index: number): void => setReached((before) => new Set(before).add(index));
  return (
    <ul className={styles['rows']}>
      {chunksOf(rows.length).map((chunk) =>
        reached.has(chunk.index) || isNear(chunk, at) ? (
          <Fragment key={chunk.index}>
            {rows.slice(chunk.from, chunk.to).map((row, index) => children(row, chunk.from + index + 1))}
          </Fragment>
        ) : (
          <Gap key={chunk.index} rem={(chunk.to - chunk.from) * ROW_REM} onReach={() => reach(chunk.index)} />
        ),
      )}
    </ul>
  );
}

/** Keeps the room of rows that nobody has come to. */
function Gap({ rem, onReach }: { rem: number; onReach: () => void }): ReactNode {
  const item = useRef<HTMLLIElement>(null);
  const latest = useRef(onReach);
  useEffect(() => {
    latest.current = onReach;
  });
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) latest.current();
    });
    if (item.current) observer.observe(item.current);
    return () => observer.disconnect();
  }, []);
  return <li ref={item} aria-hidden style={{ height: `${rem}rem` }} />;
}
