import { Button, Modal } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCall } from '../app/client';
import { StatusMark } from '../ui/StatusMark';
import styles from './candidates.module.css';
import { DuplicatePair } from './DuplicatePair';
import { pairsToReview } from './duplicate-pairs';
import { formMessages } from './messages';
import { duplicateMessages as m } from './record-messages';

/** More at once is no review. */
const SHOWN = 20;

/** Says calmly that some may be on record twice, and lets somebody say what is so. */
export function DuplicatesNotice({ opening }: { opening?: string }): ReactNode {
  const intl = useIntl();
  const groups = useCall('candidates.duplicates', opening === undefined ? {} : { opening }).data ?? [];
  const pairs = pairsToReview(groups);
  const [reviewing, setReviewing] = useState(false);
  if (pairs.length === 0 && !reviewing) return null;
  return (
    <div className={styles['acts']}>
      {pairs.length > 0 && (
        <>
          <StatusMark status="info" wrap>
            {intl.formatMessage(m.notice, { count: pairs.length })}
          </StatusMark>
          <Button size="xs" onClick={() => setReviewing(true)}>
            {intl.formatMessage(m.review)}
          </Button>
        </>
      )}
      <Modal
        opened={reviewing}
        onClose={() => setReviewing(false)}
        size="44rem"
        title={intl.formatMessage(m.review)}
        closeButtonProps={{ 'aria-label': intl.formatMessage(formMessages.close) }}
      >
        <p className={styles['soft']}>{intl.formatMessage(m.lead)}</p>
        {pairs.slice(0, SHOWN).map((pair) => (
          <DuplicatePair key={`${pair.first.candidate} ${pair.second.candidate}`} pair={pair} />
        ))}
        <p role="status" className={styles['soft']}>
          {pairs.length === 0 && intl.formatMessage(m.none)}
          {pairs.length > SHOWN && intl.formatMessage(m.more, { count: pairs.length - SHOWN })}
        </p>
      </Modal>
    </div>
  );
}
