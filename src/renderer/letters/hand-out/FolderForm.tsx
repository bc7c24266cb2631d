import { Button, Checkbox, Group, Radio, Stack } from '@mantine/core';
import type { Refusal } from '@shared/kernel';
import type { ChosenFile } from '@shared/shell';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { call } from '../../app/client';
import { RefusalNotice } from '../../app/RefusalNotice';
import { BdiText } from '../../ui/BdiText';
import { uiMessages } from '../../ui/messages';
import styles from '../letters.module.css';
import type { FolderChoice } from './folder-run';
import { handOutMessages as m } from './messages';

interface FolderFormProps {
  onClose: () => void;
  onWrite: (folder: ChosenFile, choice: FolderChoice) => void;
}

const EMAILS = { none: m.emailsNone, letter: m.emailsLetter, covering: m.emailsCovering } as const;
const LISTS = { none: m.listNone, semicolon: m.listSemicolon, comma: m.listComma } as const;
const EMAIL_KEYS = ['none', 'letter', 'covering'] as const;
const LIST_KEYS = ['none', 'semicolon', 'comma'] as const;

/** What is put into the folder, and which folder. */
export function FolderForm({ onClose, onWrite }: FolderFormProps): ReactNode {
  const intl = useIntl();
  const [choice, setChoice] = useState<FolderChoice>({ pdf: true, email: 'none', merge: 'none' });
  const [folder, setFolder] = useState<ChosenFile | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const nothing = !choice.pdf && choice.email === 'none' && choice.merge === 'none';
  const choose = async (): Promise<void> => {
    const answer = await call('shell.chooseFolder', {});
    setRefusal(answer.ok ? null : answer.error);
    if (answer.ok && answer.value !== null) setFolder(answer.value);
  };
  return (
    <Stack gap="md">
      <p>{intl.formatMessage(m.folderHelp)}</p>
      <Checkbox
        label={intl.formatMessage(m.pdfs)}
        checked={choice.pdf}
        data-autofocus
        onChange={(event) => setChoice({ ...choice, pdf: event.currentTarget.checked })}
      />
      <Radio.Group
        label={intl.formatMessage(m.emails)}
        value={choice.email}
        onChange={(value) =>
          setChoice({ ...choice, email: EMAIL_KEYS.find((item) => item === value) ?? 'none' })
        }
      >
        <Stack gap={6} mt={4}>
          {EMAIL_KEYS.map((value) => (
            <Radio key={value} value={value} label={intl.formatMessage(EMAILS[value])} />
          ))}
        </Stack>
      </Radio.Group>
      <Radio.Group
        label={intl.formatMessage(m.list)}
        value={choice.merge}
        onChange={(value) =>
          setChoice({ ...choice, merge: LIST_KEYS.find((item) => item === value) ?? 'none' })
        }
      >
        <Stack gap={6} mt={4}>
          {LIST_KEYS.map((value) => (
            <Radio key={value} value={value} label={intl.formatMessage(LISTS[value])} />
          ))}
        </Stack>
      </Radio.Group>
      <div className={styles['buttons']}>
        <Button size="xs" onClick={() => void choose()}>
          {intl.formatMessage(folder === null ? m.chooseFolder : m.otherFolder)}
        </Button>
        <span role="status">
          {folder !== null &&
            intl.formatMessage(m.folderIs, { name: <BdiText key="name">{folder.name}</BdiText> })}
        </span>
      </div>
      <RefusalNotice refusal={refusal} />
      <Group justify="flex-end" gap="xs">
        <Button onClick={onClose}>{intl.formatMessage(uiMessages.cancel)}</Button>
        <Button
          variant="filled"
          disabled={folder === null || nothing}
          onClick={() => folder !== null && onWrite(folder, choice)}
        >
          {intl.formatMessage(m.write)}
        </Button>
      </Group>
    </Stack>
  );
}
