import { NumberInput, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { RecordForm } from '../app/form/use-record-form';
import { BdiText } from '../ui/BdiText';
import { Field } from '../ui/Field';
import { AnchorFields } from './AnchorFields';
import type { CriteriaDraft, CriterionDraft } from './criteria-draft';
import { criteriaMessages as m } from './criteria-messages';
import { ItemButtons } from './ItemButtons';
import { setupMessages } from './messages';
import styles from './setup.module.css';

interface CriterionCardProps {
  item: CriterionDraft;
  number: number;
  path: string;
  form: RecordForm<CriteriaDraft>;
  open: boolean;
  onToggle: () => void;
  onChange: (change: Partial<CriterionDraft>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One criterion: closed a line, open everything that scoring needs. */
export function CriterionCard(props: CriterionCardProps): ReactNode {
  const intl = useIntl();
  const body = useId();
  const { item, path, form, open, onChange } = props;
  const what =
    item.label.trim() === ''
      ? intl.formatMessage(setupMessages.unnamed, { number: props.number })
      : item.label;
  const field = (name: string) => ({
    id: form.idOf(`${path}.${name}`),
    error: form.fault(`${path}.${name}`),
  });
  const Sign = open ? IconChevronDown : IconChevronRight;
  return (
    <>
      <div className={styles['head']}>
        <button
          type="button"
          className={styles['opener']}
          aria-expanded={open}
          aria-controls={body}
          onClick={props.onToggle}
        >
          <Sign size={16} aria-hidden />
          <span>
            <BdiText className={styles['title']}>{what}</BdiText>
            <span className={styles['summary']}>
              {intl.formatMessage(m.summary, {
                weight: String(item.weight),
                scale: item.scale,
                written: item.anchors.slice(0, item.scale).filter((text) => text.trim() !== '').length,
              })}
            </span>
          </span>
        </button>
        <ItemButtons what={what} onMove={props.onMove} onRemove={props.onRemove} />
      </div>
      <div id={body} className={styles['inset']} hidden={!open}>
        {open && (
          <>
            <TextInput
              {...field('label')}
              label={intl.formatMessage(m.criterionName)}
              value={item.label}
              onChange={(event) => onChange({ label: event.currentTarget.value })}
              required
            />
            <Textarea
              {...field('question')}
              label={intl.formatMessage(m.question)}
              description={intl.formatMessage(m.questionHelp)}
              value={item.question}
              onChange={(event) => onChange({ question: event.currentTarget.value })}
              minRows={2}
            />
            <div className={styles['fields']}>
              <NumberInput
                {...field('weight')}
                label={intl.formatMessage(m.weight)}
                value={item.weight}
                onChange={(weight) => onChange({ weight })}
                min={0}
                max={100}
                clampBehavior="none"
              />
              <Field label={intl.formatMessage(m.scale)}>
                {() => (
                  <SegmentedControl
                    aria-label={intl.formatMessage(m.scale)}
                    data={['5', '7'].map((value) => ({
                      value,
                      label: intl.formatMessage(m.points, { points: value }),
                    }))}
                    value={String(item.scale)}
                    onChange={(value) => onChange({ scale: value === '7' ? 7 : 5 })}
                  />
                )}
              </Field>
            </div>
            <AnchorFields item={item} path={path} form={form} onChange={(anchors) => onChange({ anchors })} />
          </>
        )}
      </div>
    </>
  );
}
