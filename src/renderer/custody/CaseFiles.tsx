import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { call, useCommand } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import { Section } from '../ui/Section';
import { StatusMark } from '../ui/StatusMark';
import styles from './custody.module.css';
import { custodyMessages as m } from './messages';

/** The record in and out as a readable case file. */
export function CaseFiles(): ReactNode {
  const intl = useIntl();
  const bring = useCommand('custody.import-case');
  const send = useCommand('custody.export-case');
  const [done, setDone] = useState('');

  const importCase = async (): Promise<void> => {
    setDone('');
    const chosen = await call('shell.chooseFile', { kind: 'case' });
    if (!chosen.ok || chosen.value === null) return;
    const imported = await bring.run({ file: chosen.value.fileToken });
    if (imported.ok) setDone(intl.formatMessage(m.imported, { records: imported.value.records }));
  };
  const exportCase = async (): Promise<void> => {
    setDone('');
    const folder = await call('shell.chooseFolder', {});
    if (!folder.ok || folder.value === null) return;
    const sure = await call('shell.confirm', {
      call: 'custody.export-case',
      question: intl.formatMessage(m.exportQuestion),
      detail: intl.formatMessage(m.exportDetail),
      button: intl.formatMessage(m.exportButton),
    });
    if (!sure.ok || !sure.value) return;
    const saved = await send.run({ folder: folder.value.fileToken, name: 'grounds-case.json' });
    if (saved.ok) setDone(intl.formatMessage(m.exported, { name: saved.value.fileName }));
  };

  return (
    <Section heading={intl.formatMessage(m.elsewhere)} lead={intl.formatMessage(m.elsewhereLead)}>
      <div className={styles['row']}>
        <Button variant="default" loading={bring.pending} onClick={() => void importCase()}>
          {intl.formatMessage(m.importCase)}
        </Button>
        <Button variant="default" loading={send.pending} onClick={() => void exportCase()}>
          {intl.formatMessage(m.exportCase)}
        </Button>
        <span role="status">{done !== '' && <StatusMark status="done">{done}</StatusMark>}</span>
      </div>
      <RefusalNotice refusal={bring.refusal ?? send.refusal} />
    </Section>
  );
}
