import { Select, Textarea, TextInput } from '@mantine/core';
import { LANGUAGES } from '@shared/settings';
import { useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Pair } from '../app/form/Form';
import type { ContactDraft } from './contact-draft';
import { formMessages as m } from './messages';

interface ContactFieldsProps {
  value: ContactDraft;
  onChange: (change: Partial<ContactDraft>) => void;
  idOf: (path: string) => string;
  fault: (path: string) => string | undefined;
}

/** Names of languages by code, with the one in use where it is not offered otherwise. */
function languageChoices(locale: string, current: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const codes = [...LANGUAGES, ...(LANGUAGES.some((code) => code === current) ? [] : [current])];
  return codes.map((value) => ({ value, label: names.of(value) ?? value }));
}

/** How to reach and address a person. Paths begin with `contact.`. */
export function ContactFields({ value, onChange, idOf, fault }: ContactFieldsProps): ReactNode {
  const intl = useIntl();
  const languages = useMemo(
    () => languageChoices(intl.locale, value.language),
    [intl.locale, value.language],
  );
  const at = (field: string) => ({ id: idOf(`contact.${field}`), error: fault(`contact.${field}`) });
  const text = (field: 'fullName' | 'addressAs' | 'email' | 'phone' | 'source') => ({
    ...at(field),
    label: intl.formatMessage(m[field]),
    value: value[field],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [field]: event.currentTarget.value }),
  });
  return (
    <>
      <TextInput {...text('fullName')} required data-autofocus />
      <Pair>
        <TextInput
          {...text('addressAs')}
          description={intl.formatMessage(m.addressAsHelp)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
        <Select
          {...at('language')}
          label={intl.formatMessage(m.language)}
          data={languages}
          value={value.language}
          onChange={(language) => language !== null && onChange({ language })}
          allowDeselect={false}
        />
        <TextInput {...text('email')} type="email" />
        <TextInput {...text('phone')} type="tel" />
      </Pair>
      <Textarea
        {...at('addressLines')}
        label={intl.formatMessage(m.address)}
        description={intl.formatMessage(m.addressHelp)}
        value={value.address}
        onChange={(event) => onChange({ address: event.currentTarget.value })}
        minRows={3}
      />
      <TextInput {...text('source')} />
    </>
  );
}
