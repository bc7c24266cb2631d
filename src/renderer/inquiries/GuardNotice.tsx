import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import styles from './inquiries.module.css';
import { inquiriesMessages as m } from './messages';

/** The third-party guard: what may be said to somebody whose authority is not on record. */
export function GuardNotice(): ReactNode {
  const intl = useIntl();
  const [said, setSaid] = useState('');
  const refusal = intl.formatMessage(m.standardRefusal);
  const copy = (): void => {
    navigator.clipboard.writeText(refusal).then(
      () => setSaid(intl.formatMessage(m.copied)),
      () => setSaid(intl.formatMessage(m.notCopied)),
    );
  };
  return (
    <div className={styles['notice']} role="note" data-card>
      <p className={styles['strong']}>{intl.formatMessage(m.guardHeading)}</p>
      <p>{intl.formatMessage(m.guardText)}</p>
      <p className="record">{refusal}</p>
      <Button size="xs" onClick={copy}>
        {intl.formatMessage(m.copy)}
      </Button>
      <span role="status">{said}</span>
    </div>
  );
}
