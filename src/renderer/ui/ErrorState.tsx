import { Button } from '@mantine/core';
import { IconAlertOctagon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { uiMessages } from './messages';
import styles from './states.module.css';

export interface ErrorStateProps {
  /** What happened, as a sentence. */
  happened: ReactNode;
  /** What it means for the record. */
  meaning?: ReactNode;
  /** What the reader can do now. */
  remedy?: ReactNode;
  /** Stable code for a support conversation. */
  code?: string | undefined;
  onRetry?: (() => void) | undefined;
  retryLabel?: string | undefined;
  children?: ReactNode;
}

/** An error in place, said at once to a screen reader. */
export function ErrorState({
  happened,
  meaning,
  remedy,
  code,
  onRetry,
  retryLabel,
  children,
}: ErrorStateProps): ReactNode {
  const intl = useIntl();
  return (
    <div className={styles['error']} role="alert" data-card>
      <IconAlertOctagon size={20} stroke={1.75} aria-hidden />
      <div className={styles['body']}>
        <p className={styles['happened']}>{happened}</p>
        {meaning !== undefined && <p>{meaning}</p>}
        {remedy !== undefined && <p>{remedy}</p>}
        {children}
        {code !== undefined && <p className={styles['code']}>{code}</p>}
        {onRetry !== undefined && (
          <div className={styles['retry']}>
            <Button size="xs" onClick={onRetry}>
              {retryLabel ?? intl.formatMessage(uiMessages.retry)}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
