import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { listMessages as m } from './messages';

interface FilterBoxProps {
  value: string;
  onChange: (value: string) => void;
}

export function FilterBox({ value, onChange }: FilterBoxProps): ReactNode {
  const intl = useIntl();
  return (
    <TextInput
      type="search"
      aria-label={intl.formatMessage(m.filter)}
      placeholder={intl.formatMessage(m.filterHelp)}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      maw={360}
    />
  );
}
