import type { QueueRow } from '@shared/letters';
import { useMemo, useState, type ReactNode } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import type { LettersSearch } from '../app/letters-search';
import { useNow } from '../ui/clock';
import { Page } from '../ui/Page';
import { SplitView } from '../ui/SplitView';
import { DeskActions } from './DeskActions';
import { IssueDialog } from './issue/IssueDialog';
import { useIssueRun } from './issue/issue-run';
import { IssuedLine } from './issue/IssuedLine';
import { lettersMessages as m } from './messages';
import { NotSigned } from './NotSigned';
import { LetterAside } from './page/LetterAside';
import { LetterSheet } from './page/LetterSheet';
import { LetterQueue } from './queue/LetterQueue';
import { filterQueue, NO_FILTER } from './queue/queue-filter';
import { actedOn, groupQueue } from './queue/queue-groups';
import { useChoice } from './queue/use-choice';
import { useHeldUp } from './queue/use-held-up';
import { owedTo, type Addressed } from './request';
import { useDesk } from './use-desk';

interface LettersDeskProps {
  opening: string;
  /** At least one. */
  rows: QueueRow[];
  /** When the rows were read, in milliseconds. */
  asOf: number;
  decision: 'none' | 'signed' | 'reopened' | undefined;
  /** What is wanted first. */
  wanted: LettersSearch;
}

/** Left the queue, in the middle the page as it will print, at the right what speaks for and against it. */
export function LettersDesk({ opening, rows, asOf, decision, wanted }: LettersDeskProps): ReactNode {
  const intl = useIntl();
  const now = useNow();
  const [filter, setFilter] = useState(NO_FILTER);
  const shown = useMemo(() => filterQueue(rows, filter), [rows, filter]);
  const groups = useMemo(() => groupQueue(shown, now), [shown, now]);
  const order = useMemo(
    () => groups.flatMap((group) => group.rows.map(({ application }) => application)),
    [groups],
  );
  const { chosen, choose, none } = useChoice(order);
  const { heldUp, checking } = useHeldUp(opening, asOf);
  const start = rows.find(({ application }) => application === wanted.application);
  const desk = useDesk(rows, start ?? groups[0]?.rows[0] ?? rows[0]!, start && wanted);
  const [asking, setAsking] = useState<readonly Addressed[] | null>(null);
  const run = useIssueRun(opening);
  const acted = actedOn(chosen.size > 0 ? rows : shown, chosen, heldUp);
  const held = (asking ?? []).filter(
    ({ request }) => request.kind === undefined && heldUp.has(request.application),
  ).length;
  const issueThis = (): void => {
    if (desk.request !== null) setAsking([{ name: desk.row.name, request: desk.request }]);
  };
  const wide = desk.editing || (desk.preview.data?.feedback ?? null) !== null;

  return (
    <Page
      fill
      width="full"
      heading={intl.formatMessage(m.heading)}
      lead={leadOf(intl, rows)}
      actions={<DeskActions {...acted} onIssue={() => setAsking(acted.toIssue.map(owedTo))} onDone={none} />}
    >
      {decision !== undefined && decision !== 'signed' && <NotSigned opening={opening} decision={decision} />}
      {run !== undefined && (
        <IssuedLine key={run.jobId} opening={opening} run={run} rows={rows} onShow={desk.show} />
      )}
      <SplitView
        left={{
          label: intl.formatMessage(m.queue),
          size: 'clamp(14rem, 19cqi, 19rem)',
          content: (
            <LetterQueue
              rows={rows}
              groups={groups}
              filter={filter}
              onFilter={setFilter}
              current={desk.row.application}
              onOpen={desk.open}
              chosen={chosen}
              onChoose={choose}
              onChooseNone={none}
              heldUp={heldUp}
              checking={checking}
              explained={decision !== 'signed'}
            />
          ),
        }}
        middle={{
          label: intl.formatMessage(m.page),
          size: 'minmax(0, 1fr)',
          content: <LetterSheet name={desk.row.name} preview={desk.preview} />,
        }}
        right={{
          label: intl.formatMessage(m.checks),
          size: wide ? 'clamp(20rem, 32cqi, 34rem)' : 'clamp(17rem, 25cqi, 24rem)',
          content: (
            <LetterAside
              key={JSON.stringify([desk.row.application, desk.asked?.kind, desk.letter])}
              desk={desk}
              opening={opening}
              rows={rows}
              onIssue={issueThis}
            />
          ),
        }}
      />
      <IssueDialog
        opened={asking !== null}
        opening={opening}
        letters={asking ?? []}
        held={held}
        onClose={() => setAsking(null)}
        onStart={none}
      />
    </Page>
  );
}

/** What there is to do, in one line; the reminder of what is issued and not sent comes with it. */
function leadOf(intl: IntlShape, rows: readonly QueueRow[]): string {
  const count = (status: QueueRow['status']): number => rows.filter((row) => row.status === status).length;
  const ready = count('ready');
  const unsent = count('issued');
  if (count('sent') === rows.length) return intl.formatMessage(m.leadDone);
  const parts = [
    ready > 0 && intl.formatMessage(m.leadReady, { count: ready }),
    unsent > 0 && intl.formatMessage(m.leadUnsent, { count: unsent }),
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(' ') : intl.formatMessage(m.leadNone);
}
