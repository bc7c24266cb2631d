import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { setupMessages as m } from './messages';

interface ItemButtonsProps {
  /** Completes "Remove …". */
  what: string;
  onMove?: ((by: -1 | 1) => void) | undefined;
  onRemove?: (() => void) | undefined;
}

/** Moves or removes one item of a list; the keyboard needs nothing else. */
export function ItemButtons({ what, onMove, onRemove }: ItemButtonsProps): ReactNode {
  const intl = useIntl();
  return (
    <>
      {onMove !== undefined && (
        <>
          <ActionIcon
            size="lg"
            aria-label={intl.formatMessage(m.moveUp, { what })}
            onClick={() => onMove(-1)}
          >
            <IconArrowUp size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            size="lg"
            aria-label={intl.formatMessage(m.moveDown, { what })}
            onClick={() => onMove(1)}
          >
            <IconArrowDown size={16} aria-hidden />
          </ActionIcon>
        </>
      )}
      {onRemove !== undefined && (
        <ActionIcon size="lg" aria-label={intl.formatMessage(m.remove, { what })} onClick={onRemove}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      )}
    </>
  );
}
