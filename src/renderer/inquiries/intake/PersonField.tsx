import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { SearchHit } from '@shared/audit';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCall } from '../../app/client';
import { intakeMessages as m } from './messages';

interface PersonFieldProps {
  id: string;
  error: string | undefined;
  /** The id of the chosen application; empty for none. */
  value: string;
  /** What the chosen one is called. */
  label: string;
  onChange: (application: string, label: string) => void;
}

const PAUSE_MS = 120;
const labelOf = ({ title, detail }: SearchHit): string => (detail === '' ? title : `${title} · ${detail}`);

/** Chooses a person's application by typing a part of the name. */
export function PersonField({ id, error, value, label, onChange }: PersonFieldProps): ReactNode {
  const intl = useIntl();
  const [typed, setTyped] = useState('');
  const [sought] = useDebouncedValue(typed, PAUSE_MS);
  const hits = useCall('audit.search', { text: sought }, { keepPrevious: true });
  const found = (hits.data ?? []).flatMap((hit) =>
    hit.kind === 'candidate' && hit.application !== null
      ? [{ value: hit.application, label: labelOf(hit) }]
      : [],
  );
  const data =
    value === '' || found.some((item) => item.value === value) ? found : [{ value, label }, ...found];
  return (
    <Select
      id={id}
      label={intl.formatMessage(m.person)}
      description={intl.formatMessage(m.personHelp)}
      placeholder={intl.formatMessage(m.personType)}
      data={data}
      value={value === '' ? null : value}
      onChange={(next) => onChange(next ?? '', data.find((item) => item.value === next)?.label ?? '')}
      searchable
      clearable
      onSearchChange={setTyped}
      // The record has searched already, folding accents; the field must not search again.
      filter={({ options }) => options}
      nothingFoundMessage={typed.trim() === '' ? undefined : intl.formatMessage(m.personNone)}
      error={error}
    />
  );
}
