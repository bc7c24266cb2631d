import { Button, Popover, Select, Stack, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { letterKindLabel } from '@shared/correspondence';
import { LETTER_KINDS, type QueueRow } from '@shared/letters';
import type { ReactNode } from 'react';
import { useIntl, type MessageDescriptor } from 'react-intl';
import { queueMessages as m, statusNames } from './messages';
import { countsOf, narrowedBy, type QueueFilter } from './queue-filter';
import styles from './queue.module.css';

interface QueueFiltersProps {
  rows: readonly QueueRow[];
  filter: QueueFilter;
  onChange: (filter: QueueFilter) => void;
}

const STATUSES = ['ready', 'blocked', 'issued', 'sent'] as const;

/** Looks for a name, a kind of letter, a stage, a state. */
export function QueueFilters({ rows, filter, onChange }: QueueFiltersProps): ReactNode {
  const intl = useIntl();
  const narrowed = narrowedBy(filter);
  const pick = (
    label: MessageDescriptor,
    field: 'kind' | 'stage' | 'status',
    options: { value: string; label: string; count: number }[],
    choose: (value: string | null) => void,
  ): ReactNode => (
    <Select
      size="xs"
      label={intl.formatMessage(label)}
      placeholder={intl.formatMessage(m.any)}
      clearable
      data={options.map(({ value, label: text, count }) => ({
        value,
        label: intl.formatMessage(m.option, { label: text, count }),
      }))}
      value={filter[field]}
      onChange={choose}
      comboboxProps={{ withinPortal: false }}
    />
  );
  const kinds = countsOf(rows.map((row) => row.kind));
  const stages = countsOf(rows.map((row) => row.stageLabel));
  const statuses = countsOf(rows.map((row) => row.status));
  return (
    <div className={styles['filters']} role="search">
      <div className={styles['find']}>
        <TextInput
          size="xs"
          type="search"
          aria-label={intl.formatMessage(m.findName)}
          placeholder={intl.formatMessage(m.findName)}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={filter.name}
          onChange={(event) => onChange({ ...filter, name: event.currentTarget.value })}
        />
        <Popover width="16rem" position="bottom-start" trapFocus>
          <Popover.Target>
            <Button size="xs" aria-haspopup="dialog">
              {intl.formatMessage(m.filter, { count: narrowed })}
            </Button>
          </Popover.Target>
          <Popover.Dropdown>
            <Stack gap="xs">
              {pick(
                m.kind,
                'kind',
                kinds.map((item) => ({ ...item, label: letterKindLabel(item.value) })),
                (value) => onChange({ ...filter, kind: LETTER_KINDS.find((kind) => kind === value) ?? null }),
              )}
              {pick(
                m.stage,
                'stage',
                stages.map((item) => ({ ...item, label: item.value })),
                (stage) => onChange({ ...filter, stage }),
              )}
              {pick(
                m.status,
                'status',
                statuses.map((item) => ({ ...item, label: intl.formatMessage(statusNames[item.value]) })),
                (value) =>
                  onChange({ ...filter, status: STATUSES.find((status) => status === value) ?? null }),
              )}
            </Stack>
          </Popover.Dropdown>
        </Popover>
      </div>
    </div>
  );
}
