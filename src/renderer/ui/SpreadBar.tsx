import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import styles from './bars.module.css';
import { uiMessages } from './messages';

export interface SpreadBarProps {
  /** Ends of the scale, for example 1 and 5. */
  min: number;
  max: number;
  low: number;
  high: number;
  mean: number;
  /** Hides the bar from screen readers where the same numbers stand beside it. */
  decorative?: boolean;
}

/** The range of values given on a scale, with their mean as a dot. */
export function SpreadBar({ min, max, low, high, mean, decorative = false }: SpreadBarProps): ReactNode {
  const intl = useIntl();
  const x = scaleLinear([min, max], [2, 98]).clamp(true);
  const number = (value: number): string => intl.formatNumber(value, { maximumFractionDigits: 1 });
  const name = intl.formatMessage(uiMessages.spread, {
    low: number(low),
    high: number(high),
    mean: number(mean),
  });
  return (
    <svg
      className={styles['spread']}
      viewBox="0 0 100 12"
      preserveAspectRatio="none"
      data-drawn
      {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
    >
      <line className={styles['axis']} x1={0} x2={100} y1={6} y2={6} vectorEffect="non-scaling-stroke" />
      <line
        className={styles['range']}
        x1={x(low)}
        x2={x(high)}
        y1={6}
        y2={6}
        vectorEffect="non-scaling-stroke"
      />
      <rect className={styles['mean']} x={x(mean) - 1} y={1} width={2} height={10} />
    </svg>
  );
}
