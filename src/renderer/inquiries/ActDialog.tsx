import { Button, Group, Modal, Stack } from '@mantine/core';
import type { Refusal } from '@shared/kernel';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Form } from '../app/form/Form';
import { RefusalNotice } from '../app/RefusalNotice';
import { uiMessages } from '../ui/messages';

interface ActDialogProps {
  onClose: () => void;
  title: string;
  lead?: ReactNode;
  /** The verb on the button. */
  submit: string;
  pending: boolean;
  refusal: Refusal | null;
  onSubmit: () => void;
  children: ReactNode;
}

/**
 * A small act on the inquiry that is shown: a few fields and the button that records it. It is there
 * only while it is open; whoever opened it takes the focus back.
 */
export function ActDialog(props: ActDialogProps): ReactNode {
  const intl = useIntl();
  return (
    <Modal
      opened
      returnFocus={false}
      onClose={props.onClose}
      title={props.title}
      size="lg"
      closeButtonProps={{ 'aria-label': intl.formatMessage(uiMessages.close) }}
    >
      <Form label={props.title} onSubmit={props.onSubmit}>
        {props.lead !== undefined && <p>{props.lead}</p>}
        <Stack gap="md">{props.children}</Stack>
        <RefusalNotice refusal={props.refusal} />
        <Group justify="flex-end" gap="xs">
          <Button onClick={props.onClose}>{intl.formatMessage(uiMessages.cancel)}</Button>
          <Button type="submit" variant="filled" loading={props.pending}>
            {props.submit}
          </Button>
        </Group>
      </Form>
    </Modal>
  );
}
