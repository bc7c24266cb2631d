import { Tooltip } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { compareMessages } from './compare-messages';
import type { Dot } from './strip';
import styles from './StripPlot.module.css';

interface StripDotProps {
  dot: Dot;
  /** Per cent of the line. */
  place: number;
  /** Rem above the line. */
  rise: number;
  current: boolean;
  entry: boolean;
  onChoose: (application: string) => void;
  /** Answers whether it moved. */
  onMove: (event: KeyboardEvent, application: string) => boolean;
}

/** One candidate as a dot that can be chosen; the name shows on hover and focus. */
export function StripDot({ dot, place, rise, current, entry, onChoose, onMove }: StripDotProps): ReactNode {
  const intl = useIntl();
  const { application, name } = dot.row;
  const words = intl.formatMessage(dot.alike > 1 ? compareMessages.dotTied : compareMessages.dot, {
    name,
    total: intl.formatNumber(dot.total, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    others: dot.alike - 1,
  });
  return (
    <Tooltip label={words} events={{ hover: true, focus: true, touch: true }} multiline maw="20rem">
      <button
        type="button"
        className={styles['dot']}
        data-dot={application}
        aria-label={words}
        aria-pressed={current}
        tabIndex={entry ? 0 : -1}
        style={{ insetInlineStart: `${place}%`, insetBlockEnd: `${rise}rem` }}
        onClick={() => onChoose(application)}
        onKeyDown={(event) => {
          if (onMove(event, application)) event.preventDefault();
        }}
      />
    </Tooltip>
  );
}
