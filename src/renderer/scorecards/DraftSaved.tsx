import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { clockTime } from '../ui/dates';
import { scorecardsMessages } from './messages';
import styles from './ScorecardForm.module.css';

/** "Saved 12:04": drafts are kept by themselves. */
export function DraftSaved({ at }: { at: string | null }): ReactNode {
  const intl = useIntl();
  return (
    <span className={styles['saved']}>
      {at === null
        ? intl.formatMessage(scorecardsMessages.keptByItself)
        : intl.formatMessage(scorecardsMessages.saved, { time: clockTime(intl, at) })}
    </span>
  );
}
