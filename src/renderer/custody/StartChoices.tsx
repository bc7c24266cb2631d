import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Refusal } from '@shared/kernel';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { call, useCall } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import { BdiText } from '../ui/BdiText';
import { Page } from '../ui/Page';
import { Section } from '../ui/Section';
import { chooseLog } from './chosen-log';
import { custodyMessages as m } from './messages';
import styles from './StartChoices.module.css';

interface StartChoicesProps {
  onCreate: () => void;
  onCode: (recoveryCode: string) => void;
}

export function StartChoices({ onCreate, onCode }: StartChoicesProps): ReactNode {
  const intl = useIntl();
  const navigate = useNavigate();
  const recent = useCall('shell.recentLogs', {});
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const open = async (): Promise<void> => {
    const chosen = await call('shell.chooseLogToOpen', {});
    if (!chosen.ok) return setRefusal(chosen.error);
    if (chosen.value === null) return;
    chooseLog(chosen.value);
    await navigate({ to: '/unlock' });
  };
  const explore = async (): Promise<void> => {
    setBusy(true);
    setRefusal(null);
    const place = await call('shell.samplePlace', {});
    const made = place.ok ? await call('custody.create-sample', { file: place.value.fileToken }) : place;
    setBusy(false);
    if (made.ok) onCode(made.value.recoveryCode);
    else setRefusal(made.error);
  };

  return (
    <Page heading={intl.formatMessage(m.welcome)} lead={intl.formatMessage(m.welcomeLead)} width="form">
      <ul className={styles['choices']}>
        <li>
          <Button variant="filled" onClick={onCreate}>
            {intl.formatMessage(m.create)}
          </Button>
          <p>{intl.formatMessage(m.createText)}</p>
        </li>
        <li>
          <Button variant="default" onClick={() => void open()}>
            {intl.formatMessage(m.open)}
          </Button>
          <p>{intl.formatMessage(m.openText)}</p>
        </li>
        <li>
          <Button variant="default" loading={busy} onClick={() => void explore()}>
            {intl.formatMessage(m.sample)}
          </Button>
          <p>{intl.formatMessage(m.sampleText)}</p>
        </li>
      </ul>
      <RefusalNotice refusal={refusal} />
      {(recent.data?.length ?? 0) > 0 && (
        <Section heading={intl.formatMessage(m.recent)}>
          <ul className={styles['recent']}>
            {recent.data?.map((log) => (
              <li key={log.fileToken}>
                <Button
                  variant="subtle"
                  disabled={log.missing}
                  onClick={() => {
                    chooseLog(log);
                    void navigate({ to: '/unlock' });
                  }}
                >
                  <BdiText>{log.name}</BdiText>
                </Button>
                <span className={styles['folder']}>
                  <BdiText>{log.missing ? intl.formatMessage(m.recentMissing) : log.folder}</BdiText>
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}
