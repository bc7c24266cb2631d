import type { LintFinding } from '@shared/lint';
import type { Kept } from '@shared/scorecards';
import { IconAlertOctagon, IconClockHour4, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { BdiText } from '../ui/BdiText';
import { KeepWords } from './KeepWords';
import styles from './LintedTextarea.module.css';

const SIGNS = { block: IconAlertOctagon, justify: IconClockHour4, advise: IconInfoCircle } as const;

interface LintHintsProps {
  heading: string;
  findings: readonly LintFinding[];
  text: string;
  /** Words kept on purpose; without `onKept` nothing can be kept here. */
  kept?: readonly Kept[] | undefined;
  onKept?: ((kept: Kept[]) => void) | undefined;
}

/** What the signals in a text are, each with its words quoted, why it matters and what would help. */
export function LintHints({ heading, findings, text, kept = [], onKept }: LintHintsProps): ReactNode {
  return (
    <div className={styles['hints']}>
      <p className="visually-hidden">{heading}</p>
      <ul>
        {findings.map(({ check, severity, start, end, why, suggestion }) => {
          const Sign = SIGNS[severity];
          return (
            <li key={`${check} ${start} ${end}`} data-severity={severity}>
              <Sign size={15} stroke={1.75} aria-hidden />
              <div>
                <p>
                  <q className={styles['words']}>
                    <BdiText>{text.slice(start, end)}</BdiText>
                  </q>{' '}
                  {why}
                </p>
                {suggestion !== undefined && <p className={styles['suggestion']}>{suggestion}</p>}
                {onKept !== undefined && severity !== 'block' && (
                  <KeepWords words={text.slice(start, end)} kept={kept} onKept={onKept} />
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
