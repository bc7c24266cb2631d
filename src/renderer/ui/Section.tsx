import { useId, type ReactNode } from 'react';
import styles from './Section.module.css';

export interface SectionProps {
  heading: ReactNode;
  level?: 2 | 3 | 4;
  lead?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
}

/** A named part of a page; neighbours are parted by a hairline. */
export function Section({ heading, level = 2, lead, actions, children }: SectionProps): ReactNode {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <div className={styles['head']}>
        <div>
          <Heading id={id} className={styles['heading']}>
            {heading}
          </Heading>
          {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
        </div>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
