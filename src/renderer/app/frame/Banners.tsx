import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { StatusMark } from '../../ui/StatusMark';
import { useAnnouncements } from '../client';
import { frameMessages } from '../messages/frame';
import styles from './Banners.module.css';

/** What must be known on every page: invented people, a fault of the engine. */
export function Banners({ sample }: { sample: boolean }): ReactNode {
  const intl = useIntl();
  const [fault, setFault] = useState<'restarted' | 'stopped' | null>(null);
  useAnnouncements((event) => {
    if (event.type === 'engine-restarted') setFault('restarted');
    if (event.type === 'engine-stopped') setFault('stopped');
  });
  return (
    <>
      {sample && (
        <div className={styles['banner']} data-card>
          <span>{intl.formatMessage(frameMessages.sample)}</span>
          <Anchor component={Link} to="/custody" c="inherit" size="sm" underline="always">
            {intl.formatMessage(frameMessages.leaveSample)}
          </Anchor>
        </div>
      )}
      <div role="alert">
        {fault !== null && (
          <div className={`${styles['banner']} ${styles['fault']}`} data-card>
            <StatusMark status="block" wrap>
              {intl.formatMessage(frameMessages[fault])}
            </StatusMark>
          </div>
        )}
      </div>
    </>
  );
}
