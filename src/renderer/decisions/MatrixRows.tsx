import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useState, type ReactNode, type RefObject } from 'react';
import styles from './Matrix.module.css';

/** Up to so many rows are all in the page; of more, only those in view. */
const FEW = 200;
/** A row with a name on one line, in pixels; the real heights are measured. */
const USUAL_HEIGHT = 52;

interface MatrixRowsProps {
  count: number;
  keyOf: (at: number) => string;
  renderRow: (at: number) => ReactNode;
  body: RefObject<HTMLDivElement | null>;
  /** Set while not every row is in the page: brings one into view. */
  reach: RefObject<((at: number) => void) | null>;
}

/** The rows of the comparison. Thousands of them scroll as smoothly as ten. */
export function MatrixRows(props: MatrixRowsProps): ReactNode {
  const { count, renderRow, body } = props;
  if (count > FEW) return <ManyRows {...props} />;
  return (
    <div role="rowgroup" className={styles['body']} ref={body}>
      {Array.from({ length: count }, (_, at) => renderRow(at))}
    </div>
  );
}

function ManyRows({ count, keyOf, renderRow, body, reach }: MatrixRowsProps): ReactNode {
  const [pane, setPane] = useState<{ element: HTMLElement; margin: number } | null>(null);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises this component
  const rows = useVirtualizer({
    count,
    getItemKey: keyOf,
    getScrollElement: () => pane?.element ?? null,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 12,
    scrollMargin: pane?.margin ?? 0,
  });
  useLayoutEffect(() => {
    const element = scrolling(body.current);
    if (element === null || body.current === null) return;
    const margin =
      body.current.getBoundingClientRect().top - element.getBoundingClientRect().top + element.scrollTop;
    setPane({ element, margin });
  }, [body]);
  useLayoutEffect(() => {
    reach.current = (at) => rows.scrollToIndex(at, { align: 'auto' });
    return () => {
      reach.current = null;
    };
  }, [reach, rows]);
  const shown = rows.getVirtualItems();
  const before = (shown[0]?.start ?? 0) - (pane?.margin ?? 0);
  const after = rows.getTotalSize() - ((shown.at(-1)?.end ?? 0) - (pane?.margin ?? 0));
  return (
    <div role="rowgroup" className={styles['body']} ref={body}>
      <div role="presentation" style={{ height: Math.max(0, before) }} />
      {shown.map(({ index, key }) => (
        <div role="presentation" key={key} data-index={index} ref={rows.measureElement}>
          {renderRow(index)}
        </div>
      ))}
      <div role="presentation" style={{ height: Math.max(0, after) }} />
    </div>
  );
}

/** The nearest part of the page around `from` that scrolls by itself. */
function scrolling(from: HTMLElement | null): HTMLElement | null {
  for (let at = from?.parentElement ?? null; at !== null; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return null;
}
