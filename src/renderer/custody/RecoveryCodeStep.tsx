import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCall, useCommand } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import { Page } from '../ui/Page';
import { StatusMark } from '../ui/StatusMark';
import styles from './custody.module.css';
import { custodyMessages as m } from './messages';
import { isLastGroup } from './last-group';

interface RecoveryCodeStepProps {
  recoveryCode: string;
  /** A sample can be made again, so its code need not be proven. */
  sample: boolean;
  onDone: () => void;
}

/** Shows the code once, offers a sheet, and asks for its last group, so that it is known to be readable. */
export function RecoveryCodeStep({ recoveryCode, sample, onDone }: RecoveryCodeStepProps): ReactNode {
  const intl = useIntl();
  const keychain = useCall('shell.keychainStatus', {});
  const sheet = useCommand('shell.printRecoverySheet');
  const remember = useCommand('shell.rememberUnlock');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const [keep, setKeep] = useState(false);
  const [saved, setSaved] = useState(false);

  const saveSheet = async (): Promise<void> => {
    const made = await sheet.run({ recoveryCode });
    setSaved(made.ok && made.value !== null);
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!sample && !isLastGroup(typed, recoveryCode)) return setWrong(true);
    if (keep && !(await remember.run({})).ok) return;
    onDone();
  };

  return (
    <Page heading={intl.formatMessage(m.codeHeading)} lead={intl.formatMessage(m.codeLead)} width="form">
      <form className={styles['stack']} onSubmit={(event) => void submit(event)} noValidate>
        {sample && <p>{intl.formatMessage(m.sampleCode)}</p>}
        <p className={styles['code']} role="group" aria-label={intl.formatMessage(m.codeLabel)}>
          {recoveryCode}
        </p>
        <div className={styles['row']}>
          <Button variant="default" loading={sheet.pending} onClick={() => void saveSheet()}>
            {intl.formatMessage(m.printSheet)}
          </Button>
          <span role="status">
            {saved && <StatusMark status="done">{intl.formatMessage(m.sheetSaved)}</StatusMark>}
          </span>
        </div>
        <RefusalNotice refusal={sheet.refusal} />
        {!sample && (
          <TextInput
            label={intl.formatMessage(m.typeBack)}
            description={intl.formatMessage(m.typeBackHelp)}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setWrong(false);
            }}
            error={wrong ? intl.formatMessage(m.typeBackWrong) : undefined}
            autoComplete="off"
            spellCheck={false}
            maxLength={40}
          />
        )}
        {keychain.data?.available === true ? (
          <Checkbox
            label={intl.formatMessage(m.remember)}
            checked={keep}
            onChange={(event) => setKeep(event.currentTarget.checked)}
          />
        ) : (
          <p>{intl.formatMessage(m.noKeychain)}</p>
        )}
        <RefusalNotice refusal={remember.refusal} />
        <Button variant="filled" type="submit" loading={remember.pending}>
          {intl.formatMessage(m.begin)}
        </Button>
      </form>
    </Page>
  );
}
