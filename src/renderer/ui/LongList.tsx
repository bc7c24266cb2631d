import { Fragment, useEffect, useRef, useState, type ReactNode } from 'react';
import { chunksOf, isNear } from './chunks';

interface LongListProps<Row> {
  /** Names the list where no heading does. */
  label?: string | undefined;
  className?: string | undefined;
  rows: readonly Row[];
  /** Place of the current row; −1 where it is elsewhere. */
  current: number;
  /** About how high a row is, in rem, until it has been drawn. */
  rowRem: number;
  /** One `li`; `place` counts from 1. */
  children: (row: Row, place: number) => ReactNode;
}

/** A list of thousands of rows, drawn a screen or two at a time as somebody comes to them. */
export function LongList<Row>({
  label,
  className,
  rows,
  current,
  rowRem,
  children,
}: LongListProps<Row>): ReactNode {
  const [reached, setReached] = useState<ReadonlySet<number>>(new Set());
  const reach = (index: number): void => setReached((before) => new Set(before).add(index));
  return (
    <ul className={className} aria-label={label}>
      {chunksOf(rows.length).map((chunk) =>
        reached.has(chunk.index) || isNear(chunk, current) ? (
          <Fragment key={chunk.index}>
            {rows.slice(chunk.from, chunk.to).map((row, index) => children(row, chunk.from + index + 1))}
          </Fragment>
        ) : (
          <Gap key={chunk.index} rem={(chunk.to - chunk.from) * rowRem} onReach={() => reach(chunk.index)} />
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
