import { Button } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { call } from '../../app/client';
import { RefusalNotice } from '../../app/RefusalNotice';
import { BdiText } from '../../ui/BdiText';
import { Page } from '../../ui/Page';
import { ProgressList } from '../../ui/ProgressList';
import { handOutMessages } from '../hand-out/messages';
import { cancelIssue, isOver, readIssue, resumeIssue, type IssueRun } from './issue-run';
import { IssueFailures } from './IssueFailures';
import { issueMessages as m } from './messages';
import { NOT_WRITTEN, runRows } from './run-rows';

interface IssueRunViewProps {
  opening: string;
  run: IssueRun;
  /** Goes back to the desk, to this letter. */
  onOpen: (application: string) => void;
}

/** A batch of letters: a list that fills, then what came of it. */
export function IssueRunView({ opening, run, onOpen }: IssueRunViewProps): ReactNode {
  const intl = useIntl();
  const { report, folder } = run;
  const rows = useMemo(() => runRows(run), [run]);
  const over = isOver(run);
  const unwritten = report?.failed.filter((item) => item.code === NOT_WRITTEN).length ?? 0;
  const issued = (report?.issued.length ?? 0) + unwritten;
  const before = report?.already.length ?? 0;
  const left = rows.filter((row) => row.state === 'cancelled').map((row) => row.of);
  const heading =
    report === null ? intl.formatMessage(m.issuing) : intl.formatMessage(m.issuedCount, { count: issued });
  const lead =
    report === null
      ? run.stopping && intl.formatMessage(m.stopping)
      : report.cancelled && intl.formatMessage(m.cancelled, { count: left.length });
  return (
    <Page
      width="form"
      heading={heading}
      lead={lead === false ? undefined : lead}
      actions={
        over && (
          <>
            {folder !== null && (report?.issued.length ?? 0) > 0 && (
              <Button onClick={() => void call('shell.showInFolder', { fileToken: folder.fileToken })}>
                {intl.formatMessage(handOutMessages.showFolder)}
              </Button>
            )}
            {left.length > 0 && (
              <Button onClick={() => resumeIssue(opening, left)}>
                {intl.formatMessage(m.resume, { count: left.length })}
              </Button>
            )}
            <Button variant="filled" onClick={() => readIssue(opening)}>
              {intl.formatMessage(m.backToLetters)}
            </Button>
          </>
        )
      }
    >
      <RefusalNotice refusal={run.refusal} />
      {report !== null && <IssueFailures report={report} rows={rows} onOpen={onOpen} />}
      {report !== null && (report.issued.length > 0 || before > 0) && (
        <p>
          {before > 0 && `${intl.formatMessage(m.alreadyCount, { count: before })} `}
          {folder === null
            ? intl.formatMessage(m.archived)
            : intl.formatMessage(m.filesIn, { name: <BdiText key="name">{folder.name}</BdiText> })}{' '}
          {intl.formatMessage(m.nextSteps)}
        </p>
      )}
      <ProgressList
        heading={intl.formatMessage(m.issuing)}
        rows={rows.map(({ of, state, detail }) => ({
          id: of.request.application,
          label: <BdiText>{of.name}</BdiText>,
          state,
          detail: detail === '' ? undefined : <BdiText>{detail}</BdiText>,
        }))}
        onCancel={over || run.stopping ? undefined : () => cancelIssue(opening)}
      />
    </Page>
  );
}
