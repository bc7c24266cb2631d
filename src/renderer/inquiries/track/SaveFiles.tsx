import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { call, useCommand, type CallInput } from '../../app/client';
import { RefusalNotice } from '../../app/RefusalNotice';
import { StatusMark } from '../../ui/StatusMark';
import styles from '../inquiries.module.css';
import { trackMessages as m } from './messages';

type PackCall = 'audit.charge-pack' | 'audit.comparison-sheet';

interface SaveFilesProps<N extends PackCall> {
  label: string;
  help: string;
  name: N;
  /** What is asked for, once the folder is known. */
  input: (folder: string) => CallInput<N>;
}

/** Writes files of the record into a folder that the person chooses. */
export function SaveFiles<N extends PackCall>({ label, help, name, input }: SaveFilesProps<N>): ReactNode {
  const intl = useIntl();
  const save = useCommand(name);
  const [saved, setSaved] = useState('');
  const run = async (): Promise<void> => {
    setSaved('');
    const folder = await call('shell.chooseFolder', {});
    if (!folder.ok || folder.value === null) return;
    const made = await save.run(input(folder.value.fileToken));
    if (!made.ok) return;
    const { files, reference } = made.value;
    const [folderName, inside] = files[0]?.split('/') ?? [];
    setSaved(
      inside === undefined
        ? intl.formatMessage(m.savedFiles, { files: intl.formatList(files), reference })
        : intl.formatMessage(m.savedFolder, { count: files.length, folder: folderName, reference }),
    );
    await call('shell.showInFolder', { fileToken: folder.value.fileToken });
  };
  return (
    <div>
      <Button size="xs" loading={save.pending} onClick={() => void run()}>
        {label}
      </Button>{' '}
      <span className={styles['aside']}>{help}</span>
      <p role="status">
        {saved !== '' && (
          <StatusMark status="done" wrap>
            {saved}
          </StatusMark>
        )}
      </p>
      <RefusalNotice refusal={save.refusal} />
    </div>
  );
}
