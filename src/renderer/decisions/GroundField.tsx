import { Select, Stack, TextInput } from '@mantine/core';
import type { Ground } from '@shared/decisions';
import { currentCriteria, type Opening } from '@shared/openings';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { groundKey, groundOf, PROCESS_GROUNDS } from './grounds';
import { decisionsMessages, processGrounds } from './messages';

interface GroundFieldProps {
  opening: Opening;
  id: string;
  value: Ground | null;
  onChange: (ground: Ground | null) => void;
  autoFocus?: boolean;
}

const OTHER = 'other';

/** What a reason is about: something declared, the procedure, or something never declared. */
export function GroundField({
  opening,
  id,
  value,
  onChange,
  autoFocus = false,
}: GroundFieldProps): ReactNode {
  const intl = useIntl();
  const set = currentCriteria(opening)?.set;
  const items = (kind: 'qualification' | 'criterion' | 'condition', list: { ref: string; label: string }[]) =>
    list.map(({ ref, label }) => ({ value: groundKey({ kind, ref }), label }));
  const groups = [
    { group: decisionsMessages.qualifications, items: items('qualification', set?.qualifications ?? []) },
    { group: decisionsMessages.criteria, items: items('criterion', set?.criteria ?? []) },
    { group: decisionsMessages.conditions, items: items('condition', set?.conditions ?? []) },
    {
      group: decisionsMessages.process,
      items: PROCESS_GROUNDS.map((ref) => ({
        value: `process:${ref}`,
        label: intl.formatMessage(processGrounds[ref]),
      })),
    },
    {
      group: decisionsMessages.otherGroup,
      items: [{ value: OTHER, label: intl.formatMessage(decisionsMessages.otherGround) }],
    },
  ]
    .filter((group) => group.items.length > 0)
    .map((group) => ({ ...group, group: intl.formatMessage(group.group) }));
  return (
    <Stack gap="xs">
      <Select
        id={id}
        autoFocus={autoFocus}
        label={intl.formatMessage(decisionsMessages.ground)}
        placeholder={intl.formatMessage(decisionsMessages.chooseGround)}
        data={groups}
        searchable
        allowDeselect={false}
        value={value === null ? null : value.kind === 'other' ? OTHER : groundKey(value)}
        onChange={(key) =>
          onChange(key === null ? null : key === OTHER ? { kind: 'other', ref: '' } : groundOf(key))
        }
      />
      {value?.kind === 'other' && (
        <TextInput
          label={intl.formatMessage(decisionsMessages.otherName)}
          description={intl.formatMessage(decisionsMessages.otherHelp)}
          maxLength={300}
          value={value.ref}
          onChange={(event) => onChange({ kind: 'other', ref: event.currentTarget.value })}
        />
      )}
    </Stack>
  );
}
