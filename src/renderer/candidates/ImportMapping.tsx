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
    <table className={styles['mapping']}>
      <caption className="visually-hidden">{intl.formatMessage(m.mapping)}</caption>
      <thead>
        <tr>
          <th scope="col">{intl.formatMessage(m.field)}</th>
          <th scope="col">{intl.formatMessage(m.column)}</th>
        </tr>
      </thead>
      <tbody>
        {IMPORT_FIELDS.map((field) => {
          const name = intl.formatMessage(importFieldWords[field]);
          return (
            <tr key={field}>
              <th scope="row">{name}</th>
              <td>
                <Select
                  size="xs"
                  aria-label={intl.formatMessage(m.columnFor, { field: name })}
                  data={choices}
                  value={mapping[field] ?? NONE}
                  onChange={(column) => set(field, column ?? NONE)}
                  allowDeselect={false}
                  searchable={named.length > 12}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
