import type { CSSProperties, ReactNode } from 'react';
import styles from './SplitView.module.css';

export interface Pane {
  /** Names the region for assistive technology. */
  label: string;
  content: ReactNode;
  /** A grid track: `18rem`, `minmax(16rem, 1fr)`. Without it the pane shares what is left. */
  size?: string | undefined;
}

export interface SplitViewProps {
  left: Pane;
  middle?: Pane | undefined;
  right?: Pane | undefined;
  /** Its size is its greatest height, 40 % without one; `edge` stands above it, for a handle. */
  bottom?: (Pane & { edge?: ReactNode }) | undefined;
}

/**
 * Two or three panes side by side that scroll by themselves, inside `<Page fill>`. Where the room
 * is narrower than 52 rem, as at 200 % zoom, they stack in reading order.
 */
export function SplitView({ left, middle, right, bottom }: SplitViewProps): ReactNode {
  const panes = [left, middle, right].filter((pane) => pane !== undefined);
  const columns = panes.map((pane) => pane.size ?? 'minmax(0, 1fr)').join(' ');
  return (
    <div className={styles['host']}>
      <div className={styles['split']} style={{ '--split': columns } as CSSProperties}>
        {panes.map((pane) => (
          <section key={pane.label} className={styles['pane']} aria-label={pane.label} tabIndex={0}>
            {pane.content}
          </section>
        ))}
      </div>
      {bottom !== undefined && (
        <>
          {bottom.edge}
          <section
            className={styles['bottom']}
            aria-label={bottom.label}
            tabIndex={0}
            style={{ '--bottom': bottom.size ?? '40%' } as CSSProperties}
          >
            {bottom.content}
          </section>
        </>
      )}
    </div>
  );
}
