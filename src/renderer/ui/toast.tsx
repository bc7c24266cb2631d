import { notifications } from '@mantine/notifications';
import { IconAlertOctagon, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { uiMessages } from './messages';

export interface ToastOptions {
  message: ReactNode;
  tone?: 'done' | 'info' | 'block';
  /** Milliseconds until it leaves by itself; `block` stays until it is closed. */
  stays?: number | undefined;
}

const SIGN = {
  done: <IconCircleCheck size={18} stroke={1.75} aria-hidden />,
  info: <IconInfoCircle size={18} stroke={1.75} aria-hidden />,
  block: <IconAlertOctagon size={18} stroke={1.75} aria-hidden />,
};

/** Says what has happened, at the edge. What needs an answer belongs in the page instead. */
export function toast({ message, tone = 'done', stays }: ToastOptions): void {
  notifications.show({
    message,
    icon: SIGN[tone],
    color: tone === 'info' ? 'accent' : tone,
    autoClose: tone === 'block' ? false : (stays ?? 6000),
    withBorder: true,
    // A toast is made outside the tree, where no catalogue of words is at hand.
    closeButtonProps: { 'aria-label': String(uiMessages.close.defaultMessage) },
  });
}
