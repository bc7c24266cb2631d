import { Button } from '@mantine/core';
import type { Member } from '@shared/settings';
import { useMemo, useState, type ReactNode } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import type { OnDirty } from '../app/form/use-report-dirty';
import { BdiText } from '../ui/BdiText';
import { DataTable } from '../ui/DataTable';
import { Section } from '../ui/Section';
import type { Column } from '../ui/table';
import { MemberForm } from './MemberForm';
import { memberMessages as m } from './messages';

const columnsOf = (intl: IntlShape, change: (ref: string) => void): readonly Column<Member>[] => [
  {
    key: 'name',
    heading: intl.formatMessage(m.fullName),
    cell: (row) => <BdiText>{row.fullName}</BdiText>,
    sortBy: (row) => row.fullName,
    rowHeader: true,
  },
  { key: 'role', heading: intl.formatMessage(m.role), cell: (row) => <BdiText>{row.role}</BdiText> },
  { key: 'unit', heading: intl.formatMessage(m.unit), cell: (row) => <BdiText>{row.unit}</BdiText> },
  {
    key: 'acts',
    heading: intl.formatMessage(m.acts),
    cell: (row) => (
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={intl.formatMessage(m.changeNamed, { name: row.fullName })}
        onClick={() => change(row.ref)}
      >
        {intl.formatMessage(m.change)}
      </Button>
    ),
  },
];

interface MembersSectionProps {
  members: readonly Member[];
  onDirty: OnDirty;
}

export function MembersSection({ members, onDirty }: MembersSectionProps): ReactNode {
  const intl = useIntl();
  /** Ref of the member being changed, `''` for a new one, null for none. */
  const [editing, setEditing] = useState<string | null>(null);
  const columns = useMemo(() => columnsOf(intl, setEditing), [intl]);
  const form = editing !== null && (
    <MemberForm
      key={editing}
      member={members.find(({ ref }) => ref === editing) ?? null}
      taken={members.map(({ ref }) => ref)}
      onDirty={onDirty}
      onDone={() => setEditing(null)}
    />
  );
  return (
    <Section
      heading={intl.formatMessage(m.heading)}
      lead={intl.formatMessage(m.lead)}
      actions={
        editing === null && (
          <Button size="xs" onClick={() => setEditing('')}>
            {intl.formatMessage(m.add)}
          </Button>
        )
      }
    >
      {form}
      {members.length === 0 ? (
        <p>{intl.formatMessage(m.none)}</p>
      ) : (
        <DataTable
          caption={intl.formatMessage(m.heading)}
          hideCaption
          columns={columns}
          rows={members}
          rowKey={(row) => row.ref}
          current={editing ?? undefined}
        />
      )}
    </Section>
  );
}
