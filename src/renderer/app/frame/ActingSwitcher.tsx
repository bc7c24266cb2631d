import { Menu } from '@mantine/core';
import { IconCheck, IconUser } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../../ui/BdiText';
import { setActing, useActing } from '../acting';
import { useCall } from '../client';
import { frameMessages } from '../messages/frame';
import styles from './Sidebar.module.css';

/** Who is at the desk: panel members take turns at one computer. */
export function ActingSwitcher(): ReactNode {
  const intl = useIntl();
  const acting = useActing();
  const members = useCall('settings.get', {}).data?.members ?? [];
  const name = members.find((member) => member.ref === acting)?.fullName;
  return (
    <Menu position="top-start" width={260}>
      <Menu.Target>
        <button type="button" className={`${styles['link']} ${styles['acting']}`}>
          <IconUser size={18} stroke={1.5} aria-hidden />
          <span>
            {name === undefined
              ? intl.formatMessage(frameMessages.actingNobody)
              : intl.formatMessage(frameMessages.acting, { name: <BdiText key="name">{name}</BdiText> })}
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {intl.formatMessage(members.length === 0 ? frameMessages.noMembers : frameMessages.actingHelp)}
        </Menu.Label>
        <Menu.RadioGroup value={acting} onChange={setActing}>
          {members.map((member) => (
            <Menu.RadioItem
              key={member.ref}
              value={member.ref}
              closeMenuOnClick
              checkIcon={<IconCheck size={16} aria-hidden />}
            >
              <BdiText>{member.fullName}</BdiText>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
