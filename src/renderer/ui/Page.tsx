import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { classes } from './classes';
import { takeHeadingFocus } from './heading-focus';
import styles from './Page.module.css';

export interface PageProps {
  heading: ReactNode;
  /** One small line above the heading that says where this belongs. */
  eyebrow?: ReactNode;
  /** One sentence below the heading. */
  lead?: ReactNode;
  actions?: ReactNode;
  /** `reading` 70 characters, `form` 50 rem, `wide` 80 rem (default), `full` all there is. */
  width?: 'reading' | 'form' | 'wide' | 'full';
  /** Takes the whole height of the room, so that panes inside scroll by themselves. */
  fill?: boolean;
  children?: ReactNode;
}

/** One page of a room: its only `h1`, which takes focus after a change of page. */
export function Page({
  heading,
  eyebrow,
  lead,
  actions,
  width = 'wide',
  fill = false,
  children,
}: PageProps): ReactNode {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => takeHeadingFocus(title.current), []);
  return (
    <div className={classes(styles['page'], styles[width], fill && styles['fill'])}>
      <header className={styles['head']}>
        <div className={styles['words']}>
          {eyebrow !== undefined && <p className={styles['eyebrow']}>{eyebrow}</p>}
          <h1 className={styles['heading']} tabIndex={-1} ref={title}>
            {heading}
          </h1>
          {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
        </div>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
