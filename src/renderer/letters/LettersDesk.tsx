import { Button } from '@mantine/core';
import type { QueueRow } from '@shared/letters';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { useCall } from '../app/client';
import { useNow } from '../ui/clock';
import { Page } from '../ui/Page';
import { SplitView } from '../ui/SplitView';
import { IssueDialog } from './issue/IssueDialog';
import { LetterAside } from './page/LetterAside';
import { LetterQueue } from './queue/LetterQueue';
import type { Choose } from './queue/LetterRow';
import { LetterSheet } from './page/LetterSheet';
import { lettersMessages as m } from './messages';
import { NotSigned } from './NotSigned';
import { actedOn, groupQueue } from './queue/queue-groups';
import { SentDialog } from './hand-out/SentDialog';

interface LettersDeskProps {
  opening: string;
  /** At least one. */
  rows: QueueRow[];
  decision: 'none' | 'signed' | 'reopened' | undefined;
}

/** Left the queue, in the middle the page as it will print, at the right what speaks for and against it. */
export function LettersDesk({ opening, rows, decision }: LettersDeskProps): ReactNode {
  const intl = useIntl();
  const now = useNow();
  const groups = useMemo(() => groupQueue(rows, now), [rows, now]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [wanted, open] = useState<string | null>(null);
  const [asking, setAsking] = useState<'issue' | 'sent' | null>(null);
  const current = rows.find((row) => row.application === wanted) ?? groups[0]!.rows[0]!;
  const { toIssue, toMark } = actedOn(rows, chosen);
  const preview = useCall('letters.preview', { application: current.application }, { keepPrevious: true });

  const choose = useCallback<Choose>((applications, add) => {
    setChosen((before) => {
      const next = new Set(before);
      for (const application of applications) {
        if (add) next.add(application);
        else next.delete(application);
      }
      return next;
    });
  }, []);
  const close = (): void => setAsking(null);
  const none = (): void => setChosen(new Set());

  return (
    <Page
      fill
      width="full"
      heading={intl.formatMessage(m.heading)}
      lead={leadOf(intl, rows)}
      actions={
        <>
          {toMark.length > 0 && (
            <Button onClick={() => setAsking('sent')}>
              {intl.formatMessage(m.markSent, { count: toMark.length })}
            </Button>
          )}
          {toIssue.length > 0 && (
            <Button variant="filled" onClick={() => setAsking('issue')}>
              {intl.formatMessage(m.issue, { count: toIssue.length })}
            </Button>
          )}
        </>
      }
    >
      {decision !== undefined && decision !== 'signed' && <NotSigned opening={opening} decision={decision} />}
      <SplitView
        left={{
          label: intl.formatMessage(m.queue),
          size: 'clamp(12.5rem, 18cqi, 18rem)',
          content: (
            <LetterQueue
              groups={groups}
              current={current.application}
              onOpen={open}
              chosen={chosen}
              onChoose={choose}
              explained={decision !== 'signed'}
            />
          ),
        }}
        middle={{
          label: intl.formatMessage(m.page),
          size: 'minmax(0, 1fr)',
          content: <LetterSheet row={current} preview={preview} />,
        }}
        right={{
          label: intl.formatMessage(m.checks),
          size: 'clamp(14.5rem, 22cqi, 22rem)',
          content: (
            <LetterAside
              key={current.application}
              row={current}
              rows={rows}
              preview={preview}
              onOpen={open}
            />
          ),
        }}
      />
      <IssueDialog
        opened={asking === 'issue'}
        opening={opening}
        rows={toIssue}
        onClose={close}
        onStart={none}
      />
      <SentDialog opened={asking === 'sent'} rows={toMark} onClose={close} onDone={none} />
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
