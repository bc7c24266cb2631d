import type { CandidateRow } from '@shared/candidates';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { IntlShape } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { ShortDate } from '../ui/dates';
import type { Column } from '../ui/table';
import { dispositionWords, listMessages as m, relationWords } from './messages';

/** A disposition in words; a code that is not known yet stays as it is. */
export function dispositionText(intl: IntlShape, code: string | null): string {
  if (code === null) return intl.formatMessage(m.undecided);
  return code in dispositionWords
    ? intl.formatMessage(dispositionWords[code as keyof typeof dispositionWords])
    : code;
}

export const relationsText = (intl: IntlShape, relations: readonly string[]): string =>
  intl.formatList(
    relations.map((kind) =>
      kind in relationWords ? intl.formatMessage(relationWords[kind as keyof typeof relationWords]) : kind,
    ),
    { type: 'unit' },
  );

const soft = (text: string): ReactNode => <span style={{ color: 'var(--ink-soft)' }}>{text}</span>;

export const applicationColumns = (intl: IntlShape): readonly Column<CandidateRow>[] => [
  {
    key: 'name',
    heading: intl.formatMessage(m.colName),
    width: '3fr',
    minWidth: 220,
    cell: (row) => (
      <span title={row.name}>
        <BdiText>{row.name}</BdiText>
      </span>
    ),
    sortBy: (row) => row.name,
    rowHeader: true,
  },
  {
    key: 'received',
    heading: intl.formatMessage(m.colReceived),
    width: 120,
    cell: (row) => (row.receivedOn === null ? '–' : <ShortDate value={row.receivedOn} />),
    sortBy: (row) => row.receivedOn,
  },
  {
    key: 'stage',
    heading: intl.formatMessage(m.colStage),
    width: '2fr',
    cell: (row) => <BdiText>{row.stage}</BdiText>,
    sortBy: (row) => row.stage,
  },
  {
    key: 'disposition',
    heading: intl.formatMessage(m.colDisposition),
    width: '2fr',
    cell: (row) => {
      const text = dispositionText(intl, row.disposition);
      return row.disposition === null ? soft(text) : text;
    },
    sortBy: (row) => (row.disposition === null ? null : dispositionText(intl, row.disposition)),
  },
  {
    key: 'relations',
    heading: intl.formatMessage(m.colRelations),
    width: '2fr',
    cell: (row) => relationsText(intl, row.relations),
    sortBy: (row) => (row.relations.length === 0 ? null : relationsText(intl, row.relations)),
  },
];

/** The way to the "why" of an application, beside the row that opens the person. */
export const whyColumn = (intl: IntlShape): Column<CandidateRow> => ({
  key: 'why',
  heading: intl.formatMessage(m.colWhy),
  width: 90,
  cell: (row) =>
    row.application !== null && (
      <Link
        to="/why/$applicationId"
        params={{ applicationId: row.application }}
        aria-label={intl.formatMessage(m.whyNamed, { name: row.name })}
      >
        {intl.formatMessage(m.colWhy)}
      </Link>
    ),
});
