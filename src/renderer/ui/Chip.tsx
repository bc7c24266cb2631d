import { Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import styles from './Chip.module.css';
import { classes } from './classes';
import { uiMessages } from './messages';

export interface ChipProps {
  children: ReactNode;
  icon?: ReactNode;
  tone?: 'plain' | 'accent' | 'done' | 'due' | 'block';
  /** Shown on hover and on keyboard focus: for example the words a reason rests on, and who said them. */
  detail?: ReactNode;
  onPress?: (() => void) | undefined;
  /** Gives the chip a remove button; `name` completes "Remove …". */
  onRemove?: { name: string; action: () => void } | undefined;
}

/** A small label. With `onPress` or `detail` it is a button, so the keyboard reaches it too. */
export function Chip({ children, icon, tone = 'plain', detail, onPress, onRemove }: ChipProps): ReactNode {
  const intl = useIntl();
  const inside = (
    <>
      {icon}
      <span>{children}</span>
    </>
  );
  const body =
    onPress !== undefined || detail !== undefined ? (
      <button type="button" className={styles['body']} onClick={onPress}>
        {inside}
      </button>
    ) : (
      <span className={styles['body']}>{inside}</span>
    );
  return (
    <span className={classes(styles['chip'], styles[tone])} data-chip>
      {detail === undefined ? (
        body
      ) : (
        <Tooltip label={detail} position="top-start">
          {body}
        </Tooltip>
      )}
      {onRemove !== undefined && (
        <button
          type="button"
          className={styles['remove']}
          onClick={onRemove.action}
          aria-label={intl.formatMessage(uiMessages.remove, { what: onRemove.name })}
        >
          <IconX size={14} aria-hidden />
        </button>
      )}
    </span>
  );
}
