import { currentCriteria, type Opening } from '@shared/openings';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useActing } from '../app/acting';
import { Answer } from '../app/Answer';
import { useCall } from '../app/client';
import { EmptyState } from '../ui/EmptyState';
import { SplitView } from '../ui/SplitView';
import { ApplicationList } from './ApplicationList';
import { ApplicationPane } from './ApplicationPane';
import { chooseApplication, useChosenApplication } from './chosen';
import { scorecardsMessages } from './messages';
import { WhoIsActing } from './WhoIsActing';

/** The list and the scorecard beside it, for the member at the desk. */
export function ScoresDesk({ opening }: { opening: Opening }): ReactNode {
  const intl = useIntl();
  const navigate = useNavigate();
  const acting = useActing();
  const onCommittee = opening.committee.members.some(({ member }) => member === acting);
  const progress = useCall(
    'scorecards.progress',
    { opening: opening.ref, member: acting ?? '-' },
    { enabled: onCommittee, keepPrevious: true },
  );
  const chosen = useChosenApplication(opening.ref);

  if (currentCriteria(opening) === null || opening.committee.members.length === 0)
    return (
      <EmptyState
        sentence={intl.formatMessage(scorecardsMessages.notSetUp)}
        action={{
          label: intl.formatMessage(scorecardsMessages.toSetup),
          onAction: () =>
            void navigate({ to: '/openings/$openingId/setup', params: { openingId: opening.ref } }),
        }}
      />
    );
  if (acting === null || !onCommittee) return <WhoIsActing committee={opening.committee} />;
  return (
    <Answer of={progress}>
      {(rows) => {
        if (rows.length === 0)
          return (
            <EmptyState
              sentence={intl.formatMessage(scorecardsMessages.noApplications)}
              action={{
                label: intl.formatMessage(scorecardsMessages.toCandidates),
                onAction: () =>
                  void navigate({
                    to: '/openings/$openingId/candidates',
                    params: { openingId: opening.ref },
                  }),
              }}
            />
          );
        const row =
          rows.find(({ application }) => application === chosen) ??
          rows.find(({ stages }) => stages.some(({ mine }) => mine === 'to-score' || mine === 'draft')) ??
          rows.find(({ stages }) => stages.length > 0) ??
          rows[0]!;
        return (
          <SplitView
            left={{
              label: intl.formatMessage(scorecardsMessages.listLabel),
              size: 'minmax(15rem, 20rem)',
              content: (
                <ApplicationList
                  rows={rows}
                  current={row.application}
                  onChoose={(application) => chooseApplication(opening.ref, application)}
                />
              ),
            }}
            right={{
              label: intl.formatMessage(scorecardsMessages.paneLabel),
              content: (
                <ApplicationPane
                  key={`${row.application} ${acting}`}
                  opening={opening}
                  row={row}
                  acting={acting}
                />
              ),
            }}
          />
        );
      }}
    </Answer>
  );
}
