import { Button, NumberInput, Select, Switch, Textarea, TextInput } from '@mantine/core';
import { ruleChangeSchema, type Rule } from '@shared/jurisdictions';
import { useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../app/client';
import { Form, Pair, Row } from '../app/form/Form';
import { useRecordForm } from '../app/form/use-record-form';
import { useReportDirty, type OnDirty } from '../app/form/use-report-dirty';
import { RefusalNotice } from '../app/RefusalNotice';
import { ruleMessages as m, unitWords } from './rule-messages';

type Unit = keyof typeof unitWords;

interface RuleFormProps {
  rule: Rule;
  place: string;
  onDirty: OnDirty;
  onDone: () => void;
}

/** What the organisation says in place of a shipped rule, with the reason on record. */
export function RuleForm({ rule, place, onDirty, onDone }: RuleFormProps): ReactNode {
  const intl = useIntl();
  const change = useCommand('settings.change-rule');
  const saved = useMemo(
    () => ({
      used: rule.used,
      text: rule.text,
      count: (rule.period?.count ?? '') as number | string,
      unit: (rule.period?.unit ?? 'days') as Unit,
      source: rule.source,
      why: rule.changed ? rule.note : '',
    }),
    [rule],
  );
  const form = useRecordForm({
    name: 'rule',
    saved,
    schema: ruleChangeSchema,
    clears: true,
    toInput: ({ count, unit, ...rest }) => ({
      id: rule.id,
      ...rest,
      ...(rule.period && { period: { count, unit, lessOneDay: rule.period.lessOneDay } }),
    }),
    send: async (input) => {
      const done = await change.run(input);
      if (done.ok) onDone();
      return done;
    },
  });
  useReportDirty(intl.formatMessage(m.unsaved), form.dirty, onDirty);
  const { value, set, idOf, fault } = form;
  return (
    <Form
      label={intl.formatMessage(m.changeNamed, { place, rule: rule.text })}
      onSubmit={() => void form.submit()}
    >
      <Switch
        label={intl.formatMessage(m.used)}
        checked={value.used}
        onChange={(event) => set({ used: event.currentTarget.checked })}
      />
      <Textarea
        id={idOf('text')}
        label={intl.formatMessage(m.text)}
        value={value.text}
        error={fault('text')}
        onChange={(event) => set({ text: event.currentTarget.value })}
        autosize
      />
      {rule.period && (
        <Pair>
          <NumberInput
            id={idOf('period.count')}
            label={intl.formatMessage(m.count)}
            value={value.count}
            error={fault('period.count')}
            onChange={(count) => set({ count })}
            allowDecimal={false}
            clampBehavior="none"
            min={1}
          />
          <Select
            label={intl.formatMessage(m.unit)}
            data={(Object.keys(unitWords) as Unit[]).map((unit) => ({
              value: unit,
              label: intl.formatMessage(unitWords[unit]),
            }))}
            value={value.unit}
            onChange={(unit) => unit !== null && set({ unit: unit as Unit })}
            allowDeselect={false}
          />
        </Pair>
      )}
      <TextInput
        id={idOf('source')}
        label={intl.formatMessage(m.source)}
        value={value.source}
        error={fault('source')}
        onChange={(event) => set({ source: event.currentTarget.value })}
      />
      <Textarea
        id={idOf('why')}
        label={intl.formatMessage(m.why)}
        value={value.why}
        error={fault('why')}
        onChange={(event) => set({ why: event.currentTarget.value })}
        autosize
      />
      <RefusalNotice refusal={change.refusal} />
      <Row>
        <Button type="submit" variant="filled" loading={change.pending}>
          {intl.formatMessage(m.save)}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {intl.formatMessage(m.cancel)}
        </Button>
      </Row>
    </Form>
  );
}
