import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { uiMessages } from './messages';

export interface ConfirmDialogProps {
  opened: boolean;
  /** The question, naming the object: "Erase Mara Quist?" */
  question: ReactNode;
  /** What will be so afterwards: "Her 41 entries can never be read again." */
  consequence: ReactNode;
  /** The verb on the button: "Erase", "Sign decision". */
  confirmLabel: string;
  /** `block` for what cannot be taken back. */
  tone?: 'accent' | 'block';
  busy?: boolean;
  /** Keeps the button shut until something else in the dialog is filled in. */
  disabled?: boolean;
  onConfirm: () => void;
  onClose: () => void;
  children?: ReactNode;
}

/** Asks before an act that counts. Focus starts on Cancel, so Enter alone does nothing grave. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactNode {
  const intl = useIntl();
  const {
    opened,
    question,
    consequence,
    confirmLabel,
    tone = 'accent',
    busy = false,
    disabled = false,
  } = props;
  return (
    <Modal
      opened={opened}
      onClose={props.onClose}
      title={question}
      closeButtonProps={{ 'aria-label': intl.formatMessage(uiMessages.close) }}
    >
      <Stack gap="md">
        <div>{consequence}</div>
        {props.children}
        <Group justify="flex-end" gap="xs">
          <Button onClick={props.onClose} data-autofocus>
            {intl.formatMessage(uiMessages.cancel)}
          </Button>
          <Button variant="filled" color={tone} loading={busy} disabled={disabled} onClick={props.onConfirm}>
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
