import { Button, NumberInput, Select, TextInput } from '@mantine/core';
import { CEFR, DEGREES } from '@shared/kernel';
import type { Qualification } from '@shared/openings';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { focusSoon } from '../app/form/focus-soon';
import type { RecordForm } from '../app/form/use-record-form';
import { degreeWords, qualificationKinds, qualificationSubjects } from '../app/messages/qualifications';
import { newId } from '../app/services';
import { Section } from '../ui/Section';
import { newRef, requirementLabel, type CriteriaDraft, type QualificationDraft } from './criteria-draft';
import { criteriaMessages as m } from './criteria-messages';
import { ItemButtons } from './ItemButtons';
import { setupMessages } from './messages';
import styles from './setup.module.css';

type Kind = Qualification['kind'];
export function QualificationsEditor({ form }: { form: RecordForm<CriteriaDraft> }): ReactNode {
  const intl = useIntl();
  const { qualifications } = form.value;
  const setAt = (index: number, change: Partial<QualificationDraft>): void =>
    form.set({ qualifications: qualifications.with(index, { ...qualifications[index]!, ...change }) });
  const add = (): void => {
    form.set({
      qualifications: [
        ...qualifications,
        {
          ref: newRef(newId()),
          label: '',
          kind: 'years',
          subject: '',
          years: 1,
          degree: 'bachelor',
          cefr: 'B2',
        },
      ],
    });
    focusSoon(form.idOf(`set.qualifications.${qualifications.length}.kind`));
  };
  return (
    <Section heading={intl.formatMessage(m.qualifications)} lead={intl.formatMessage(m.qualificationsLead)}>
      {qualifications.length > 0 && (
        <ul className={styles['items']}>
          {qualifications.map((item, index) => (
            <li key={item.ref} className={styles['item']}>
              <QualificationFields
                item={item}
                at={(field) => `set.qualifications.${index}.${field}`}
                form={form}
                onChange={(change) => setAt(index, change)}
                onRemove={() => form.set({ qualifications: qualifications.toSpliced(index, 1) })}
                number={index + 1}
              />
            </li>
          ))}
        </ul>
      )}
      <Button
        className={styles['add'] ?? ''}
        size="xs"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={add}
      >
        {intl.formatMessage(m.addQualification)}
      </Button>
    </Section>
  );
}

interface QualificationFieldsProps {
  item: QualificationDraft;
  at: (field: string) => string;
  form: RecordForm<CriteriaDraft>;
  onChange: (change: Partial<QualificationDraft>) => void;
  onRemove: () => void;
  number: number;
}

function QualificationFields(props: QualificationFieldsProps): ReactNode {
  const intl = useIntl();
  const { item, at, form, onChange, onRemove, number } = props;
  const field = (name: string) => ({ id: form.idOf(at(name)), error: form.fault(at(name)) });
  const named = item.label.trim() === '' ? requirementLabel(item) : item.label;
  return (
    <div className={styles['itemHead']}>
      <div className={styles['fields']}>
        <Select
          {...field('kind')}
          label={intl.formatMessage(m.kind)}
          data={Object.entries(qualificationKinds).map(([value, name]) => ({
            value,
            label: intl.formatMessage(name),
          }))}
          value={item.kind}
          onChange={(kind) => kind !== null && onChange({ kind: kind as Kind })}
          allowDeselect={false}
        />
        <TextInput
          {...field('subject')}
          label={intl.formatMessage(qualificationSubjects[item.kind])}
          value={item.subject}
          onChange={(event) => onChange({ subject: event.currentTarget.value })}
        />
        {item.kind === 'years' && (
          <NumberInput
            {...field('years')}
            label={intl.formatMessage(m.yearsUnit)}
            value={item.years}
            onChange={(years) => onChange({ years })}
            min={0}
            max={60}
            step={0.5}
            clampBehavior="none"
          />
        )}
        {item.kind === 'degree' && (
          <Select
            {...field('level')}
            label={intl.formatMessage(m.atLeast)}
            data={DEGREES.map((value) => ({ value, label: intl.formatMessage(degreeWords[value]) }))}
            value={item.degree}
            onChange={(degree) =>
              degree !== null && onChange({ degree: degree as QualificationDraft['degree'] })
            }
            allowDeselect={false}
          />
        )}
        {item.kind === 'language' && (
          <Select
            {...field('level')}
            label={intl.formatMessage(m.atLeast)}
            data={[...CEFR]}
            value={item.cefr}
            onChange={(cefr) => cefr !== null && onChange({ cefr: cefr as QualificationDraft['cefr'] })}
            allowDeselect={false}
          />
        )}
        <TextInput
          {...field('label')}
          className={styles['whole'] ?? ''}
          label={intl.formatMessage(m.label)}
          placeholder={requirementLabel(item)}
          value={item.label}
          onChange={(event) => onChange({ label: event.currentTarget.value })}
        />
      </div>
      <ItemButtons
        what={named === '' ? intl.formatMessage(setupMessages.unnamed, { number }) : named}
        onRemove={onRemove}
      />
    </div>
  );
}
