import type { FormEvent, ReactNode } from 'react';
import styles from './form.module.css';

interface FormProps {
  /** Names the form for a screen reader. */
  label: string;
  onSubmit: () => void;
  children: ReactNode;
}

/** A form that is checked by our own rules and never reloads the page. */
export function Form({ label, onSubmit, children }: FormProps): ReactNode {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    onSubmit();
  };
  return (
    <form className={styles['form']} aria-label={label} onSubmit={submit} noValidate>
      {children}
    </form>
  );
}

/** Fields beside each other where there is room, below each other where there is not. */
export const Pair = ({ children }: { children: ReactNode }): ReactNode => (
  <div className={styles['pair']}>{children}</div>
);

export const Row = ({ children }: { children: ReactNode }): ReactNode => (
  <div className={styles['row']}>{children}</div>
);
