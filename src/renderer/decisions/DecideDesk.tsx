import { Tabs } from '@mantine/core';
import { chooseApplication, useChosenApplication } from '../scorecards';
import type { DecisionView } from '@shared/decisions';
import type { Opening } from '@shared/openings';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { EmptyState } from '../ui/EmptyState';
import { SplitView } from '../ui/SplitView';
import { BulkBar } from './BulkBar';
import { CandidatePane, CHOSEN_HEADING } from './CandidatePane';
import { CommitteePane } from './CommitteePane';
import { Compare } from './Compare';
import { Findings } from './Findings';
import { HeightHandle } from './HeightHandle';
import { decisionsMessages } from './messages';
import { useFindingsHeight } from './use-findings-height';

interface DecideDeskProps {
  opening: Opening;
  view: DecisionView;
}

/** Left the comparison, right the chosen candidate and the committee, below what the checks found. */
export function DecideDesk({ opening, view }: DecideDeskProps): ReactNode {
  const intl = useIntl();
  const navigate = useNavigate();
  const chosen = useChosenApplication(opening.ref);
  const [tab, setTab] = useState<string | null>('candidate');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [height, setHeight] = useFindingsHeight();
  const choose = useCallback(
    (application: string) => {
      chooseApplication(opening.ref, application);
      setTab('candidate');
    },
    [opening.ref],
  );
  const row = view.rows.find(({ application }) => application === chosen) ?? view.rows[0];

  if (row === undefined)
    return (
      <EmptyState
        sentence={intl.formatMessage(decisionsMessages.noApplications)}
        action={{
          label: intl.formatMessage(decisionsMessages.toCandidates),
          onAction: () =>
            void navigate({ to: '/openings/$openingId/candidates', params: { openingId: opening.ref } }),
        }}
      />
    );
  const lead = (application: string): void => {
    choose(application);
    requestAnimationFrame(() => document.getElementById(CHOSEN_HEADING)?.focus());
  };
  const picked = view.rows.filter(({ application }) => selected.has(application));
  return (
    <SplitView
      left={{
        label: intl.formatMessage(decisionsMessages.matrix),
        size: 'minmax(0, 2.1fr)',
        content: (
          <>
            {picked.length > 0 && view.status !== 'signed' && (
              <BulkBar opening={opening} rows={picked} onDone={() => setSelected(new Set())} />
            )}
            <Compare
              opening={opening}
              view={view}
              current={row.application}
              onChoose={choose}
              selected={selected}
              onSelect={setSelected}
            />
          </>
        ),
      }}
      right={{
        label: intl.formatMessage(decisionsMessages.chosen),
        size: 'minmax(20rem, 1fr)',
        content: (
          <Tabs value={tab} onChange={setTab}>
            <Tabs.List mb="md">
              <Tabs.Tab value="candidate">{intl.formatMessage(decisionsMessages.candidateTab)}</Tabs.Tab>
              <Tabs.Tab value="committee">{intl.formatMessage(decisionsMessages.committeeTab)}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="candidate">
              <CandidatePane key={row.application} opening={opening} view={view} row={row} />
            </Tabs.Panel>
            <Tabs.Panel value="committee">
              <CommitteePane opening={opening} view={view} />
            </Tabs.Panel>
          </Tabs>
        ),
      }}
      bottom={{
        label: intl.formatMessage(decisionsMessages.findings),
        size: `${height}%`,
        edge: <HeightHandle height={height} onHeight={setHeight} />,
        content: (
          <Findings
            opening={opening}
            view={view}
            row={row}
            onChoose={lead}
            onCommittee={() => setTab('committee')}
          />
        ),
      }}
    />
  );
}
