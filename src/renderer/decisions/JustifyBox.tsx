import { Button } from '@mantine/core';
import { LintedTextarea } from '../scorecards';
import type { Finding } from '@shared/checks';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import styles from './Findings.module.css';
import { decisionsMessages } from './messages';

interface JustifyBoxProps {
  opening: string;
  finding: Finding;
  onDone: () => void;
}

/** A written justification; it is kept with the finding and shown wherever the finding is. */
export function JustifyBox({ opening, finding, onDone }: JustifyBoxProps): ReactNode {
  const intl = useIntl();
  const justify = useCommand('decisions.justify');
  const [text, setText] = useState('');
  return (
    <form
      className={styles['justify']}
      onSubmit={(event) => {
        event.preventDefault();
        void justify
          .run({ opening, key: finding.key, text: text.trim() })
          .then((result) => result.ok && onDone());
      }}
    >
      <LintedTextarea
        autoFocus
        label={intl.formatMessage(decisionsMessages.justification)}
        help={intl.formatMessage(decisionsMessages.justificationHelp)}
        as="reason"
        required
        rows={2}
        value={text}
        onChange={setText}
      />
      <RefusalNotice refusal={justify.refusal} />
      <div className={styles['buttons']}>
        <Button type="submit" disabled={text.trim() === ''} loading={justify.pending}>
          {intl.formatMessage(decisionsMessages.recordJustification)}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {intl.formatMessage(decisionsMessages.cancel)}
        </Button>
      </div>
    </form>
  );
}
