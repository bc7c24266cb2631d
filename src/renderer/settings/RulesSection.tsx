import { Button } from '@mantine/core';
import { periodText, type Rule } from '@shared/jurisdictions';
import { useMemo, useState, type ReactNode } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { Answer } from '../app/Answer';
import { useCall } from '../app/client';
import type { OnDirty } from '../app/form/use-report-dirty';
import { DataTable } from '../ui/DataTable';
import { writtenDate } from '../ui/dates';
import { Section } from '../ui/Section';
import { StatusMark } from '../ui/StatusMark';
import { placeName } from '../ui/places';
import type { Column } from '../ui/table';
import { clockWords, confidenceWords, ruleMessages as m } from './rule-messages';
import { RuleForm } from './RuleForm';
import styles from './settings.module.css';

const nameOf = (intl: IntlShape, place: string): string =>
  place === 'EU' ? intl.formatMessage(m.europe) : placeName(intl.locale, place);

const columnsOf = (intl: IntlShape, change: (id: string) => void): readonly Column<Rule>[] => [
  {
    key: 'place',
    heading: intl.formatMessage(m.place),
    cell: (row) => nameOf(intl, row.place),
    sortBy: (row) => nameOf(intl, row.place),
    rowHeader: true,
  },
  {
    key: 'rule',
    heading: intl.formatMessage(m.rule),
    cell: (row) => (
      <div className={styles['rule']}>
        <span>{row.text}</span>
        {row.note !== '' && <span className={styles['help']}>{row.note}</span>}
        {!row.used && <StatusMark status="none">{intl.formatMessage(m.off)}</StatusMark>}
        {row.used && row.changed && <StatusMark status="none">{intl.formatMessage(m.own)}</StatusMark>}
      </div>
    ),
  },
  {
    key: 'period',
    heading: intl.formatMessage(m.period),
    cell: (row) =>
      row.period && row.clock
        ? intl.formatMessage(m.from, {
            period: periodText(row.period),
            clock: intl.formatMessage(clockWords[row.clock]),
          })
        : '',
  },
  {
    key: 'source',
    heading: intl.formatMessage(m.source),
    cell: (row) => (
      <div className={styles['rule']}>
        <span>{row.source}</span>
        <span className={styles['help']}>
          {intl.formatMessage(m.checked, {
            confidence: intl.formatMessage(confidenceWords[row.confidence]),
            on: writtenDate(intl, row.checkedOn),
          })}
        </span>
      </div>
    ),
  },
  {
    key: 'acts',
    heading: intl.formatMessage(m.acts),
    cell: (row) => (
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={intl.formatMessage(m.changeNamed, { place: nameOf(intl, row.place), rule: row.text })}
        onClick={() => change(row.id)}
      >
        {intl.formatMessage(m.change)}
      </Button>
    ),
  },
];

/** Legal facts with their sources, and what the organisation says instead. */
export function RulesSection({ onDirty }: { onDirty: OnDirty }): ReactNode {
  const intl = useIntl();
  const rules = useCall('settings.rules', {});
  const [editing, setEditing] = useState<string | null>(null);
  const columns = useMemo(() => columnsOf(intl, setEditing), [intl]);
  const chosen = rules.data?.find((rule) => rule.id === editing);
  return (
    <Section heading={intl.formatMessage(m.heading)} lead={intl.formatMessage(m.lead)}>
      {chosen && (
        <RuleForm
          key={chosen.id}
          rule={chosen}
          place={nameOf(intl, chosen.place)}
          onDirty={onDirty}
          onDone={() => setEditing(null)}
        />
      )}
      <Answer of={rules}>
        {(rows) => (
          <DataTable
            caption={intl.formatMessage(m.heading)}
            hideCaption
            rows={rows}
            columns={columns}
            rowKey={(row) => row.id}
            initialSort={{ column: 'place', direction: 'ascending' }}
            current={editing ?? undefined}
          />
        )}
      </Answer>
    </Section>
  );
}
