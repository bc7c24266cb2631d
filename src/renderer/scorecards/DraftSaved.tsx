import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { clockTime } from '../ui/dates';
import { StatusMark } from '../ui/StatusMark';
import { scorecardsMessages } from './messages';
import styles from './ScorecardForm.module.css';
import type { Keeping } from './use-draft';

/** "Saved 12:04": drafts are kept by themselves. Says so, too, when one could not be kept. */
export function DraftSaved({ keeping }: { keeping: Keeping }): ReactNode {
  const intl = useIntl();
  switch (keeping.status) {
    case 'failed':
      return (
        <StatusMark status="block" wrap>
          {intl.formatMessage(scorecardsMessages.notSaved)} <BdiText>{keeping.refusal.message}</BdiText>
        </StatusMark>
      );
    case 'none':
      return <span className={styles['saved']}>{intl.formatMessage(scorecardsMessages.keptByItself)}</span>;
    case 'waiting':
      return <span className={styles['saved']}>{intl.formatMessage(scorecardsMessages.saving)}</span>;
    case 'saved':
      return (
        <span className={styles['saved']}>
          {intl.formatMessage(scorecardsMessages.saved, { time: clockTime(intl, keeping.at) })}
        </span>
      );
  }
}
