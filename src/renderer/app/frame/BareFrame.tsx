import { Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { frameMessages } from '../messages/frame';
import styles from './BareFrame.module.css';

/** A single sheet on the desk: for pages before a file is open, and for addresses that lead nowhere. */
export function BareFrame({ children }: { children?: ReactNode }): ReactNode {
  const intl = useIntl();
  return (
    <div className={styles['bare']}>
      <header className={styles['wordmark']}>{intl.formatMessage(frameMessages.product)}</header>
      <main className={styles['sheet']} id="page" tabIndex={-1}>
        {children ?? <Outlet />}
      </main>
    </div>
  );
}
