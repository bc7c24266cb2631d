import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Answer } from '../app/Answer';
import { useCall, useCommand } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import { Section } from '../ui/Section';
import styles from './custody.module.css';
import { custodyMessages as m } from './messages';

/** A convenience copy of what unlocks this log, in the system's keychain; never the only way in. */
export function KeychainCopy(): ReactNode {
  const intl = useIntl();
  const status = useCall('shell.keychainStatus', {});
  const remember = useCommand('shell.rememberUnlock');
  const forget = useCommand('shell.forgetUnlock');
  return (
    <Section heading={intl.formatMessage(m.keychain)}>
      <Answer of={status}>
        {({ available, reason, remembered }) => (
          <div className={styles['stack']}>
            <p>{intl.formatMessage(remembered ? m.keychainKept : m.keychainNot)}</p>
            {!available && <p>{reason}</p>}
            {remembered ? (
              <Button variant="default" loading={forget.pending} onClick={() => void forget.run({})}>
                {intl.formatMessage(m.forgetCopy)}
              </Button>
            ) : (
              available && (
                <Button variant="default" loading={remember.pending} onClick={() => void remember.run({})}>
                  {intl.formatMessage(m.keepCopy)}
                </Button>
              )
            )}
          </div>
        )}
      </Answer>
      <RefusalNotice refusal={remember.refusal ?? forget.refusal} />
    </Section>
  );
}
