import { Button } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { call } from '../../app/client';
import { RefusalNotice } from '../../app/RefusalNotice';
import { BdiText } from '../../ui/BdiText';
import { Page } from '../../ui/Page';
import { ProgressList } from '../../ui/ProgressList';
import { actMessages as m } from '../acts-messages';
import { cancelIssue, closeIssue, isOver, type IssueRun } from './issue-run';
import { IssueFailures } from './IssueFailures';
import { lettersMessages } from '../messages';
import { NOT_WRITTEN, runRows } from './run-rows';

/** A batch of letters: a list that fills, then what came of it. */
export function IssueRunView({ opening, run }: { opening: string; run: IssueRun }): ReactNode {
  const intl = useIntl();
  const { report, folder } = run;
  const rows = useMemo(() => runRows(run), [run]);
  const over = isOver(run);
  const unwritten = report?.failed.filter((item) => item.code === NOT_WRITTEN).length ?? 0;
  const issued = (report?.issued.length ?? 0) + unwritten;
  const left = rows.filter((row) => row.state === 'cancelled').length;
  const heading =
    report === null ? intl.formatMessage(m.issuing) : intl.formatMessage(m.issuedCount, { count: issued });
  const lead =
    report === null
      ? run.stopping && intl.formatMessage(m.stopping)
      : report.cancelled && intl.formatMessage(m.cancelled, { count: left });
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
                {intl.formatMessage(lettersMessages.showFolder)}
              </Button>
            )}
            <Button variant="filled" onClick={() => closeIssue(opening)}>
              {intl.formatMessage(m.backToLetters)}
            </Button>
          </>
        )
      }
    >
      <RefusalNotice refusal={run.refusal} />
      {report !== null && <IssueFailures report={report} rows={rows} />}
      {report !== null && report.issued.length > 0 && (
        <p>
          {folder === null
            ? intl.formatMessage(m.archived)
            : intl.formatMessage(m.filesIn, { name: <BdiText key="name">{folder.name}</BdiText> })}{' '}
          {intl.formatMessage(m.nextSteps)}
        </p>
      )}
      <ProgressList
        heading={intl.formatMessage(m.issuing)}
        rows={rows.map((row) => ({
          id: row.application,
          label: <BdiText>{row.name}</BdiText>,
          state: row.state,
          detail: row.detail === '' ? undefined : <BdiText>{row.detail}</BdiText>,
        }))}
        onCancel={over || run.stopping ? undefined : () => cancelIssue(opening)}
      />
    </Page>
  );
}
