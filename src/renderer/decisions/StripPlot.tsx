import type { Band, MatrixRow } from '@shared/decisions';
import { scaleLinear } from 'd3-scale';
import { useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { compareMessages } from './compare-messages';
import { lanesOf } from './strip';
import { StripDot } from './StripDot';
import styles from './StripPlot.module.css';
import { StripTable } from './StripTable';

interface StripPlotProps {
  rows: readonly MatrixRow[];
  band: Band;
  current: string;
  onChoose: (application: string) => void;
}

const TICKS = [1, 2, 3, 4, 5];
/** Rem from one dot to the dot on top of it, and above the highest. */
const STEP = 1.25;

/** Weighted totals on a line, with the band below the best of each group. Arrow keys move from dot to dot. */
export function StripPlot({ rows, band, current, onChoose }: StripPlotProps): ReactNode {
  const intl = useIntl();
  const figure = useRef<HTMLElement>(null);
  const lanes = useMemo(() => lanesOf(rows, band), [rows, band]);
  const x = scaleLinear([1, 5], [0, 100]).clamp(true);
  const order = lanes.flatMap(({ dots }) => dots.map(({ row }) => row.application));
  const entry = order.includes(current) ? current : order[0];
  const move = ({ key }: KeyboardEvent, application: string): boolean => {
    const at = order.indexOf(application);
    // The best come first in the order and stand at the end of the line.
    const to = {
      ArrowRight: at - 1,
      ArrowUp: at - 1,
      ArrowLeft: at + 1,
      ArrowDown: at + 1,
      Home: order.length - 1,
      End: 0,
    }[key];
    const next = to === undefined ? undefined : order[to];
    if (next === undefined) return false;
    figure.current?.querySelector<HTMLElement>(`[data-dot="${CSS.escape(next)}"]`)?.focus();
    return true;
  };
  if (order.length === 0)
    return <p className={styles['soft']}>{intl.formatMessage(compareMessages.nothingDrawn)}</p>;
  const undrawn = rows.filter(({ withdrawn }) => !withdrawn).length - order.length;
  return (
    <div className={styles['strip']}>
      <p className={styles['soft']}>
        {band.sentence} {intl.formatMessage(compareMessages.plotHelp)}
      </p>
      <figure ref={figure} className={styles['figure']} aria-label={intl.formatMessage(compareMessages.plot)}>
        {lanes.map(({ stage, dots, stretches, levels }, at) => (
          <div key={at} role="group" aria-label={stage} className={styles['part']}>
            {lanes.length > 1 && (
              <p className={styles['stage']}>
                <BdiText>{stage}</BdiText>
              </p>
            )}
            <div className={styles['lane']} data-drawn style={{ height: `${(levels + 1) * STEP}rem` }}>
              {TICKS.map((tick) => (
                <span
                  key={tick}
                  aria-hidden
                  className={styles['tick']}
                  style={{ insetInlineStart: `${x(tick)}%` }}
                />
              ))}
              {stretches.map(({ group, from, to }) => (
                <span
                  key={group}
                  aria-hidden
                  data-band
                  className={styles['band']}
                  style={{ insetInlineStart: `${x(from)}%`, width: `${x(to) - x(from)}%` }}
                />
              ))}
              {dots.map((dot) => (
                <StripDot
                  key={dot.row.application}
                  dot={dot}
                  place={x(dot.total)}
                  rise={dot.level * STEP}
                  current={dot.row.application === current}
                  entry={dot.row.application === entry}
                  onChoose={onChoose}
                  onMove={move}
                />
              ))}
            </div>
            {at === lanes.length - 1 && (
              <div aria-hidden className={`${styles['axis']} figures`}>
                {TICKS.map((tick) => (
                  <span key={tick} style={{ insetInlineStart: `${x(tick)}%` }}>
                    {tick}
                  </span>
                ))}
              </div>
            )}
          </div>
        ))}
      </figure>
      {undrawn > 0 && (
        <p className={styles['soft']}>{intl.formatMessage(compareMessages.undrawn, { count: undrawn })}</p>
      )}
      <StripTable lanes={lanes} />
    </div>
  );
}
