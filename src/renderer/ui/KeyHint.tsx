import type { ReactNode } from 'react';
import styles from './KeyHint.module.css';

/** True where the command key plays the part of Ctrl. */
export const onMac = (): boolean => /mac/i.test(navigator.platform);

const MAC: Record<string, string> = { mod: '⌘', shift: '⇧', alt: '⌥', enter: '↩' };
const ELSEWHERE: Record<string, string> = { mod: 'Ctrl', shift: 'Shift', alt: 'Alt', enter: 'Enter' };

/** Shows a shortcut written as `mod+K`, in the way of the machine. */
export function KeyHint({ keys }: { keys: string }): ReactNode {
  const names = onMac() ? MAC : ELSEWHERE;
  return (
    <span className={styles['keys']}>
      {keys.split('+').map((key) => (
        <kbd key={key} className={styles['key']}>
          {names[key] ?? key}
        </kbd>
      ))}
    </span>
  );
}
