import { Modal } from '@mantine/core';
import type { Letter } from '@shared/letters';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { uiMessages } from '../../ui/messages';
import { useFolderRun } from './folder-run';
import { FolderForm } from './FolderForm';
import { FolderProgress } from './FolderProgress';
import { handOutMessages as m } from './messages';

export interface FolderDialogProps {
  opened: boolean;
  letters: readonly { name: string; letter: Letter }[];
  onClose: () => void;
}

/** Issued letters into one folder: PDFs, drafts of e-mails, a list for a mail merge. */
export function FolderDialog({ opened, letters, onClose }: FolderDialogProps): ReactNode {
  const intl = useIntl();
  const { run, start, cancel, clear } = useFolderRun();
  const atWork = run !== null && run.report === null && run.refusal === null;
  const close = (): void => {
    onClose();
    clear();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      // Closing would hide the work, not end it.
      closeOnClickOutside={!atWork}
      closeOnEscape={!atWork}
      withCloseButton={!atWork}
      title={intl.formatMessage(m.folderQuestion, { count: letters.length, name: letters[0]?.name ?? '' })}
      closeButtonProps={{ 'aria-label': intl.formatMessage(uiMessages.close) }}
    >
      {run === null ? (
        <FolderForm
          onClose={close}
          onWrite={(folder, choice) =>
            void start(
              letters.map(({ letter }) => letter.id),
              folder,
              choice,
            )
          }
        />
      ) : (
        <FolderProgress run={run} letters={letters} onCancel={cancel} onClose={close} />
      )}
    </Modal>
  );
}
