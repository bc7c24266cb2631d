import { Button, Radio, Stack } from '@mantine/core';
import type { Refusal } from '@shared/kernel';
import type { ChosenFile } from '@shared/shell';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useActing } from '../../app/acting';
import { call, useCall } from '../../app/client';
import { RefusalNotice } from '../../app/RefusalNotice';
import { BdiText } from '../../ui/BdiText';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import styles from '../letters.module.css';
import { lettersMessages } from '../messages';
import type { Addressed } from '../request';
import { startIssue } from './issue-run';
import { issueMessages as m } from './messages';

interface IssueDialogProps {
  opened: boolean;
  opening: string;
  letters: readonly Addressed[];
  /** How many of them a check holds up, as far as is known. */
  held: number;
  onClose: () => void;
  onStart: () => void;
}

/** Says what issuing means and where the files go, before anything is frozen. */
export function IssueDialog({
  opened,
  opening,
  letters,
  held,
  onClose,
  onStart,
}: IssueDialogProps): ReactNode {
  const intl = useIntl();
  const acting = useActing();
  const settings = useCall('settings.get', {}).data;
  const by = settings?.members.find((member) => member.ref === acting)?.fullName;
  const [toFolder, setToFolder] = useState(false);
  const [folder, setFolder] = useState<ChosenFile | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const count = letters.length;

  const choose = async (): Promise<void> => {
    const answer = await call('shell.chooseFolder', {});
    setRefusal(answer.ok ? null : answer.error);
    if (answer.ok && answer.value !== null) setFolder(answer.value);
  };
  const start = (): void => {
    onClose();
    onStart();
    void startIssue(opening, letters, toFolder ? folder : null);
  };
  return (
    <ConfirmDialog
      opened={opened}
      question={intl.formatMessage(m.question, { count, name: letters[0]?.name ?? '' })}
      consequence={
        <>
          <p>{intl.formatMessage(m.consequence, { count })}</p>
          {!toFolder && settings?.organisation && (
            <p>{intl.formatMessage(m.undo, { hours: settings.organisation.policy.undoHours })}</p>
          )}
          {held > 0 && <p>{intl.formatMessage(m.held, { count: held })}</p>}
        </>
      }
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
          <Radio
            value="archive"
            label={intl.formatMessage(m.archiveOnly)}
            description={intl.formatMessage(m.archiveOnlyHelp)}
          />
          <Radio
            value="folder"
            label={intl.formatMessage(m.toFolder)}
            description={intl.formatMessage(m.toFolderHelp)}
          />
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
        </Stack>
      </Radio.Group>
      <p className={styles['soft']}>
        {by === undefined
          ? intl.formatMessage(m.byNobody, { count })
          : intl.formatMessage(m.by, { name: <BdiText key="name">{by}</BdiText> })}
      </p>
      <RefusalNotice refusal={refusal} />
    </ConfirmDialog>
  );
}
