import { notifications, notificationsStore } from '@mantine/notifications';
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

/** No more than these at once; an older one makes room instead of a newer one waiting its turn. */
export const MOST_TOASTS = 2;

/** Says what has happened, at the edge. What needs an answer belongs in the page instead. */
export function toast({ message, tone = 'done', stays }: ToastOptions): void {
  const leaving = notificationsStore.getState().notifications.filter((one) => one.autoClose !== false);
  for (const { id } of leaving.slice(0, Math.max(0, leaving.length - MOST_TOASTS + 1)))
    if (id !== undefined) notifications.hide(id);
  notifications.show({
    message,
    icon: SIGN[tone],
    color: tone === 'info' ? 'accent' : tone,
    autoClose: tone === 'block' ? false : (stays ?? 4000),
    withBorder: true,
    // A toast is made outside the tree, where no catalogue of words is at hand.
    closeButtonProps: { 'aria-label': String(uiMessages.close.defaultMessage) },
  });
}
