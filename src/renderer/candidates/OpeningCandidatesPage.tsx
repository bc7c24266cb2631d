import { Button } from '@mantine/core';
import type { CandidateRow } from '@shared/candidates';
import { currentCriteria } from '@shared/openings';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Answer } from '../app/Answer';
import { useCall } from '../app/client';
import { pageNames } from '../app/messages/frame';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { VirtualTable } from '../ui/VirtualTable';
import { AddCandidate } from './AddCandidate';
import { applicationColumns, dispositionText, whyColumn } from './application-columns';
import styles from './candidates.module.css';
import { DuplicatesNotice } from './DuplicatesNotice';
import { FilterBox } from './FilterBox';
import { ImportList } from './ImportList';
import { listMessages as m } from './messages';
import { matching } from './people';
import { SelectedBar } from './SelectedBar';

/** Who applied to this opening, and how far each application is. */
export function OpeningCandidatesPage(): ReactNode {
  const intl = useIntl();
  const navigate = useNavigate();
  const { openingId } = useParams({ from: '/frame/openings/$openingId/candidates' });
  const opening = useCall('openings.get', { opening: openingId });
  const rows = useCall('candidates.list', { opening: openingId });
  const [query, setQuery] = useState('');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [adding, setAdding] = useState(false);
  const [importing, setImporting] = useState(false);
  const columns = useMemo(() => [...applicationColumns(intl), whyColumn(intl)], [intl]);
  const shown = useMemo(
    () =>
      matching(rows.data ?? [], query, (row) =>
        [row.name, row.email, row.stage, dispositionText(intl, row.disposition)].join(' '),
      ),
    [rows.data, query, intl],
  );
  const rowKey = useCallback((row: CandidateRow) => row.application ?? row.candidate, []);
  const open = (row: CandidateRow): void =>
    void navigate({ to: '/people/$candidateId', params: { candidateId: row.candidate } });
  const stopImport = useCallback(() => setImporting(false), []);

  if (importing) return <ImportList opening={openingId} onDone={stopImport} />;
  return (
    <Answer of={opening}>
      {(found) => (
        <Page
          heading={intl.formatMessage(pageNames.candidates)}
          actions={
            <>
              <Button onClick={() => setImporting(true)}>{intl.formatMessage(m.importList)}</Button>
              <Button variant="filled" onClick={() => setAdding(true)}>
                {intl.formatMessage(m.add)}
              </Button>
            </>
          }
        >
          <AddCandidate key={found.ref} opening={found} opened={adding} onClose={() => setAdding(false)} />
          <Answer of={rows}>
            {(all) =>
              all.length === 0 ? (
                <EmptyState sentence={intl.formatMessage(m.none)} />
              ) : (
                <div className={styles['list']}>
                  <DuplicatesNotice opening={openingId} />
                  <div className={styles['tools']}>
                    <FilterBox value={query} onChange={setQuery} />
                    <SelectedBar
                      rows={shown.filter((row) => selected.has(rowKey(row)))}
                      stages={currentCriteria(found)?.set.stages ?? []}
                      onClear={() => setSelected(new Set())}
                    />
                  </div>
                  {shown.length === 0 ? (
                    <EmptyState
                      sentence={intl.formatMessage(m.noMatch)}
                      action={{ label: intl.formatMessage(m.clearFilter), onAction: () => setQuery('') }}
                    />
                  ) : (
                    <VirtualTable
                      caption={intl.formatMessage(m.caption)}
                      columns={columns}
                      rows={shown}
                      rowKey={rowKey}
                      selection={{ selected, onChange: setSelected, label: (row) => row.name }}
                      onOpen={open}
                      height="min(36rem, max(16rem, calc(100vh - 24rem)))"
                    />
                  )}
                </div>
              )
            }
          </Answer>
        </Page>
      )}
    </Answer>
  );
}
