import { Button } from '@mantine/core';
import type { Audience } from '@shared/audit';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { call, useCommand } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import { StatusMark } from '../ui/StatusMark';
import { auditMessages as m } from './messages';
import styles from './WhyPage.module.css';

/** Writes the pack for the chosen reader into a folder that the person chooses. */
export function SavePack({ application, audience }: { application: string; audience: Audience }): ReactNode {
  const intl = useIntl();
  const pack = useCommand('audit.pack');
  const [saved, setSaved] = useState('');
  const save = async (): Promise<void> => {
    setSaved('');
    const folder = await call('shell.chooseFolder', {});
    if (!folder.ok || folder.value === null) return;
    const made = await pack.run({ application, audience, folder: folder.value.fileToken });
    if (!made.ok) return;
    const { files, reference } = made.value;
    setSaved(intl.formatMessage(m.saved, { files: intl.formatList(files), reference }));
    await call('shell.showInFolder', { fileToken: folder.value.fileToken });
  };
  return (
    <>
      <Button variant="default" loading={pack.pending} onClick={() => void save()}>
        {intl.formatMessage(m.savePack)}
      </Button>
      <span role="status" className={styles['saved']}>
        {saved !== '' && (
          <StatusMark status="done" wrap>
            {saved}
          </StatusMark>
        )}
      </span>
      <RefusalNotice refusal={pack.refusal} />
    </>
  );
}
