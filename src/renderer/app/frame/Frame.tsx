import { Navigate, Outlet } from '@tanstack/react-router';
import { useCallback, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCall } from '../client';
import { frameMessages } from '../messages/frame';
import { CommandCentre } from '../palette/CommandCentre';
import { Banners } from './Banners';
import styles from './Frame.module.css';
import { Sidebar } from './Sidebar';
import { SidebarDrawer } from './SidebarDrawer';
import { StatusBar } from './StatusBar';
import { TopBar } from './TopBar';

/** The desk around the page: rooms at the left, where you are above, the state of the file below. */
export function Frame(): ReactNode {
  const intl = useIntl();
  const status = useCall('custody.status', {});
  const [menuOpen, setMenuOpen] = useState(false);
  const closeMenu = useCallback(() => setMenuOpen(false), []);

  // An old answer may say closed where a log has just been opened: wait for the new one.
  if (status.data?.open === false && status.isFetching) return null;
  if (status.data?.open === false)
    return <Navigate to={status.data.fileName === null ? '/welcome' : '/unlock'} />;
  return (
    <div className={styles['frame']}>
      <a
        className="skip-link"
        href="#page"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('page')?.focus();
        }}
      >
        {intl.formatMessage(frameMessages.skip)}
      </a>
      <div className={styles['side']}>
        <Sidebar />
      </div>
      <SidebarDrawer opened={menuOpen} onClose={closeMenu} />
      <header className={styles['top']}>
        <TopBar onMenu={() => setMenuOpen(true)} />
      </header>
      <aside className={styles['banners']} aria-label={intl.formatMessage(frameMessages.notices)}>
        <Banners sample={status.data?.sample ?? false} />
      </aside>
      <main className={styles['main']} id="page" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className={styles['status']}>
        <StatusBar status={status.data ?? null} />
      </footer>
      <CommandCentre />
    </div>
  );
}
