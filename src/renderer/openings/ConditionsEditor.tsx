import { Button, Textarea, TextInput } from '@mantine/core';
import type { Condition } from '@shared/openings';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { focusSoon } from '../app/form/focus-soon';
import type { RecordForm } from '../app/form/use-record-form';
import { newId } from '../app/services';
import { Section } from '../ui/Section';
import { newRef, type CriteriaDraft } from './criteria-draft';
import { criteriaMessages as m } from './criteria-messages';
import { ItemButtons } from './ItemButtons';
import { setupMessages } from './messages';
import styles from './setup.module.css';

export function ConditionsEditor({ form }: { form: RecordForm<CriteriaDraft> }): ReactNode {
  const intl = useIntl();
  const { conditions } = form.value;
  const setAt = (index: number, change: Partial<Condition>): void =>
    form.set({ conditions: conditions.with(index, { ...conditions[index]!, ...change }) });
  const add = (): void => {
    form.set({ conditions: [...conditions, { ref: newRef(newId()), label: '', text: '' }] });
    focusSoon(form.idOf(`set.conditions.${conditions.length}.label`));
  };
  return (
    <Section heading={intl.formatMessage(m.conditions)} lead={intl.formatMessage(m.conditionsLead)}>
      {conditions.length > 0 && (
        <ul className={styles['items']}>
          {conditions.map((item, index) => {
            const at = (name: string) => ({
              id: form.idOf(`set.conditions.${index}.${name}`),
              error: form.fault(`set.conditions.${index}.${name}`),
            });
            return (
              <li key={item.ref} className={styles['item']}>
                <div className={styles['itemHead']}>
                  <div className={styles['fields']}>
                    <TextInput
                      {...at('label')}
                      label={intl.formatMessage(m.criterionName)}
                      value={item.label}
                      onChange={(event) => setAt(index, { label: event.currentTarget.value })}
                      required
                    />
                    <Textarea
                      {...at('text')}
                      label={intl.formatMessage(m.conditionText)}
                      value={item.text}
                      onChange={(event) => setAt(index, { text: event.currentTarget.value })}
                      minRows={1}
                      required
                    />
                  </div>
                  <ItemButtons
                    what={
                      item.label.trim() === ''
                        ? intl.formatMessage(setupMessages.unnamed, { number: index + 1 })
                        : item.label
                    }
                    onRemove={() => form.set({ conditions: conditions.toSpliced(index, 1) })}
                  />
                </div>
              </li>
            );
          })}
        </ul>
      )}
      <Button
        className={styles['add'] ?? ''}
        size="xs"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={add}
      >
        {intl.formatMessage(m.addCondition)}
      </Button>
    </Section>
  );
}
