import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { QueueRow } from '@shared/letters';
import { useEffect, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { RefusalNotice } from '../../app/RefusalNotice';
import { BdiText } from '../../ui/BdiText';
import { LoadingState } from '../../ui/LoadingState';
import { StatusMark } from '../../ui/StatusMark';
import { closeIssue, isOver, type IssueRun } from './issue-run';
import styles from './issue.module.css';
import { issueMessages as m } from './messages';
import { NOT_WRITTEN } from './run-rows';
import { useTakeBack } from './take-back';

interface IssuedLineProps {
  opening: string;
  run: IssueRun;
  rows: readonly QueueRow[];
  /** The letter that was issued by itself, to be shown. */
  onShow: (letter: string) => void;
}

/** What was issued last, on one line, with the way back while there is one. */
export function IssuedLine({ opening, run, rows, onShow }: IssuedLineProps): ReactNode {
  const intl = useIntl();
  const back = useTakeBack();
  const { report, refusal, letters } = run;
  const one = letters.length === 1 ? letters[0]! : null;
  const issued = report?.issued ?? [];
  const gone = new Set(rows.flatMap(({ letter, undoUntil }) => (undoUntil === null ? letter?.id : [])));
  const open = issued.filter(({ letter }) => !gone.has(letter));
  const only = one !== null && issued[0] !== undefined ? issued[0].letter : null;
  // A letter asked for by name has no row of its own, so it is put on the desk; whoever comes back
  // later wants something else.
  const [before] = useState(() => isOver(run));
  const byName = one?.request.kind !== undefined;
  useEffect(() => {
    if (only !== null && byName && !before) onShow(only);
  }, [only, byName, before, onShow]);
  const name = <BdiText key="name">{one?.name ?? ''}</BdiText>;

  if (!isOver(run))
    return <LoadingState label={intl.formatMessage(m.issuingOne, { name: one?.name ?? '' })} />;
  const failed = report?.failed[0];
  return (
    <div className={styles['line']} role="status">
      {back.done > 0 ? (
        <StatusMark status="done" wrap>
          {intl.formatMessage(m.tookBack, { count: back.done })}
        </StatusMark>
      ) : issued.length > 0 ? (
        <>
          <StatusMark status="done" wrap>
            {one === null
              ? intl.formatMessage(m.lineMany, { count: issued.length })
              : intl.formatMessage(m.lineOne, { name })}
          </StatusMark>
          {run.folder === null && open.length > 0 && (
            <Button
              size="compact-sm"
              variant="subtle"
              loading={back.pending}
              onClick={() => void back.run(open.map(({ letter }) => letter))}
            >
              {intl.formatMessage(m.takeBack, { count: open.length })}
            </Button>
          )}
        </>
      ) : null}
      {one !== null && failed && (
        <StatusMark status={failed.code === NOT_WRITTEN ? 'due' : 'block'} wrap>
          {failed.message}
        </StatusMark>
      )}
      <RefusalNotice refusal={refusal ?? back.refusal} />
      <ActionIcon aria-label={intl.formatMessage(m.hide)} onClick={() => closeIssue(opening)}>
        <IconX size={16} stroke={1.75} />
      </ActionIcon>
    </div>
  );
}
