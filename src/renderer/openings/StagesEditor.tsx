import { Button, MultiSelect, Select, TextInput } from '@mantine/core';
import { STAGE_KINDS, type Stage } from '@shared/openings';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { focusSoon } from '../app/form/focus-soon';
import type { RecordForm } from '../app/form/use-record-form';
import { newId } from '../app/services';
import { Section } from '../ui/Section';
import { moved, newRef, type CriteriaDraft } from './criteria-draft';
import { criteriaMessages as m } from './criteria-messages';
import { ItemButtons } from './ItemButtons';
import { setupMessages } from './messages';
import styles from './setup.module.css';

export function StagesEditor({ form }: { form: RecordForm<CriteriaDraft> }): ReactNode {
  const intl = useIntl();
  const { stages, criteria } = form.value;
  const unnamed = (number: number): string => intl.formatMessage(setupMessages.unnamed, { number });
  const choices = criteria.map(({ ref, label }, index) => ({
    value: ref,
    label: label.trim() === '' ? unnamed(index + 1) : label,
  }));
  const setAt = (index: number, change: Partial<Stage>): void =>
    form.set({ stages: stages.with(index, { ...stages[index]!, ...change }) });
  const add = (): void => {
    form.set({ stages: [...stages, { ref: newRef(newId()), label: '', kind: 'interview', criteria: [] }] });
    focusSoon(form.idOf(`set.stages.${stages.length}.label`));
  };
  return (
    <Section heading={intl.formatMessage(m.stages)} lead={intl.formatMessage(m.stagesLead)}>
      <ol className={styles['items']}>
        {stages.map((item, index) => {
          const at = (name: string) => ({
            id: form.idOf(`set.stages.${index}.${name}`),
            error: form.fault(`set.stages.${index}.${name}`),
          });
          const what = item.label.trim() === '' ? unnamed(index + 1) : item.label;
          return (
            <li key={item.ref} className={styles['item']}>
              <div className={styles['itemHead']}>
                <div className={styles['fields']}>
                  <TextInput
                    {...at('label')}
                    label={intl.formatMessage(m.stageName)}
                    value={item.label}
                    onChange={(event) => setAt(index, { label: event.currentTarget.value })}
                    required
                  />
                  <Select
                    {...at('kind')}
                    label={intl.formatMessage(m.kind)}
                    data={STAGE_KINDS.map((value) => ({ value, label: intl.formatMessage(m[value]) }))}
                    value={item.kind}
                    onChange={(kind) => kind !== null && setAt(index, { kind: kind as Stage['kind'] })}
                    allowDeselect={false}
                  />
                </div>
                <ItemButtons
                  what={what}
                  onMove={(by) => form.set({ stages: moved(stages, index, by) })}
                  onRemove={
                    stages.length > 1 ? () => form.set({ stages: stages.toSpliced(index, 1) }) : undefined
                  }
                />
              </div>
              <MultiSelect
                {...at('criteria')}
                label={intl.formatMessage(m.assessed)}
                placeholder={item.criteria.length === 0 ? intl.formatMessage(m.nothingAssessed) : ''}
                data={choices}
                value={item.criteria}
                onChange={(refs) => setAt(index, { criteria: refs })}
              />
            </li>
          );
        })}
      </ol>
      <Button
        className={styles['add'] ?? ''}
        size="xs"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={add}
      >
        {intl.formatMessage(m.addStage)}
      </Button>
    </Section>
  );
}
