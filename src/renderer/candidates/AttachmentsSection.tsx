import { Button } from '@mantine/core';
import type { Attachment, Candidate } from '@shared/candidates';
import { useMemo, type ReactNode } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { call, useCommand } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import { BdiText } from '../ui/BdiText';
import { DataTable } from '../ui/DataTable';
import { ShortDate } from '../ui/dates';
import { Section } from '../ui/Section';
import type { Column } from '../ui/table';
import { toast } from '../ui/toast';
import styles from './candidates.module.css';
import { fileSize } from './file-size';
import { attachmentMessages as m } from './record-messages';

const columnsOf = (
  intl: IntlShape,
  save: (attachment: Attachment) => void,
): readonly Column<Attachment>[] => [
  {
    key: 'name',
    heading: intl.formatMessage(m.colName),
    cell: ({ name }) => <BdiText>{name}</BdiText>,
    rowHeader: true,
  },
  {
    key: 'size',
    heading: intl.formatMessage(m.colSize),
    align: 'end',
    cell: ({ size }) => <span className={styles['whole']}>{fileSize(intl, size)}</span>,
  },
  {
    key: 'on',
    heading: intl.formatMessage(m.colOn),
    cell: ({ on }) => (
      <span className={styles['whole']}>
        <ShortDate value={on} />
      </span>
    ),
  },
  {
    key: 'act',
    heading: intl.formatMessage(m.colAct),
    cell: (attachment) => (
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={intl.formatMessage(m.saveNamed, { name: attachment.name })}
        onClick={() => save(attachment)}
      >
        {intl.formatMessage(m.save)}
      </Button>
    ),
  },
];

/** Files kept with a person: attach one, save a copy of one. */
export function AttachmentsSection({ candidate }: { candidate: Candidate }): ReactNode {
  const intl = useIntl();
  const attach = useCommand('candidates.attach');
  const { refusal, run, reset } = useCommand('candidates.save-attachment');
  const choose = async (): Promise<void> => {
    const chosen = await call('shell.chooseFile', { kind: 'attachment' });
    if (!chosen.ok || chosen.value === null) return;
    reset();
    const kept = await attach.run({ candidate: candidate.id, file: chosen.value.fileToken });
    if (kept.ok) toast({ message: intl.formatMessage(m.attached, { name: kept.value.name }) });
  };
  const columns = useMemo(() => {
    const save = async (attachment: string): Promise<void> => {
      const chosen = await call('shell.chooseFolder', {});
      if (!chosen.ok || chosen.value === null) return;
      const saved = await run({ candidate: candidate.id, attachment, folder: chosen.value.fileToken });
      if (saved.ok) toast({ message: intl.formatMessage(m.saved, { name: saved.value.fileName }) });
    };
    return columnsOf(intl, ({ id }) => void save(id));
  }, [intl, run, candidate.id]);
  return (
    <Section
      heading={intl.formatMessage(m.heading)}
      lead={intl.formatMessage(m.lead)}
      actions={
        <Button size="xs" loading={attach.pending} onClick={() => void choose()}>
          {intl.formatMessage(m.attach)}
        </Button>
      }
    >
      <div className={styles['list']}>
        <RefusalNotice refusal={attach.refusal ?? refusal} />
        {candidate.attachments.length === 0 ? (
          <p className={styles['soft']}>{intl.formatMessage(m.none)}</p>
        ) : (
          <DataTable
            caption={intl.formatMessage(m.heading)}
            hideCaption
            columns={columns}
            rows={candidate.attachments}
            rowKey={({ id }) => id}
          />
        )}
      </div>
    </Section>
  );
}
