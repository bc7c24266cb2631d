import { Button, Radio, Stack } from '@mantine/core';
import type { Refusal } from '@shared/kernel';
import type { QueueRow } from '@shared/letters';
import type { ChosenFile } from '@shared/shell';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useActing } from '../../app/acting';
import { call, useCall } from '../../app/client';
import { RefusalNotice } from '../../app/RefusalNotice';
import { BdiText } from '../../ui/BdiText';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { actMessages as m } from '../acts-messages';
import { startIssue } from './issue-run';
import styles from '../letters.module.css';
import { lettersMessages } from '../messages';

interface IssueDialogProps {
  opened: boolean;
  opening: string;
  rows: readonly QueueRow[];
  onClose: () => void;
  onStart: () => void;
}

/** Asks where the files go and says what issuing means, before anything is frozen. */
export function IssueDialog({ opened, opening, rows, onClose, onStart }: IssueDialogProps): ReactNode {
  const intl = useIntl();
  const acting = useActing();
  const members = useCall('settings.get', {}).data?.members ?? [];
  const by = members.find((member) => member.ref === acting)?.fullName;
  const [toFolder, setToFolder] = useState(true);
  const [folder, setFolder] = useState<ChosenFile | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const count = rows.length;

  const choose = async (): Promise<void> => {
    const answer = await call('shell.chooseFolder', {});
    setRefusal(answer.ok ? null : answer.error);
    if (answer.ok && answer.value !== null) setFolder(answer.value);
  };
  const start = (): void => {
    onClose();
    onStart();
    const letters = rows.map(({ application, name, supersedes }) => ({ application, name, supersedes }));
    void startIssue(opening, letters, toFolder ? folder : null);
  };
  return (
    <ConfirmDialog
      opened={opened}
      question={intl.formatMessage(m.issueQuestion, { count, name: rows[0]?.name ?? '' })}
      consequence={intl.formatMessage(m.issueConsequence, { count })}
      confirmLabel={intl.formatMessage(lettersMessages.issue, { count })}
      disabled={toFolder && folder === null}
      onConfirm={start}
      onClose={onClose}
    >
      <Radio.Group
        label={intl.formatMessage(m.where)}
        value={toFolder ? 'folder' : 'archive'}
        onChange={(value) => setToFolder(value === 'folder')}
      >
        <Stack gap={8} mt={4}>
          <Radio value="folder" label={intl.formatMessage(m.toFolder)} />
          {toFolder && (
            <div className={styles['folder']}>
              <Button size="xs" onClick={() => void choose()}>
                {intl.formatMessage(folder === null ? m.chooseFolder : m.otherFolder)}
              </Button>
              <span role="status">
                {folder !== null &&
                  intl.formatMessage(m.folderIs, { name: <BdiText key="name">{folder.name}</BdiText> })}
              </span>
            </div>
          )}
          <Radio
            value="archive"
            label={intl.formatMessage(m.archiveOnly)}
            description={intl.formatMessage(m.archiveOnlyHelp)}
          />
        </Stack>
      </Radio.Group>
      <p className={styles['soft']}>
        {by === undefined
          ? intl.formatMessage(m.issueByNobody, { count })
          : intl.formatMessage(m.issueBy, { name: <BdiText key="name">{by}</BdiText> })}
      </p>
      <RefusalNotice refusal={refusal} />
    </ConfirmDialog>
  );
}
