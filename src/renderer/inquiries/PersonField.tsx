import { Select } from '@mantine/core';
import type { SearchHit } from '@shared/audit';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCall } from '../app/client';
import { inquiriesMessages as m } from './messages';

interface PersonFieldProps {
  id: string;
  error: string | undefined;
  /** The id of the chosen application; empty for none. */
  value: string;
  onChange: (application: string) => void;
}

const labelOf = ({ title, detail }: SearchHit): string => (detail === '' ? title : `${title} · ${detail}`);

/** Chooses a person's application by typing a part of the name. */
export function PersonField({ id, error, value, onChange }: PersonFieldProps): ReactNode {
  const intl = useIntl();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const hits = useCall('audit.search', { text: typed }, { keepPrevious: true });
  const found = (hits.data ?? []).flatMap((hit) =>
    hit.kind === 'candidate' && hit.application !== null
      ? [{ value: hit.application, label: labelOf(hit) }]
      : [],
  );
  const data =
    chosen === null || found.some((item) => item.value === chosen.value) ? found : [chosen, ...found];
  return (
    <Select
      id={id}
      label={intl.formatMessage(m.person)}
      description={intl.formatMessage(m.personHelp)}
      placeholder={intl.formatMessage(m.personType)}
      data={data}
      value={value === '' ? null : value}
      onChange={(next) => {
        setChosen(data.find((item) => item.value === next) ?? null);
        onChange(next ?? '');
      }}
      searchable
      onSearchChange={setTyped}
      // The record has searched already, folding accents; the field must not search again.
      filter={({ options }) => options}
      nothingFoundMessage={typed.trim() === '' ? undefined : intl.formatMessage(m.personNone)}
      error={error}
    />
  );
}
