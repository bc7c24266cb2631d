import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Answer } from '../app/Answer';
import { useCall } from '../app/client';
import { EmptyState } from '../ui/EmptyState';
import type { LettersSearch } from '../app/letters-search';
import { requestHeadingFocus } from '../ui/heading-focus';
import { Page } from '../ui/Page';
import { hasOwnPage, readIssue, useIssueRun } from './issue/issue-run';
import { IssueRunView } from './issue/IssueRunView';
import { LettersDesk } from './LettersDesk';
import { lettersMessages as m } from './messages';

/** Letters of one opening: what is owed, how it reads, what was sent. */
export function LettersPage(): ReactNode {
  const { openingId } = useParams({ from: '/frame/openings/$openingId/letters' });
  const wanted = useSearch({ from: '/frame/openings/$openingId/letters' });
  const run = useIssueRun(openingId);
  const [first, setFirst] = useState<string | null>(null);
  const inRun = run !== undefined && hasOwnPage(run);
  const before = useRef(inRun);
  useEffect(() => {
    if (before.current === inRun) return;
    before.current = inRun;
    // The button that was pressed is gone with what stood around it.
    requestHeadingFocus(document);
  }, [inRun]);
  const open = (application: string): void => {
    setFirst(application);
    readIssue(openingId);
  };
  return inRun ? (
    <IssueRunView opening={openingId} run={run} onOpen={open} />
  ) : (
    <Queue
      key={JSON.stringify([openingId, wanted])}
      opening={openingId}
      wanted={first === null ? wanted : { application: first }}
    />
  );
}

function Queue({ opening, wanted }: { opening: string; wanted: LettersSearch }): ReactNode {
  const intl = useIntl();
  const queue = useCall('letters.queue', { opening });
  const decision = useCall('openings.get', { opening }).data?.decision;
  if (queue.data !== undefined && queue.data.length > 0)
    return (
      <LettersDesk
        opening={opening}
        rows={queue.data}
        asOf={queue.dataUpdatedAt}
        decision={decision}
        wanted={wanted}
      />
    );
  return (
    <Page heading={intl.formatMessage(m.heading)}>
      <Answer of={queue}>
        {() => (
          <EmptyState sentence={intl.formatMessage(m.none)}>
            <Link to="/openings/$openingId/decide" params={{ openingId: opening }}>
              {intl.formatMessage(m.toDecide)}
            </Link>
          </EmptyState>
        )}
      </Answer>
    </Page>
  );
}
