import { ColorInput, Select, Textarea, TextInput } from '@mantine/core';
import { LAYOUTS, type Layout } from '@shared/letters';
import { LANGUAGES, organisationSchema, type Organisation } from '@shared/settings';
import { useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../app/client';
import { Form, Pair } from '../app/form/Form';
import { SaveRow } from '../app/form/SaveRow';
import { useRecordForm } from '../app/form/use-record-form';
import { Section } from '../ui/Section';
import { pictureMessages } from './letterhead-messages';
import { layoutWords, organisationMessages as m } from './messages';
import { organisationDraft, organisationInput } from './organisation-draft';
import { PictureField } from './PictureField';
import { PolicyFields } from './PolicyFields';
import { PrinterFields } from './PrinterFields';
import { useReportDirty, type OnDirty } from '../app/form/use-report-dirty';

const BELOW = ['label', 'input', 'description', 'error'] as const;

interface OrganisationSectionProps {
  organisation: Organisation;
  onDirty: OnDirty;
}

/** Whose letters these are, how they look and how much they say. */
export function OrganisationSection({ organisation, onDirty }: OrganisationSectionProps): ReactNode {
  const intl = useIntl();
  const setOrganisation = useCommand('settings.set-organisation');
  const saved = useMemo(() => organisationDraft(organisation), [organisation]);
  const form = useRecordForm({
    name: 'organisation',
    saved,
    schema: organisationSchema,
    toInput: organisationInput,
    send: setOrganisation.run,
  });
  useReportDirty(intl.formatMessage(m.unsaved), form.dirty, onDirty);
  const { value, set, idOf, fault } = form;
  const languages = useMemo(() => {
    const names = new Intl.DisplayNames([intl.locale], { type: 'language' });
    return LANGUAGES.map((code) => ({ value: code, label: names.of(code) ?? code }));
  }, [intl.locale]);
  const lineFault =
    fault('letterheadLines') ??
    [0, 1, 2, 3, 4, 5].map((line) => fault(`letterheadLines.${line}`)).find((text) => text !== undefined);
  const text = (
    field: 'name' | 'returnLine' | 'contact' | 'signatoryName' | 'signatoryRole',
    path: string = field,
  ) => ({
    id: idOf(path),
    error: fault(path),
    value: value[field],
    onChange: (event: { currentTarget: { value: string } }) => set({ [field]: event.currentTarget.value }),
  });
  return (
    <Section heading={intl.formatMessage(m.heading)}>
      <Form label={intl.formatMessage(m.form)} onSubmit={() => void form.submit()}>
        <TextInput {...text('name')} label={intl.formatMessage(m.name)} required />
        <Textarea
          id={idOf('letterheadLines')}
          label={intl.formatMessage(m.letterhead)}
          description={intl.formatMessage(m.letterheadHelp)}
          value={value.letterhead}
          error={lineFault === undefined ? undefined : intl.formatMessage(m.lineTooLong)}
          onChange={(event) => set({ letterhead: event.currentTarget.value })}
          minRows={3}
        />
        <TextInput
          {...text('returnLine')}
          label={intl.formatMessage(m.returnLine)}
          description={intl.formatMessage(m.returnLineHelp)}
        />
        <Pair>
          <Select
            label={intl.formatMessage(m.language)}
            description={intl.formatMessage(m.languageHelp)}
            inputWrapperOrder={[...BELOW]}
            data={languages}
            value={value.language}
            onChange={(code) => code !== null && set({ language: code as Organisation['language'] })}
            allowDeselect={false}
          />
          <Select
            label={intl.formatMessage(m.layout)}
            data={LAYOUTS.map((layout) => ({
              value: layout,
              label: intl.formatMessage(layoutWords[layout]),
            }))}
            value={value.layout}
            onChange={(layout) => layout !== null && set({ layout: layout as Layout })}
            allowDeselect={false}
          />
          <TextInput {...text('signatoryName', 'signatory.name')} label={intl.formatMessage(m.signatory)} />
          <TextInput
            {...text('signatoryRole', 'signatory.role')}
            label={intl.formatMessage(m.signatoryRole)}
          />
          <ColorInput
            id={idOf('colour')}
            label={intl.formatMessage(m.colour)}
            description={intl.formatMessage(m.colourHelp)}
            inputWrapperOrder={[...BELOW]}
            value={value.colour}
            onChange={(colour) => set({ colour })}
            error={fault('colour') === undefined ? undefined : intl.formatMessage(m.colourWrong)}
            format="hex"
            withEyeDropper={false}
            fixOnBlur={false}
          />
        </Pair>
        <TextInput
          {...text('contact')}
          label={intl.formatMessage(m.contact)}
          description={intl.formatMessage(m.contactHelp)}
        />
        <Pair>
          <PictureField
            label={intl.formatMessage(pictureMessages.logo)}
            help={intl.formatMessage(pictureMessages.logoHelp)}
            choose={intl.formatMessage(pictureMessages.chooseLogo)}
            value={value.logo}
            onChange={(logo) => set({ logo })}
          />
          <PictureField
            label={intl.formatMessage(pictureMessages.signature)}
            help={intl.formatMessage(pictureMessages.signatureHelp)}
            choose={intl.formatMessage(pictureMessages.chooseSignature)}
            value={value.signature}
            onChange={(signature) => set({ signature })}
          />
        </Pair>
        <PrinterFields form={form} />
        <PolicyFields form={form} />
        <SaveRow
          label={intl.formatMessage(m.save)}
          dirty={form.dirty}
          faultCount={form.faultCount}
          pending={setOrganisation.pending}
          refusal={setOrganisation.refusal}
          onDiscard={form.reset}
        />
      </Form>
    </Section>
  );
}
