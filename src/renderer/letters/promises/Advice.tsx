import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { StatusMark } from '../../ui/StatusMark';
import styles from '../letters.module.css';
import { ConversationForm } from './ConversationForm';
import { promiseMessages as m } from './messages';

/** What a thoughtful colleague would do first, and the place to record that it was done. */
export function Advice({ application, advice }: { application: string; advice: string }): ReactNode {
  const intl = useIntl();
  const [writing, setWriting] = useState(false);
  return (
    <div className={styles['advice']}>
      <StatusMark status="info" wrap>
        {advice}
      </StatusMark>
      {writing ? (
        <ConversationForm application={application} onClose={() => setWriting(false)} />
      ) : (
        <Button size="compact-xs" onClick={() => setWriting(true)}>
          {intl.formatMessage(m.spokeWith)}
        </Button>
      )}
    </div>
  );
}
