import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './states.module.css';

export interface EmptyStateProps {
  sentence: ReactNode;
  /** One button, named by its verb; another node (a link, a menu) may take its place. */
  action?: { label: string; onAction: () => void } | undefined;
  children?: ReactNode;
}

/** Nothing here yet: one sentence and one button. */
export function EmptyState({ sentence, action, children }: EmptyStateProps): ReactNode {
  return (
    <div className={styles['empty']}>
      <p className={styles['sentence']}>{sentence}</p>
      {action !== undefined && (
        <Button variant="filled" onClick={action.onAction}>
          {action.label}
        </Button>
      )}
      {children}
    </div>
  );
}
