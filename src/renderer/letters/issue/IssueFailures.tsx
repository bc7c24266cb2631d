import { Button } from '@mantine/core';
import type { IssueReport } from '@shared/letters';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../../ui/BdiText';
import { Section } from '../../ui/Section';
import styles from '../letters.module.css';
import { issueMessages as m } from './messages';
import { NOT_WRITTEN, type RunRow } from './run-rows';

interface IssueFailuresProps {
  report: IssueReport;
  rows: readonly RunRow[];
  onOpen: (application: string) => void;
}

/** The letters that were not issued, one by one with the reason; and those without a file. */
export function IssueFailures({ report, rows, onOpen }: IssueFailuresProps): ReactNode {
  const intl = useIntl();
  const names = new Map(rows.map(({ of }) => [of.request.application, of.name]));
  const unwritten = report.failed.filter((item) => item.code === NOT_WRITTEN);
  const failed = report.failed.filter((item) => item.code !== NOT_WRITTEN);
  const list = (items: IssueReport['failed']): ReactNode => (
    <ul className={styles['failures']}>
      {items.map((item) => (
        <li key={item.application}>
          <Button
            size="compact-sm"
            variant="subtle"
            className={styles['nameLink'] ?? ''}
            onClick={() => onOpen(item.application)}
          >
            <BdiText>{names.get(item.application) ?? ''}</BdiText>
          </Button>
          <span>{item.message}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {failed.length > 0 && (
        <Section heading={intl.formatMessage(m.notIssued, { count: failed.length })}>{list(failed)}</Section>
      )}
      {unwritten.length > 0 && (
        <Section
          heading={intl.formatMessage(m.notWritten, { count: unwritten.length })}
          lead={intl.formatMessage(m.notWrittenHelp)}
        >
          {list(unwritten)}
        </Section>
      )}
    </>
  );
}
