import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCall } from '../app/client';
import { Page } from '../ui/Page';
import { EmptyState } from '../ui/EmptyState';
import { auditMessages as m } from './messages';

/** Whoever has still to score does not read what the others wrote (situation 23). */
export function NotYet({ application }: { application: string }): ReactNode {
  const intl = useIntl();
  const opening = useCall('candidates.list', {}).data?.find(
    (row) => row.application === application,
  )?.opening;
  return (
    <Page heading={intl.formatMessage(m.heading)} width="reading">
      <EmptyState
        sentence={
          <>
            {intl.formatMessage(m.notYet)} {intl.formatMessage(m.notYetWhy)}
          </>
        }
      >
        {typeof opening === 'string' && (
          <Link to="/openings/$openingId/scores" params={{ openingId: opening }}>
            {intl.formatMessage(m.toScores)}
          </Link>
        )}
      </EmptyState>
    </Page>
  );
}
