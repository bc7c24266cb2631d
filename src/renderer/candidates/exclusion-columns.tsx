import { Button } from '@mantine/core';
import type { RegisterRow } from '@shared/candidates';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { IntlShape } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { ShortDate, writtenDate } from '../ui/dates';
import { StatusMark, type Status } from '../ui/StatusMark';
import type { Column } from '../ui/table';
import styles from './candidates.module.css';
import { registerMessages as m, statusWords } from './record-messages';

const SIGNS: Record<RegisterRow['status'], Status> = {
  incomplete: 'due',
  standing: 'info',
  ended: 'none',
  lifted: 'none',
};

function stateOf(intl: IntlShape, { status, lifted }: RegisterRow): ReactNode {
  if (lifted === null)
    return <StatusMark status={SIGNS[status]}>{intl.formatMessage(statusWords[status])}</StatusMark>;
  const on = writtenDate(intl, lifted.on);
  return lifted.reason === ''
    ? intl.formatMessage(m.liftedOn, { on })
    : intl.formatMessage(m.liftedWhy, { on, reason: <BdiText key="reason">{lifted.reason}</BdiText> });
}

/** The person of a row, for the register of everybody. */
export const personColumn = (intl: IntlShape): Column<RegisterRow> => ({
  key: 'person',
  heading: intl.formatMessage(m.colPerson),
  cell: ({ candidate, name }) => (
    <div className={styles['words']}>
      {' '}
      <Link to="/people/$candidateId" params={{ candidateId: candidate }}>
        <BdiText>{name}</BdiText>
      </Link>
    </div>
  ),
  sortBy: ({ name }) => name,
  rowHeader: true,
});

/** Why, who answers for it, until when, and how it stands. */
export const exclusionColumns = (
  intl: IntlShape,
  lift: (row: RegisterRow) => void,
): readonly Column<RegisterRow>[] => [
  {
    key: 'reason',
    heading: intl.formatMessage(m.reason),
    cell: ({ reason }) =>
      reason === '' ? (
        intl.formatMessage(m.noReason)
      ) : (
        <BdiText className={`record ${styles['words']}`}>{reason}</BdiText>
      ),
  },
  {
    key: 'owner',
    heading: intl.formatMessage(m.owner),
    cell: ({ owner }) => (owner === '' ? intl.formatMessage(m.notNamed) : <BdiText>{owner}</BdiText>),
    sortBy: ({ owner }) => owner,
  },
  {
    key: 'until',
    heading: intl.formatMessage(m.until),
    cell: ({ until }) =>
      until === null ? (
        intl.formatMessage(m.noEnd)
      ) : (
        <span className={styles['whole']}>
          <ShortDate value={until} />
        </span>
      ),
    sortBy: ({ until }) => until,
  },
  {
    key: 'status',
    heading: intl.formatMessage(m.colStatus),
    cell: (row) => stateOf(intl, row),
    sortBy: ({ status }) => intl.formatMessage(statusWords[status]),
  },
  {
    key: 'act',
    heading: intl.formatMessage(m.colAct),
    cell: (row) =>
      row.lifted === null && (
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={intl.formatMessage(m.liftNamed, {
            reason: row.reason === '' ? row.name : row.reason,
          })}
          onClick={() => lift(row)}
        >
          {intl.formatMessage(m.lift)}
        </Button>
      ),
  },
];
