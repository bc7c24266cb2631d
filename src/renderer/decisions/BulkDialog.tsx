import { Button, Group, Modal, Select, Stack } from '@mantine/core';
import { LintedTextarea } from '../scorecards';
import type { DispositionCode, Ground, MatrixRow } from '@shared/decisions';
import { currentCriteria, type Opening } from '@shared/openings';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { RefusalNotice } from '../app/RefusalNotice';
import { BdiText } from '../ui/BdiText';
import { Meter } from '../ui/Meter';
import { toast } from '../ui/toast';
import styles from './Bulk.module.css';
import { GroundField } from './GroundField';
import { DISPOSITION_ORDER, decisionsMessages, dispositions } from './messages';
import { useBulk } from './use-bulk';

interface BulkDialogProps {
  opening: Opening;
  rows: readonly MatrixRow[];
  opened: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** Names shown before the rest is counted. */
const NAMED = 24;

/** The same disposition for several candidates, still with a reason each. */
export function BulkDialog({ opening, rows, opened, onClose, onDone }: BulkDialogProps): ReactNode {
  const intl = useIntl();
  const bulk = useBulk();
  const [code, setCode] = useState<DispositionCode>('rejected');
  const [ground, setGround] = useState<Ground | null>(null);
  const [text, setText] = useState('');
  const qualification =
    ground?.kind === 'qualification'
      ? currentCriteria(opening)?.set.qualifications.find(({ ref }) => ref === ground.ref)
      : undefined;
  const replaced = rows.filter(({ disposition }) => disposition !== null).length;
  const busy = bulk.done !== null;
  const ready = ground !== null && ground.ref.trim() !== '' && text.trim() !== '';

  const record = async (): Promise<void> => {
    if (!ready) return;
    const all = await bulk.run(rows, { code, ground, qualification, text: text.trim() });
    if (!all) return;
    toast({ message: intl.formatMessage(decisionsMessages.bulkDone, { count: rows.length }) });
    onDone();
  };

  return (
    <Modal
      opened={opened}
      onClose={busy ? () => undefined : onClose}
      size="lg"
      title={intl.formatMessage(decisionsMessages.bulkQuestion, { count: rows.length })}
      closeButtonProps={{ 'aria-label': intl.formatMessage(decisionsMessages.cancel) }}
    >
      <Stack gap="md">
        <ul className={styles['names']}>
          {rows.slice(0, NAMED).map(({ application, name }) => (
            <li key={application}>
              <BdiText>{name}</BdiText>
            </li>
          ))}
          {rows.length > NAMED && (
            <li>{intl.formatMessage(decisionsMessages.andMore, { count: rows.length - NAMED })}</li>
          )}
        </ul>
        {replaced > 0 && <p>{intl.formatMessage(decisionsMessages.bulkReplaces, { count: replaced })}</p>}
        <Select
          label={intl.formatMessage(decisionsMessages.disposition)}
          data={DISPOSITION_ORDER.map((one) => ({
            value: one,
            label: intl.formatMessage(dispositions[one]),
          }))}
          allowDeselect={false}
          value={code}
          onChange={(value) => setCode(DISPOSITION_ORDER.find((one) => one === value) ?? 'rejected')}
        />
        <GroundField opening={opening} id="bulk-ground" value={ground} onChange={setGround} />
        <LintedTextarea
          label={intl.formatMessage(decisionsMessages.reasonText)}
          help={intl.formatMessage(decisionsMessages.bulkTextHelp)}
          as="reason"
          required
          rows={2}
          value={text}
          onChange={setText}
        />
        {qualification !== undefined && <p>{intl.formatMessage(decisionsMessages.bulkEvidence)}</p>}
        {busy && (
          <Meter
            label={intl.formatMessage(decisionsMessages.recording)}
            value={bulk.done ?? 0}
            max={rows.length}
          />
        )}
        <RefusalNotice refusal={bulk.refusal} />
        <Group justify="flex-end" gap="xs">
          <Button onClick={onClose} disabled={busy}>
            {intl.formatMessage(decisionsMessages.cancel)}
          </Button>
          <Button variant="filled" disabled={!ready} loading={busy} onClick={() => void record()}>
            {intl.formatMessage(decisionsMessages.bulkRecord, { count: rows.length })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
