import { Button } from '@mantine/core';
import type { ImportPreview } from '@shared/candidates';
import type { ChosenFile } from '@shared/shell';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Answer } from '../app/Answer';
import { call, useCall, useCommand } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import { BdiText } from '../ui/BdiText';
import { Page } from '../ui/Page';
import { Section } from '../ui/Section';
import { StatusMark } from '../ui/StatusMark';
import { ImportMapping } from './ImportMapping';
import { importMessages as m } from './import-messages';
import { ImportRows } from './ImportRows';
import { UndoImport } from './UndoImport';
import styles from './candidates.module.css';

interface ImportListProps {
  opening: string;
  onDone: () => void;
}

/** From a spreadsheet to candidates: choose, check the columns, see what would happen, import. */
export function ImportList({ opening, onDone }: ImportListProps): ReactNode {
  const intl = useIntl();
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [mapping, setMapping] = useState<ImportPreview['mapping'] | undefined>(undefined);
  const run = useCommand('candidates.import');
  const [result, setResult] = useState<{ added: number; skipped: number } | null>(null);
  const preview = useCall(
    'candidates.preview-import',
    { file: file?.fileToken ?? '', opening, ...(mapping === undefined ? {} : { mapping }) },
    // Once imported, every row would be a duplicate of itself.
    { enabled: file !== null && result === null && !run.pending, keepPrevious: true },
  );
  const choose = async (): Promise<void> => {
    const chosen = await call('shell.chooseFile', { kind: 'candidates' });
    if (!chosen.ok || chosen.value === null) return;
    run.reset();
    setMapping(undefined);
    setResult(null);
    setFile(chosen.value);
  };
  const importNow = async (used: ImportPreview['mapping']): Promise<void> => {
    if (file === null) return;
    const done = await run.run({ file: file.fileToken, opening, mapping: used });
    if (done.ok) setResult(done.value);
  };
  const back = (
    <Button variant={result === null ? 'default' : 'filled'} onClick={onDone}>
      {intl.formatMessage(m.back)}
    </Button>
  );
  return (
    <Page heading={intl.formatMessage(m.heading)} lead={intl.formatMessage(m.lead)} actions={back}>
      <div className={styles['stack']}>
        <div className={styles['acts']}>
          {file !== null && (
            <p>{intl.formatMessage(m.file, { name: <BdiText key="name">{file.name}</BdiText> })}</p>
          )}
          <Button variant={file === null ? 'filled' : 'default'} onClick={() => void choose()}>
            {intl.formatMessage(file === null ? m.choose : m.another)}
          </Button>
        </div>
        {file === null && <p className={styles['help']}>{intl.formatMessage(m.chooseHelp)}</p>}
        <div role="status">
          {result !== null && (
            <StatusMark status="done" wrap>
              {intl.formatMessage(m.result, result)}
            </StatusMark>
          )}
        </div>
        {(file === null || result !== null) && (
          <UndoImport
            opening={opening}
            onUndone={() => {
              setFile(null);
              setResult(null);
            }}
          />
        )}
      </div>
      {file !== null && result === null && (
        <Answer of={preview}>
          {(found) => (
            <>
              <Section
                heading={intl.formatMessage(m.mapping)}
                lead={[
                  ...(found.remembered === true ? [intl.formatMessage(m.remembered)] : []),
                  ...(found.preset === null ? [] : [intl.formatMessage(m.preset, { preset: found.preset })]),
                  intl.formatMessage(m.mappingLead),
                ].join(' ')}
              >
                <ImportMapping columns={found.columns} mapping={found.mapping} onChange={setMapping} />
              </Section>
              <Section heading={intl.formatMessage(m.preview)}>
                <div className={styles['list']}>
                  <ImportRows preview={found} />
                  <RefusalNotice refusal={run.refusal} />
                  {found.counts.new === 0 ? (
                    <p>{intl.formatMessage(m.nothing)}</p>
                  ) : (
                    <div className={styles['tools']}>
                      <Button
                        variant="filled"
                        loading={run.pending}
                        onClick={() => void importNow(found.mapping)}
                      >
                        {intl.formatMessage(m.run, { count: found.counts.new })}
                      </Button>
                      <span className={styles['soft']}>
                        {intl.formatMessage(m.skips, { count: found.counts.duplicate + found.counts.error })}
                      </span>
                    </div>
                  )}
                </div>
              </Section>
            </>
          )}
        </Answer>
      )}
    </Page>
  );
}
