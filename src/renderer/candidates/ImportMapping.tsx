import { Select } from '@mantine/core';
import { IMPORT_FIELDS, type ImportField, type ImportPreview } from '@shared/candidates';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import styles from './candidates.module.css';
import { importFieldWords, importMessages as m } from './import-messages';

interface ImportMappingProps {
  columns: readonly string[];
  mapping: ImportPreview['mapping'];
  onChange: (mapping: ImportPreview['mapping']) => void;
}

const NONE = '';

/** Which column of the file is which field. */
export function ImportMapping({ columns, mapping, onChange }: ImportMappingProps): ReactNode {
  const intl = useIntl();
  const named = columns.filter((column) => column !== NONE);
  const choices = [
    { value: NONE, label: intl.formatMessage(m.notImported) },
    ...named.map((column) => ({ value: column, label: column })),
  ];
  const set = (field: ImportField, column: string): void => {
    const { [field]: _before, ...rest } = mapping;
    onChange(column === NONE ? rest : { ...rest, [field]: column });
  };
  return (
    <div className={styles['mapping']} role="group" aria-label={intl.formatMessage(m.mapping)}>
      {IMPORT_FIELDS.map((field) => {
        const name = intl.formatMessage(importFieldWords[field]);
        return (
          <Select
            key={field}
            size="xs"
            label={name}
            aria-label={intl.formatMessage(m.columnFor, { field: name })}
            data={choices}
            value={mapping[field] ?? NONE}
            onChange={(column) => set(field, column ?? NONE)}
            allowDeselect={false}
            searchable={named.length > 12}
          />
        );
      })}
    </div>
  );
}
