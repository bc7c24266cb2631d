import { IconSettings } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCall } from '../client';
import { frameMessages, pageNames } from '../messages/frame';
import { ActingSwitcher } from './ActingSwitcher';
import { ROOMS } from './rooms';
import styles from './Sidebar.module.css';

/** The rooms, and at the foot the settings and who is at the desk. */
export function Sidebar({ onFollow }: { onFollow?: (() => void) | undefined }): ReactNode {
  const intl = useIntl();
  const inquiries = useCall('inquiries.list', { find: '' });
  const open = inquiries.data?.filter((inquiry) => inquiry.status !== 'closed').length ?? 0;
  return (
    <nav className={styles['sidebar']} aria-label={intl.formatMessage(frameMessages.rooms)}>
      <p className={styles['wordmark']}>{intl.formatMessage(frameMessages.product)}</p>
      <ul className={styles['rooms']}>
        {ROOMS.map(({ to, name, Icon, count }) => (
          <li key={to}>
            <Link to={to} className={styles['link'] ?? ''} onClick={onFollow}>
              <Icon size={18} stroke={1.5} aria-hidden />
              {intl.formatMessage(name)}
              {count === 'inquiries' && open > 0 && (
                <span className={`${styles['count']} figures`}>{intl.formatNumber(open)}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles['foot']}>
        <Link to="/settings" className={styles['link'] ?? ''} onClick={onFollow}>
          <IconSettings size={18} stroke={1.5} aria-hidden />
          {intl.formatMessage(pageNames.settings)}
        </Link>
        <ActingSwitcher />
      </div>
    </nav>
  );
}
