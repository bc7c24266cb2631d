import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Answer } from '../app/Answer';
import { useCall } from '../app/client';
import { EmptyState } from '../ui/EmptyState';
import { requestHeadingFocus } from '../ui/heading-focus';
import { Page } from '../ui/Page';
import { useIssueRun } from './issue/issue-run';
import { IssueRunView } from './issue/IssueRunView';
import { LettersDesk } from './LettersDesk';
import { lettersMessages as m } from './messages';

/** Letters of one opening: what is owed, how it reads, what was sent. */
export function LettersPage(): ReactNode {
  const { openingId = '' } = useParams({ strict: false });
  const run = useIssueRun(openingId);
  const inRun = run !== undefined;
  const before = useRef(inRun);
  useEffect(() => {
    if (before.current === inRun) return;
    before.current = inRun;
    // The button that was pressed is gone with what stood around it.
    requestHeadingFocus(document);
  }, [inRun]);
  return run ? <IssueRunView opening={openingId} run={run} /> : <Queue key={openingId} opening={openingId} />;
}

function Queue({ opening }: { opening: string }): ReactNode {
  const intl = useIntl();
  const queue = useCall('letters.queue', { opening });
  const decision = useCall('openings.get', { opening }).data?.decision;
  if (queue.data !== undefined && queue.data.length > 0)
    return <LettersDesk opening={opening} rows={queue.data} decision={decision} />;
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
