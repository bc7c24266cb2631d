import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { frameMessages } from '../messages/frame';
import { Sidebar } from './Sidebar';
import styles from './Sidebar.module.css';

interface SidebarDrawerProps {
  opened: boolean;
  onClose: () => void;
}

/** The same sidebar in a narrow window or at 200 % zoom. */
export function SidebarDrawer({ opened, onClose }: SidebarDrawerProps): ReactNode {
  const intl = useIntl();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      size="17rem"
      padding={0}
      title={<span className="visually-hidden">{intl.formatMessage(frameMessages.rooms)}</span>}
      closeButtonProps={{ 'aria-label': intl.formatMessage(frameMessages.close) }}
      classNames={{ content: styles['drawer'] ?? '', header: styles['drawerHead'] ?? '' }}
    >
      <Sidebar onFollow={onClose} />
    </Drawer>
  );
}
