import type { Kept } from '@shared/scorecards';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { keptMessages } from './kept-messages';
import styles from './Notes.module.css';

/** What was kept on purpose in a text, and why. */
export function KeptLines({ kept }: { kept: readonly Kept[] | undefined }): ReactNode {
  const intl = useIntl();
  return kept?.map(({ words, why }) => (
    <p key={words} className={styles['soft']}>
      {intl.formatMessage(keptMessages.keptOnPurpose, {
        words: <BdiText key="words">{words}</BdiText>,
        why: <BdiText key="why">{why}</BdiText>,
      })}
    </p>
  ));
}
