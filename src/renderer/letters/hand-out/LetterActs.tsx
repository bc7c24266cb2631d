import { Button } from '@mantine/core';
import type { Refusal } from '@shared/kernel';
import type { QueueRow } from '@shared/letters';
import type { ChosenFile } from '@shared/shell';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { call, useCommand } from '../../app/client';
import { RefusalNotice } from '../../app/RefusalNotice';
import { BdiText } from '../../ui/BdiText';
import { StatusMark } from '../../ui/StatusMark';
import styles from '../letters.module.css';
import { lettersMessages as m } from '../messages';

/** Taking the letter out: its archived PDF into a folder, its words onto the clipboard. */
export function LetterActs({ row, text }: { row: QueueRow; text: readonly string[] | undefined }): ReactNode {
  const intl = useIntl();
  const save = useCommand('letters.save-pdf');
  const [chooser, setChooser] = useState<Refusal | null>(null);
  const [saved, setSaved] = useState<{ name: string; folder: ChosenFile } | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const { letter } = row;

  const savePdf = async (): Promise<void> => {
    if (!letter) return;
    setSaved(null);
    const folder = await call('shell.chooseFolder', {});
    setChooser(folder.ok ? null : folder.error);
    if (!folder.ok || folder.value === null) return;
    const written = await save.run({ letter: letter.id, folder: folder.value.fileToken });
    if (written.ok) setSaved({ name: written.value.fileName, folder: folder.value });
  };
  const copy = (): void => {
    setCopied(null);
    void navigator.clipboard.writeText((text ?? []).join('\n\n')).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div className={styles['acts']}>
      <div className={styles['buttons']}>
        {letter !== null && (
          <Button size="xs" loading={save.pending} onClick={() => void savePdf()}>
            {intl.formatMessage(m.savePdf)}
          </Button>
        )}
        <Button size="xs" disabled={text === undefined} onClick={copy}>
          {intl.formatMessage(m.copyText)}
        </Button>
      </div>
      <div role="status">
        {copied !== null && (
          <StatusMark status={copied ? 'done' : 'block'} wrap>
            {intl.formatMessage(copied ? m.copied : m.notCopied)}
          </StatusMark>
        )}
        {saved !== null && (
          <StatusMark status="done" wrap>
            {intl.formatMessage(m.saved, { name: <BdiText key="name">{saved.name}</BdiText> })}
          </StatusMark>
        )}
      </div>
      {saved !== null && (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => void call('shell.showInFolder', { fileToken: saved.folder.fileToken })}
        >
          {intl.formatMessage(m.showFolder)}
        </Button>
      )}
      <RefusalNotice refusal={chooser ?? save.refusal} />
    </div>
  );
}
