import { NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { openingDetailsSchema } from '@shared/openings';
import { useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../app/client';
import { Form, Pair } from '../app/form/Form';
import { SaveRow } from '../app/form/SaveRow';
import { TextList } from '../app/form/TextList';
import { useRecordForm } from '../app/form/use-record-form';
import { useReportDirty } from '../app/form/use-report-dirty';
import { Section } from '../ui/Section';
import { detailsDraft, detailsInput } from './details-draft';
import { jurisdictionChoices } from './jurisdictions';
import { HouseRules } from './HouseRules';
import { detailsMessages as m } from './messages';
import type { SetupPartProps } from './setup-part';
import { TimetableField } from './TimetableField';

export function DetailsSection({ opening, onDirty }: SetupPartProps): ReactNode {
  const intl = useIntl();
  const change = useCommand('openings.change');
  const saved = useMemo(() => detailsDraft(opening.details), [opening.details]);
  const form = useRecordForm({
    name: 'details',
    saved,
    schema: openingDetailsSchema,
    toInput: detailsInput,
    send: (details) => change.run({ opening: opening.ref, details }),
  });
  useReportDirty('details', form.dirty, onDirty);
  const places = useMemo(
    () => jurisdictionChoices(intl.locale, saved.jurisdiction),
    [intl.locale, saved.jurisdiction],
  );
  const text = (field: 'title' | 'unit' | 'location' | 'advertisedOn' | 'closesOn' | 'advert') => ({
    id: form.idOf(field),
    label: intl.formatMessage(m[field]),
    value: form.value[field],
    error: form.fault(field),
    onChange: (event: { currentTarget: { value: string } }) =>
      form.set({ [field]: event.currentTarget.value }),
  });
  const list = (field: 'announced' | 'secrets') => ({
    legend: intl.formatMessage(m[field]),
    value: form.value[field],
    onChange: (value: string[]) => form.set({ [field]: value }),
    idAt: (index: number) => form.idOf(`${field}.${index}`),
    faultAt: (index: number) => form.fault(`${field}.${index}`),
  });
  return (
    <Section heading={intl.formatMessage(m.heading)}>
      <Form label={intl.formatMessage(m.heading)} onSubmit={() => void form.submit()}>
        <TextInput {...text('title')} required />
        <Pair>
          <TextInput {...text('unit')} />
          <TextInput {...text('location')} />
          <Select
            id={form.idOf('jurisdiction')}
            label={intl.formatMessage(m.jurisdiction)}
            description={intl.formatMessage(m.jurisdictionHelp)}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            placeholder={intl.formatMessage(m.jurisdictionNone)}
            data={places}
            value={form.value.jurisdiction === '' ? null : form.value.jurisdiction}
            onChange={(value) => form.set({ jurisdiction: value ?? '' })}
            error={form.fault('jurisdiction')}
            searchable
            clearable
          />
          <NumberInput
            id={form.idOf('posts')}
            label={intl.formatMessage(m.posts)}
            value={form.value.posts}
            onChange={(posts) => form.set({ posts })}
            error={form.fault('posts')}
            min={1}
            max={500}
            allowDecimal={false}
            clampBehavior="none"
          />
          <TextInput {...text('advertisedOn')} type="date" />
          <TextInput
            {...text('closesOn')}
            type="date"
            description={intl.formatMessage(m.closesHelp)}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
          />
        </Pair>
        <Textarea
          {...text('advert')}
          description={intl.formatMessage(m.advertHelp)}
          minRows={4}
          maxRows={16}
        />
        <TextList
          {...list('announced')}
          help={intl.formatMessage(m.announcedHelp)}
          addLabel={intl.formatMessage(m.addAnnounced)}
        />
        <TimetableField
          value={form.value.timetable}
          onChange={(timetable) => form.set({ timetable })}
          idOf={form.idOf}
          fault={form.fault}
        />
        <TextList
          {...list('secrets')}
          help={intl.formatMessage(m.secretsHelp)}
          addLabel={intl.formatMessage(m.addSecret)}
        />
        <HouseRules form={form} />
        <SaveRow
          label={intl.formatMessage(m.save)}
          dirty={form.dirty}
          faultCount={form.faultCount}
          pending={change.pending}
          refusal={change.refusal}
          onDiscard={form.reset}
        />
      </Form>
    </Section>
  );
}
