import { NumberInput, Select, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { degreeWords, qualificationSubjects } from '../app/messages/qualifications';
import { levelsOf, type FactDraft } from './fact-draft';
import { factMessages as m } from './messages';

interface FactFieldsProps {
  value: FactDraft;
  onChange: (change: Partial<FactDraft>) => void;
  idOf: (field: string) => string;
  fault: (field: string) => string | undefined;
  /** Asks for the subject too; a fact for a qualification has its subject from there. */
  withSubject: boolean;
}

/** The value of a fact and where it is known from. */
export function FactFields({ value, onChange, idOf, fault, withSubject }: FactFieldsProps): ReactNode {
  const intl = useIntl();
  const { kind } = value;
  const at = (field: string) => ({ id: idOf(field), error: fault(field) });
  const levelName = (level: string): string =>
    level in degreeWords ? intl.formatMessage(degreeWords[level as keyof typeof degreeWords]) : level;
  return (
    <>
      {withSubject && (
        <TextInput
          {...at('subject')}
          label={intl.formatMessage(qualificationSubjects[kind])}
          value={value.subject}
          onChange={(event) => onChange({ subject: event.currentTarget.value })}
        />
      )}
      {kind === 'years' && (
        <NumberInput
          {...at('years')}
          label={intl.formatMessage(m.years)}
          value={value.years}
          onChange={(years) => onChange({ years })}
          min={0}
          max={80}
          step={0.5}
          clampBehavior="none"
        />
      )}
      {(kind === 'degree' || kind === 'language') && (
        <Select
          {...at('level')}
          label={intl.formatMessage(m.level)}
          placeholder={intl.formatMessage(m.unknown)}
          data={levelsOf(kind).map((level) => ({ value: level, label: levelName(level) }))}
          value={value.level === '' ? null : value.level}
          onChange={(level) => onChange({ level: level ?? '' })}
          clearable
        />
      )}
      {kind === 'yes-no' && (
        <Select
          {...at('holds')}
          label={intl.formatMessage(m.holds)}
          placeholder={intl.formatMessage(m.unknown)}
          data={(['yes', 'no'] as const).map((answer) => ({
            value: answer,
            label: intl.formatMessage(m[answer]),
          }))}
          value={value.holds === '' ? null : value.holds}
          onChange={(holds) => onChange({ holds: holds === 'yes' || holds === 'no' ? holds : '' })}
          clearable
        />
      )}
      {kind === 'licence' && (
        <TextInput
          {...at('validUntil')}
          type="date"
          label={intl.formatMessage(m.validUntil)}
          value={value.validUntil}
          onChange={(event) => onChange({ validUntil: event.currentTarget.value })}
        />
      )}
      <TextInput
        {...at('source')}
        label={intl.formatMessage(m.source)}
        placeholder={intl.formatMessage(m.sourceExample)}
        value={value.source}
        onChange={(event) => onChange({ source: event.currentTarget.value })}
      />
    </>
  );
}
