import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { KeyHint } from '../../ui/KeyHint';
import type { AppCommand } from '../commands';
import { frameMessages } from '../messages/frame';
import { paletteMessages } from '../messages/palette';
import { grouped } from './find';
import styles from './ShortcutSheet.module.css';

interface ShortcutSheetProps {
  opened: boolean;
  onClose: () => void;
  commands: readonly AppCommand[];
}

/** Every shortcut that works on this page. */
export function ShortcutSheet({ opened, onClose, commands }: ShortcutSheetProps): ReactNode {
  const intl = useIntl();
  const withKeys = commands.filter((command) => command.keys !== undefined);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={intl.formatMessage(paletteMessages.shortcuts)}
      closeButtonProps={{ 'aria-label': intl.formatMessage(frameMessages.close) }}
    >
      <div className={styles['groups']}>
        {grouped(withKeys, (command) => command.group).map(({ group, items }) => (
          <section key={group} className={styles['group']}>
            <h3>{group}</h3>
            <dl>
              {items.map((command) => (
                <div key={command.id} className={styles['row']}>
                  <dt>{command.label}</dt>
                  <dd>{command.keys !== undefined && <KeyHint keys={command.keys} />}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
