import { useId, type ReactNode } from 'react';
import styles from './bars.module.css';

export interface MeterProps {
  label: ReactNode;
  value: number;
  max: number;
  min?: number;
  /** What is written at the end; without it `value` / `max`. */
  valueText?: string | undefined;
  tone?: 'accent' | 'done' | 'due' | 'block';
}

/** How much of a whole: always with its words. */
export function Meter({ label, value, max, min = 0, valueText, tone = 'accent' }: MeterProps): ReactNode {
  const id = useId();
  const part = max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0;
  const words = valueText ?? `${value} / ${max}`;
  return (
    <div className={styles['meter']}>
      <div className={styles['words']}>
        <span id={id}>{label}</span>
        <span className="figures">{words}</span>
      </div>
      <div
        className={styles['track']}
        role="meter"
        aria-labelledby={id}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={words}
        data-drawn
      >
        <div className={styles['value']} data-tone={tone} style={{ width: `${part * 100}%` }} />
      </div>
    </div>
  );
}
