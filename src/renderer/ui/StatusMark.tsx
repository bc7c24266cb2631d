import {
  IconAlertOctagon,
  IconCircleCheck,
  IconCircleDashed,
  IconClockHour4,
  IconInfoCircle,
  type IconProps,
} from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import { useIntl, type MessageDescriptor } from 'react-intl';
import { classes } from './classes';
import { uiMessages } from './messages';
import styles from './StatusMark.module.css';

export type Status = 'done' | 'due' | 'block' | 'info' | 'none';

export interface StatusMarkProps {
  status: Status;
  /** The word beside the sign; without it the plain word for the status. */
  children?: ReactNode;
  /** Long words may break over lines. */
  wrap?: boolean;
}

const SIGNS: Record<Status, [ComponentType<IconProps>, MessageDescriptor]> = {
  done: [IconCircleCheck, uiMessages.done],
  due: [IconClockHour4, uiMessages.due],
  block: [IconAlertOctagon, uiMessages.blocked],
  info: [IconInfoCircle, uiMessages.info],
  none: [IconCircleDashed, uiMessages.none],
};

/** A state as sign, word and colour together; never colour alone. */
export function StatusMark({ status, children, wrap = false }: StatusMarkProps): ReactNode {
  const intl = useIntl();
  const [Sign, word] = SIGNS[status];
  return (
    <span className={classes(styles['mark'], styles[status], wrap && styles['wrap'])}>
      <Sign size={16} stroke={1.75} aria-hidden />
      <span>{children ?? intl.formatMessage(word)}</span>
    </span>
  );
}
