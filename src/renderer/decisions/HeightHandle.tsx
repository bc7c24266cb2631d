import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import styles from './Compare.module.css';
import { compareMessages } from './compare-messages';
import { HIGHEST, LOWEST } from './use-findings-height';

interface HeightHandleProps {
  /** Per cent of the height of what the handle stands in. */
  height: number;
  onHeight: (height: number) => void;
}

/** Per cent for one press of an arrow key. */
const STEP = 4;

/** The upper edge of the findings, to be drawn with the mouse or moved with the arrow keys. */
export function HeightHandle({ height, onHeight }: HeightHandleProps): ReactNode {
  const intl = useIntl();
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={intl.formatMessage(compareMessages.findingsHeight)}
      aria-valuenow={height}
      aria-valuemin={LOWEST}
      aria-valuemax={HIGHEST}
      className={styles['handle']}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        const host = event.currentTarget.parentElement;
        if (host === null || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
        const { bottom, height: whole } = host.getBoundingClientRect();
        onHeight(((bottom - event.clientY) / whole) * 100);
      }}
      onKeyDown={(event) => {
        const to = {
          ArrowUp: height + STEP,
          ArrowDown: height - STEP,
          Home: LOWEST,
          End: HIGHEST,
        }[event.key];
        if (to === undefined) return;
        event.preventDefault();
        onHeight(to);
      }}
    />
  );
}
