import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { RefusalNotice } from '../../app/RefusalNotice';
import { useNow } from '../../ui/clock';
import { clockTime, localDay, writtenDate } from '../../ui/dates';
import styles from '../letters.module.css';
import { issueMessages as m } from './messages';
import { useTakeBack } from './take-back';

/** Takes one letter back, and says until when that can be done. */
export function TakeBack({ letter, until }: { letter: string; until: string }): ReactNode {
  const intl = useIntl();
  const today = localDay(useNow());
  const back = useTakeBack();
  const time = clockTime(intl, until);
  const when = localDay(until) === today ? time : `${time}, ${writtenDate(intl, localDay(until))}`;
  return (
    <>
      <p className={styles['undo']}>
        <span>{intl.formatMessage(m.takeBackUntil, { until: when })}</span>
        <Button size="compact-xs" loading={back.pending} onClick={() => void back.run([letter])}>
          {intl.formatMessage(m.takeBack, { count: 1 })}
        </Button>
      </p>
      <RefusalNotice refusal={back.refusal} />
    </>
  );
}
