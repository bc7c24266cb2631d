import { Button, Select, TextInput } from '@mantine/core';
import type { Candidate, CandidateRow } from '@shared/candidates';
import { Link } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { useCall, useCommand } from '../app/client';
import { Form, Row } from '../app/form/Form';
import { RefusalNotice } from '../app/RefusalNotice';
import { BdiText } from '../ui/BdiText';
import { useNow } from '../ui/clock';
import { localDay } from '../ui/dates';
import { DataTable } from '../ui/DataTable';
import { Section } from '../ui/Section';
import type { Column } from '../ui/table';
import { applicationColumns } from './application-columns';
import styles from './candidates.module.css';
import { formMessages, personMessages as m } from './messages';

const columnsOf = (intl: IntlShape): readonly Column<CandidateRow>[] => [
  {
    key: 'opening',
    heading: intl.formatMessage(m.colOpening),
    rowHeader: true,
    cell: (row) => (
      <Link to="/openings/$openingId/candidates" params={{ openingId: row.opening ?? '' }}>
        <BdiText>{row.openingTitle}</BdiText>
      </Link>
    ),
  },
  ...applicationColumns(intl)
    .filter(({ key }) => key === 'received' || key === 'stage' || key === 'disposition')
    .map(({ width: _width, ...column }) => column),
  {
    key: 'links',
    heading: intl.formatMessage(m.colLinks),
    cell: (row) => (
      <span className={styles['links']}>
        <Link
          to="/why/$applicationId"
          params={{ applicationId: row.application ?? '' }}
          aria-label={intl.formatMessage(m.whyNamed, { opening: row.openingTitle })}
        >
          {intl.formatMessage(m.why)}
        </Link>
        <Link
          to="/openings/$openingId/scores"
          params={{ openingId: row.opening ?? '' }}
          aria-label={intl.formatMessage(m.scoresNamed, { opening: row.openingTitle })}
        >
          {intl.formatMessage(m.scores)}
        </Link>
      </span>
    ),
  },
];

/** What this person applied for, and the way to the why of each. */
export function ApplicationsSection({ candidate }: { candidate: Candidate }): ReactNode {
  const intl = useIntl();
  const all = useCall('candidates.list', {}).data;
  const [adding, setAdding] = useState(false);
  const columns = useMemo(() => columnsOf(intl), [intl]);
  const rows = useMemo(
    () => (all ?? []).filter((row) => row.candidate === candidate.id && row.application !== null),
    [all, candidate.id],
  );
  return (
    <Section
      heading={intl.formatMessage(m.applications)}
      actions={
        !adding &&
        candidate.contact !== null && (
          <Button size="xs" onClick={() => setAdding(true)}>
            {intl.formatMessage(m.addApplication)}
          </Button>
        )
      }
    >
      <div className={styles['list']}>
        {adding && (
          <ApplicationForm
            candidate={candidate.id}
            applied={rows.flatMap((row) => row.opening ?? [])}
            onDone={() => setAdding(false)}
          />
        )}
        {rows.length === 0 ? (
          <p className={styles['soft']}>{intl.formatMessage(m.noApplication)}</p>
        ) : (
          <DataTable
            caption={intl.formatMessage(m.applications)}
            hideCaption
            columns={columns}
            rows={rows}
            rowKey={(row) => row.application ?? ''}
          />
        )}
      </div>
    </Section>
  );
}

interface ApplicationFormProps {
  candidate: string;
  /** Refs of the openings already applied to. */
  applied: readonly string[];
  onDone: () => void;
}

function ApplicationForm({ candidate, applied, onDone }: ApplicationFormProps): ReactNode {
  const intl = useIntl();
  const openings = useCall('openings.list', {}).data ?? [];
  const receive = useCommand('candidates.receive-application');
  const [opening, setOpening] = useState<string | null>(null);
  const [receivedOn, setReceivedOn] = useState(localDay(useNow()));
  const submit = async (): Promise<void> => {
    if (opening === null) return;
    if ((await receive.run({ candidate, opening, receivedOn })).ok) onDone();
  };
  return (
    <Form label={intl.formatMessage(m.addApplication)} onSubmit={() => void submit()}>
      <Row>
        <Select
          label={intl.formatMessage(m.colOpening)}
          placeholder={intl.formatMessage(m.chooseOpening)}
          data={openings
            .filter(({ ref }) => !applied.includes(ref))
            .map(({ ref, title, unit }) => ({
              value: ref,
              label: unit === '' ? title : `${title}, ${unit}`,
            }))}
          value={opening}
          onChange={setOpening}
          searchable
        />
        <TextInput
          type="date"
          label={intl.formatMessage(formMessages.receivedOn)}
          value={receivedOn}
          onChange={(event) => setReceivedOn(event.currentTarget.value)}
        />
      </Row>
      <RefusalNotice refusal={receive.refusal} />
      <Row>
        <Button
          type="submit"
          variant="filled"
          loading={receive.pending}
          disabled={opening === null || receivedOn === ''}
        >
          {intl.formatMessage(m.recordApplication)}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {intl.formatMessage(m.cancel)}
        </Button>
      </Row>
    </Form>
  );
}
