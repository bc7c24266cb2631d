import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Refusal } from '@shared/kernel';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { call, useCommand } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import { EmptyState } from '../ui/EmptyState';
import { LoadingState } from '../ui/LoadingState';
import { Page } from '../ui/Page';
import { chooseLog, useChosenLog } from './chosen-log';
import styles from './custody.module.css';
import { custodyMessages as m } from './messages';
import { useDelay, waitAfter } from './wrong-codes';

/** Opens a log with its recovery code; with a copy in the keychain it opens by itself. */
export function UnlockPage(): ReactNode {
  const intl = useIntl();
  const navigate = useNavigate();
  const log = useChosenLog();
  const open = useCommand('custody.open');
  const [code, setCode] = useState('');
  const [trying, setTrying] = useState(log !== null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const wrongCodes = useRef(0);
  const [wait, startWait] = useDelay();

  useEffect(() => {
    if (log === null) return;
    let current = true;
    // Without a code first: the keychain may hold a copy.
    void call('custody.open', { file: log.fileToken }).then((opened) => {
      if (!current) return;
      setTrying(false);
      if (opened.ok) void navigate({ to: '/today' });
      else if (opened.error.code !== 'code-needed') setRefusal(opened.error);
    });
    return () => {
      current = false;
    };
  }, [log, navigate]);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (log === null || wait > 0) return;
    setRefusal(null);
    const opened = await open.run({ file: log.fileToken, recoveryCode: code });
    if (opened.ok) return void navigate({ to: '/today' });
    setRefusal(opened.error);
    if (opened.error.kind === 'locked') startWait(waitAfter((wrongCodes.current += 1)));
  };
  const another = async (): Promise<void> => {
    const chosen = await call('shell.chooseLogToOpen', {});
    if (!chosen.ok || chosen.value === null) return;
    setRefusal(null);
    setTrying(true);
    chooseLog(chosen.value);
  };

  if (log === null) {
    return (
      <Page heading={intl.formatMessage(m.unlock)} width="form">
        <EmptyState
          sentence={intl.formatMessage(m.unlockNothing)}
          action={{ label: intl.formatMessage(m.back), onAction: () => void navigate({ to: '/welcome' }) }}
        />
      </Page>
    );
  }
  return (
    <Page
      heading={intl.formatMessage(m.unlock)}
      lead={intl.formatMessage(m.unlockLead, { name: log.name })}
      width="form"
    >
      {trying ? (
        <LoadingState label={intl.formatMessage(m.opening)} />
      ) : (
        <form className={styles['stack']} onSubmit={(event) => void submit(event)} noValidate>
          <TextInput
            label={intl.formatMessage(m.codeLabel)}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={200}
            w="100%"
            data-autofocus
          />
          <RefusalNotice refusal={refusal} />
          <p role="status">{wait > 0 ? intl.formatMessage(m.wait, { seconds: wait }) : ''}</p>
          <div className={styles['row']}>
            <Button
              variant="filled"
              type="submit"
              loading={open.pending}
              disabled={wait > 0 || code.trim() === ''}
            >
              {intl.formatMessage(m.unlockButton)}
            </Button>
            <Button variant="default" onClick={() => void another()}>
              {intl.formatMessage(m.another)}
            </Button>
            <Button variant="subtle" onClick={() => void navigate({ to: '/welcome' })}>
              {intl.formatMessage(m.back)}
            </Button>
          </div>
        </form>
      )}
    </Page>
  );
}
