import { Button, Group, Stack } from '@mantine/core';
import type { Letter } from '@shared/letters';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { call } from '../../app/client';
import { RefusalNotice } from '../../app/RefusalNotice';
import { BdiText } from '../../ui/BdiText';
import { uiMessages } from '../../ui/messages';
import { ProgressList } from '../../ui/ProgressList';
import { StatusMark } from '../../ui/StatusMark';
import { folderRows, type FolderRun } from './folder-run';
import { handOutMessages as m } from './messages';

interface FolderProgressProps {
  run: FolderRun;
  letters: readonly { name: string; letter: Letter }[];
  onCancel: () => void;
  onClose: () => void;
}

/** Files being written, one letter after the other, and what came of it. */
export function FolderProgress({ run, letters, onCancel, onClose }: FolderProgressProps): ReactNode {
  const intl = useIntl();
  const { report, refusal, folder } = run;
  const names = new Map(letters.map(({ name, letter }) => [letter.id, name]));
  const over = report !== null || refusal !== null;
  return (
    <Stack gap="md">
      <div role="status">
        {report !== null && (
          <Stack gap={4}>
            <StatusMark status={report.written.length > 0 ? 'done' : 'none'} wrap>
              {intl.formatMessage(m.written, {
                count: report.written.length,
                name: <BdiText key="name">{folder.name}</BdiText>,
              })}
            </StatusMark>
            {report.failed.length > 0 && (
              <StatusMark status="block" wrap>
                {intl.formatMessage(m.failed, { count: report.failed.length })}
              </StatusMark>
            )}
            {report.cancelled && <p>{intl.formatMessage(m.cancelled)}</p>}
          </Stack>
        )}
      </div>
      <RefusalNotice refusal={refusal} />
      <ProgressList
        heading={intl.formatMessage(m.writing)}
        rows={folderRows(run).map(({ letter, state, detail }) => ({
          id: letter,
          label: <BdiText>{names.get(letter) ?? ''}</BdiText>,
          state,
          detail: detail === '' ? undefined : detail,
        }))}
        onCancel={over ? undefined : onCancel}
      />
      {over && (
        <Group justify="flex-end" gap="xs">
          {(report?.written.length ?? 0) > 0 && (
            <Button onClick={() => void call('shell.showInFolder', { fileToken: folder.fileToken })}>
              {intl.formatMessage(m.showFolder)}
            </Button>
          )}
          <Button variant="filled" data-autofocus onClick={onClose}>
            {intl.formatMessage(uiMessages.close)}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
