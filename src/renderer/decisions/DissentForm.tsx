import { Button } from '@mantine/core';
import { LintedTextarea } from '../scorecards';
import type { Opening } from '@shared/openings';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import styles from './CandidatePane.module.css';
import { decisionsMessages } from './messages';

/** A disagreement that is kept with the decision; possible before and after the signature. */
export function DissentForm({ opening, acting }: { opening: Opening; acting: string }): ReactNode {
  const intl = useIntl();
  const dissent = useCommand('decisions.dissent');
  const [text, setText] = useState('');
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void dissent
          .run({ opening: opening.ref, member: acting, text: text.trim() })
          .then((result) => result.ok && setText(''));
      }}
    >
      <LintedTextarea
        label={intl.formatMessage(decisionsMessages.dissentText)}
        as="reason"
        rows={2}
        value={text}
        onChange={setText}
      />
      <RefusalNotice refusal={dissent.refusal} />
      <div>
        <Button type="submit" disabled={text.trim() === ''} loading={dissent.pending}>
          {intl.formatMessage(decisionsMessages.recordDissent)}
        </Button>
      </div>
    </form>
  );
}
