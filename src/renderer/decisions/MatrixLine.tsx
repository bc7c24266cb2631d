import { Checkbox } from '@mantine/core';
import type { MatrixRow } from '@shared/decisions';
import type { Criterion } from '@shared/openings';
import { memo, type KeyboardEvent, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import type { Bracket } from './matrix';
import styles from './Matrix.module.css';
import { MeanCell } from './MeanCell';
import { decisionsMessages, dispositions } from './messages';

interface MatrixLineProps {
  at: number;
  row: MatrixRow;
  bracket: Bracket;
  /** The first of those who got equally far. */
  newStage: boolean;
  criteria: readonly Criterion[];
  current: boolean;
  entry: boolean;
  selected: boolean;
  onToggle: ((application: string) => void) | null;
  onChoose: (application: string) => void;
  onMove: (event: KeyboardEvent, at: number) => void;
}

/** One candidate in the comparison; drawn again only when its own row changes. */
export const MatrixLine = memo(function MatrixLine(props: MatrixLineProps): ReactNode {
  const { at, row, bracket, criteria, current, onToggle } = props;
  const intl = useIntl();
  return (
    <div
      role="row"
      aria-rowindex={at + 2}
      className={styles['line']}
      aria-current={current || undefined}
      data-selected={current || undefined}
      data-new-stage={props.newStage || undefined}
    >
      <div role="cell">
        {onToggle !== null && !row.withdrawn && (
          <Checkbox
            size="xs"
            aria-label={intl.formatMessage(decisionsMessages.selectRow, { name: row.name })}
            checked={props.selected}
            onChange={() => onToggle(row.application)}
          />
        )}
      </div>
      <div role="cell" className={styles['bracket']} data-place={bracket.place}>
        {bracket.place !== 'none' && (
          <span className="visually-hidden">
            {intl.formatMessage(decisionsMessages.tied, { others: bracket.size - 1 })}
          </span>
        )}
      </div>
      <div role="rowheader" className={styles['name']}>
        <button
          type="button"
          data-row
          tabIndex={props.entry ? 0 : -1}
          aria-pressed={current}
          onClick={() => props.onChoose(row.application)}
          onKeyDown={(event) => props.onMove(event, at)}
        >
          <BdiText>{row.name}</BdiText>
        </button>
        <span className={styles['stage']}>
          {row.withdrawn ? (
            intl.formatMessage(decisionsMessages.withdrawn)
          ) : (
            <>
              {row.stageLabel !== '' && (
                // Below the first of a stage it is only repeated to those who hear one row at a time.
                <span className={props.newStage ? undefined : 'visually-hidden'}>
                  <BdiText>{row.stageLabel}</BdiText>
                  {' · '}
                </span>
              )}
              <span className={styles['disposition']} data-decided={row.disposition !== null || undefined}>
                {intl.formatMessage(
                  row.disposition === null ? decisionsMessages.undecided : dispositions[row.disposition.code],
                )}
              </span>
            </>
          )}
        </span>
      </div>
      {criteria.map(({ ref, scale }) => (
        <MeanCell key={ref} cell={row.cells.find(({ criterion }) => criterion === ref)} scale={scale} />
      ))}
      <div role="cell" className={`${styles['end']} ${styles['total']}`}>
        {row.total === null
          ? '–'
          : intl.formatNumber(row.total, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}
      </div>
    </div>
  );
});
