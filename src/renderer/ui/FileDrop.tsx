import { Button, FileButton } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState, type DragEvent, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import styles from './FileDrop.module.css';
import { uiMessages } from './messages';

export interface FileDropProps {
  onFiles: (files: File[]) => void;
  /** As in an input's `accept`: `.csv,.xlsx`. The receiver checks what really came. */
  accept?: string | undefined;
  multiple?: boolean;
  help?: ReactNode;
  dropLabel?: ReactNode;
  buttonLabel?: ReactNode;
  disabled?: boolean;
}

/** Drag and drop with its twin, a button. */
export function FileDrop(props: FileDropProps): ReactNode {
  const intl = useIntl();
  const { onFiles, accept, multiple = false, help, dropLabel, buttonLabel, disabled = false } = props;
  const [over, setOver] = useState(false);
  const take = (files: File[]): void => {
    if (!disabled && files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };
  return (
    <div
      className={styles['drop']}
      data-over={over || undefined}
      data-card
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!disabled);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileImport size={20} stroke={1.5} aria-hidden />
      <span>{dropLabel ?? intl.formatMessage(uiMessages.dropHere)}</span>
      <FileButton
        multiple
        {...(accept === undefined ? {} : { accept })}
        onChange={(files) => take(files)}
        disabled={disabled}
      >
        {(button) => <Button {...button}>{buttonLabel ?? intl.formatMessage(uiMessages.chooseFile)}</Button>}
      </FileButton>
      {help !== undefined && <p className={styles['help']}>{help}</p>}
    </div>
  );
}
