import type { MatrixCell } from '@shared/decisions';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { SpreadBar } from '../ui/SpreadBar';
import { height, range } from './matrix';
import styles from './Matrix.module.css';
import { decisionsMessages } from './messages';

/** Deepest shade of a cell, in per cent of the accent: text on it keeps its contrast. */
const DEEPEST = 34;

/** A panel mean, shaded by its height on the scale, with how far apart the members were below it. */
export function MeanCell({ cell, scale }: { cell: MatrixCell | undefined; scale: number }): ReactNode {
  const intl = useIntl();
  if (cell?.mean === null || cell === undefined)
    return (
      <div role="cell" className={styles['mean']}>
        <span aria-hidden>–</span>
        <span className="visually-hidden">{intl.formatMessage(decisionsMessages.notScored)}</span>
      </div>
    );
  const { low, high } = range(cell);
  const number = intl.formatNumber(cell.mean, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const shade = `color-mix(in srgb, var(--accent) ${Math.round(height(cell.mean, scale) * DEEPEST)}%, var(--paper))`;
  return (
    <div role="cell" className={styles['mean']} style={{ background: shade }} data-drawn>
      <span>{number}</span>
      {cell.n > 1 && low !== high && (
        <span className="visually-hidden">{intl.formatMessage(decisionsMessages.fromTo, { low, high })}</span>
      )}
      <SpreadBar decorative min={1} max={scale} low={low} high={high} mean={cell.mean} />
    </div>
  );
}
