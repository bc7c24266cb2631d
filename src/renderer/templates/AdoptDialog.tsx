import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import type { SET_ORIGINS, SetVersion, TemplateSet } from '@shared/letters';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import { uiMessages } from '../ui/messages';
import { StatusMark } from '../ui/StatusMark';
import { toast } from '../ui/toast';
import { adoptMessages as m } from './adopt-messages';
import styles from './difference.module.css';
import { FaultList } from './FaultList';
import { sameWords } from './set-difference';
import { SetDifferenceView } from './SetDifferenceView';
import { useLatest } from './use-latest';

/** Words that may come into force, and where they are from. */
export interface Proposal {
  set: TemplateSet;
  origin: (typeof SET_ORIGINS)[number];
  note: string;
}

interface AdoptDialogProps {
  proposal: Proposal;
  inForce: SetVersion | null;
  onAdopted: () => void;
  onClose: () => void;
}

/** Shows what would change, asks why, and puts the words into force. */
export function AdoptDialog({ proposal, inForce, onAdopted, onClose }: AdoptDialogProps): ReactNode {
  const intl = useIntl();
  const [note, setNote] = useState(proposal.note);
  const { run, pending, refusal } = useCommand('letters.adopt-templates');
  const { set, origin } = proposal;
  const check = useLatest('letters.check-templates', { set }, set.language);
  const faults = check.value ?? [];
  const version = (inForce?.version ?? 0) + 1;
  const same = inForce !== null && sameWords(inForce.set, set);
  const adopt = async (): Promise<void> => {
    const done = await run({ set, origin, note: note.trim(), from: inForce?.version ?? 0 });
    if (!done.ok) return;
    toast({ message: intl.formatMessage(m.adopted, { version }) });
    onAdopted();
  };
  return (
    <Modal
      opened
      size="xl"
      onClose={onClose}
      title={intl.formatMessage(m.question, { version, name: set.name })}
      closeButtonProps={{ 'aria-label': intl.formatMessage(uiMessages.close) }}
    >
      <Stack gap="md">
        <p>{intl.formatMessage(m.means)}</p>
        {faults.length > 0 && (
          <section>
            <StatusMark status="block" wrap>
              {intl.formatMessage(m.cannot, { count: faults.length })}
            </StatusMark>
            <FaultList set={set} faults={faults} />
          </section>
        )}
        <section className={styles['difference']} aria-label={intl.formatMessage(m.difference)} tabIndex={0}>
          <h3>{intl.formatMessage(m.difference)}</h3>
          <p className={styles['soft']}>
            {inForce
              ? intl.formatMessage(m.differenceFrom, { version: inForce.version })
              : intl.formatMessage(m.first)}
          </p>
          <SetDifferenceView before={inForce?.set ?? null} after={set} />
        </section>
        <Textarea
          label={intl.formatMessage(m.note)}
          description={intl.formatMessage(m.noteHelp)}
          value={note}
          maxLength={2000}
          minRows={2}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <RefusalNotice refusal={refusal} />
        <Group justify="flex-end" gap="xs">
          <Button onClick={onClose} data-autofocus>
            {intl.formatMessage(uiMessages.cancel)}
          </Button>
          <Button
            variant="filled"
            loading={pending}
            disabled={faults.length > 0 || check.value === null || same}
            onClick={() => void adopt()}
          >
            {intl.formatMessage(m.put, { version })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
