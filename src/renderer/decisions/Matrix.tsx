import { Checkbox } from '@mantine/core';
import type { Band, MatrixRow } from '@shared/decisions';
import type { Criterion } from '@shared/openings';
import {
  useCallback,
  useMemo,
  useRef,
  type CSSProperties,
  type Dispatch,
  type KeyboardEvent,
  type ReactNode,
  type SetStateAction,
} from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { compareMessages } from './compare-messages';
import { brackets } from './matrix';
import styles from './Matrix.module.css';
import { MatrixLine } from './MatrixLine';
import { MatrixRows } from './MatrixRows';
import { decisionsMessages } from './messages';

interface MatrixProps {
  rows: readonly MatrixRow[];
  criteria: readonly Criterion[];
  band: Band;
  current: string;
  onChoose: (application: string) => void;
  selected: ReadonlySet<string>;
  /** Null when nothing can be decided any more. */
  onSelect: Dispatch<SetStateAction<ReadonlySet<string>>> | null;
}

/** Candidates in score order against the criteria. Arrow keys move through the rows. */
export function Matrix(props: MatrixProps): ReactNode {
  const { rows, criteria, band, current, onChoose, selected, onSelect } = props;
  const intl = useIntl();
  const body = useRef<HTMLDivElement>(null);
  const reach = useRef<((at: number) => void) | null>(null);
  const places = useMemo(() => brackets(rows), [rows]);
  const open = rows.filter(({ withdrawn }) => !withdrawn).map(({ application }) => application);
  const entry = rows.some(({ application }) => application === current) ? current : rows[0]?.application;

  const move = useCallback(
    (event: KeyboardEvent, at: number) => {
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      const next = rows[to];
      if (next === undefined) return;
      onChoose(next.application);
      const focus = (): void =>
        body.current?.querySelector<HTMLElement>(`[aria-rowindex="${to + 2}"] button[data-row]`)?.focus();
      if (reach.current === null) return focus();
      reach.current(to);
      // The row is drawn once the pane has scrolled to it.
      requestAnimationFrame(() => requestAnimationFrame(focus));
    },
    [rows, onChoose],
  );
  const toggle = useCallback(
    (application: string) =>
      onSelect?.((now) => {
        const next = new Set(now);
        if (!next.delete(application)) next.add(application);
        return next;
      }),
    [onSelect],
  );

  return (
    <>
      {places.some(({ place }) => place !== 'none') && (
        <p className={styles['band']}>
          {intl.formatMessage(compareMessages.brackets, {
            width: intl.formatNumber(band.width, { maximumFractionDigits: 2 }),
          })}
        </p>
      )}
      <div className={styles['scroll']}>
        <div
          role="table"
          aria-label={intl.formatMessage(decisionsMessages.matrixCaption)}
          aria-rowcount={rows.length + 1}
          className={styles['table']}
          style={
            {
              '--columns': `1.75rem 0.75rem minmax(11rem, 2fr) repeat(${criteria.length}, minmax(4.75rem, 1fr)) 3rem`,
              minWidth: `${1.75 + 0.75 + 11 + criteria.length * 4.75 + 3}rem`,
            } as CSSProperties
          }
        >
          <div role="rowgroup" className={styles['heads']}>
            <div role="row" className={styles['line']}>
              <div role="columnheader">
                {onSelect !== null && (
                  <Checkbox
                    size="xs"
                    aria-label={intl.formatMessage(decisionsMessages.selectAll)}
                    checked={open.length > 0 && open.every((one) => selected.has(one))}
                    indeterminate={selected.size > 0 && !open.every((one) => selected.has(one))}
                    onChange={(event) => onSelect(new Set(event.currentTarget.checked ? open : []))}
                  />
                )}
              </div>
              <div role="cell" aria-hidden />
              <div role="columnheader" className={styles['name']}>
                {intl.formatMessage(decisionsMessages.candidate)}
              </div>
              {criteria.map(({ ref, label, weight }) => (
                <div role="columnheader" key={ref} className={styles['criterion']} title={label}>
                  <span className={styles['label']}>
                    <BdiText>{label}</BdiText>
                  </span>
                  <span className={styles['weight']}>
                    <span className="visually-hidden">{intl.formatMessage(decisionsMessages.weight)} </span>×
                    {intl.formatNumber(weight)}
                  </span>
                </div>
              ))}
              <div role="columnheader" className={styles['end']}>
                {intl.formatMessage(decisionsMessages.total)}
              </div>
            </div>
          </div>
          <MatrixRows
            count={rows.length}
            keyOf={(at) => rows[at]!.application}
            body={body}
            reach={reach}
            renderRow={(at) => {
              const row = rows[at]!;
              return (
                <MatrixLine
                  key={row.application}
                  at={at}
                  row={row}
                  bracket={places[at]!}
                  newStage={rows[at - 1]?.stage !== row.stage && !row.withdrawn}
                  criteria={criteria}
                  current={row.application === current}
                  entry={row.application === entry}
                  selected={selected.has(row.application)}
                  onToggle={onSelect === null ? null : toggle}
                  onChoose={onChoose}
                  onMove={move}
                />
              );
            }}
          />
        </div>
      </div>
    </>
  );
}
