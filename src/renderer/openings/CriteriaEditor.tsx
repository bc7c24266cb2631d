import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { focusSoon } from '../app/form/focus-soon';
import type { RecordForm } from '../app/form/use-record-form';
import { newId } from '../app/services';
import { Section } from '../ui/Section';
import { anchorSlots, moved, newRef, type CriteriaDraft, type CriterionDraft } from './criteria-draft';
import { criteriaMessages as m } from './criteria-messages';
import { CriterionCard } from './CriterionCard';
import styles from './setup.module.css';

export function CriteriaEditor({ form }: { form: RecordForm<CriteriaDraft> }): ReactNode {
  const intl = useIntl();
  const { criteria, stages } = form.value;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (ref: string): void =>
    setOpen((now) =>
      now.has(ref) ? new Set([...now].filter((item) => item !== ref)) : new Set([...now, ref]),
    );
  const add = (): void => {
    const ref = newRef(newId());
    form.set({
      criteria: [
        ...criteria,
        { ref, label: '', question: '', weight: 1, scale: 5, anchors: anchorSlots([]) },
      ],
    });
    toggle(ref);
    focusSoon(form.idOf(`set.criteria.${criteria.length}.label`));
  };
  const remove = (index: number, ref: string): void =>
    form.set({
      criteria: criteria.toSpliced(index, 1),
      stages: stages.map((stage) => ({ ...stage, criteria: stage.criteria.filter((item) => item !== ref) })),
    });
  return (
    <Section heading={intl.formatMessage(m.criteria)} lead={intl.formatMessage(m.criteriaLead)}>
      {criteria.length > 0 && (
        <ul className={styles['items']}>
          {criteria.map((item, index) => {
            const path = `set.criteria.${index}`;
            const faulty =
              form.faultCount > 0 &&
              [
                'label',
                'question',
                'weight',
                'anchors',
                ...item.anchors.map((_, point) => `anchors.${point}`),
              ].some((field) => form.fault(`${path}.${field}`) !== undefined);
            return (
              <li key={item.ref} className={styles['item']}>
                <CriterionCard
                  item={item}
                  number={index + 1}
                  path={path}
                  form={form}
                  open={faulty || open.has(item.ref)}
                  onToggle={() => toggle(item.ref)}
                  onChange={(change: Partial<CriterionDraft>) =>
                    form.set({ criteria: criteria.with(index, { ...item, ...change }) })
                  }
                  onMove={(by) => form.set({ criteria: moved(criteria, index, by) })}
                  onRemove={() => remove(index, item.ref)}
                />
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
        {intl.formatMessage(m.addCriterion)}
      </Button>
    </Section>
  );
}
