import { Notification } from 'electron';

/** Notifications on screen: without a reference their click would be lost. */
const shown = new Set<Notification>();

/** One notification of the system, where it has any. */
export function notify(body: string, clicked: () => void): void {
  if (!Notification.isSupported()) return;
  const notification = new Notification({ title: 'Grounds', body });
  shown.add(notification);
  const gone = (): void => void shown.delete(notification);
  notification.once('close', gone);
  notification.once('click', () => {
    gone();
    clicked();
  });
  notification.show();
}
