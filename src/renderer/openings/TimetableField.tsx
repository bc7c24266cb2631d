import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import styles from '../app/form/form.module.css';
import { detailsMessages as m } from './messages';

type Dates = readonly { what: string; on: string }[];

interface TimetableFieldProps {
  value: Dates;
  onChange: (value: { what: string; on: string }[]) => void;
  idOf: (path: string) => string;
  fault: (path: string) => string | undefined;
}

/** Days of the procedure, each with what happens on it. Empty lines are left out when the form is saved. */
export function TimetableField({ value, onChange, idOf, fault }: TimetableFieldProps): ReactNode {
  const intl = useIntl();
  const put = (at: number, change: Partial<Dates[number]>): void =>
    onChange(value.map((line, index) => (index === at ? { ...line, ...change } : line)));
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{intl.formatMessage(m.timetable)}</legend>
      <p className={styles['help']}>{intl.formatMessage(m.timetableHelp)}</p>
      {value.map(({ what, on }, at) => (
        // Lines have no name of their own, and are only ever added at the end or taken out.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className={styles['line']}>
          <TextInput
            id={idOf(`timetable.${at}.what`)}
            aria-label={intl.formatMessage(m.timetableWhat, { number: at + 1 })}
            value={what}
            onChange={(event) => put(at, { what: event.currentTarget.value })}
            error={fault(`timetable.${at}.what`)}
            maxLength={300}
          />
          <TextInput
            type="date"
            id={idOf(`timetable.${at}.on`)}
            aria-label={intl.formatMessage(m.timetableOn, { number: at + 1 })}
            value={on}
            onChange={(event) => put(at, { on: event.currentTarget.value })}
            error={fault(`timetable.${at}.on`)}
          />
          <ActionIcon
            aria-label={intl.formatMessage(m.timetableRemove, { number: at + 1 })}
            onClick={() => onChange(value.filter((_, index) => index !== at))}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        size="xs"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => onChange([...value, { what: '', on: '' }])}
      >
        {intl.formatMessage(m.addDay)}
      </Button>
    </fieldset>
  );
}
