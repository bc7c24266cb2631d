import { NumberInput, Radio, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Pair } from '../app/form/Form';
import type { RecordForm } from '../app/form/use-record-form';
import { Section } from '../ui/Section';
import { policyMessages } from './letterhead-messages';
import { organisationMessages } from './messages';
import type { OrganisationDraft } from './organisation-draft';

const m = { ...organisationMessages, ...policyMessages };
type NumberOf = 'holdingDays' | 'letterDueDays' | 'undoHours' | 'acknowledgeDays' | 'inquiryDays';

/** How much a letter says, and what is due when. */
export function PolicyFields({ form }: { form: RecordForm<OrganisationDraft> }): ReactNode {
  const intl = useIntl();
  const { value, set, idOf, fault } = form;
  const count = (
    field: NumberOf,
    label: keyof typeof m,
    description: keyof typeof m,
    [min, max]: readonly [number, number],
  ): ReactNode => (
    <NumberInput
      id={idOf(`policy.${field}`)}
      error={fault(`policy.${field}`)}
      value={value[field]}
      onChange={(number: number | string) => set({ [field]: number })}
      allowDecimal={false}
      clampBehavior="none"
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      label={intl.formatMessage(m[label])}
      description={intl.formatMessage(m[description])}
      min={min}
      max={max}
    />
  );
  return (
    <Section heading={intl.formatMessage(m.policies)} level={3}>
      <Stack gap="md">
        <Radio.Group
          label={intl.formatMessage(m.feedback)}
          value={value.feedback}
          onChange={(feedback) => set({ feedback: feedback as OrganisationDraft['feedback'] })}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="outcome-only" label={intl.formatMessage(m.outcomeOnly)} />
            <Radio value="outcome-and-criteria" label={intl.formatMessage(m.outcomeAndCriteria)} />
          </Stack>
        </Radio.Group>
        <Pair>
          {count('holdingDays', 'holdingDays', 'holdingHelp', [0, 60])}
          {count('letterDueDays', 'dueDays', 'dueHelp', [1, 365])}
          {count('undoHours', 'undoHours', 'undoHelp', [0, 336])}
          {count('acknowledgeDays', 'acknowledgeDays', 'acknowledgeHelp', [0, 60])}
          {count('inquiryDays', 'inquiryDays', 'inquiryHelp', [1, 365])}
        </Pair>
        <Radio.Group
          label={intl.formatMessage(m.lateEvidence)}
          description={intl.formatMessage(m.lateEvidenceHelp)}
          value={value.lateEvidence}
          onChange={(lateEvidence) =>
            set({ lateEvidence: lateEvidence as OrganisationDraft['lateEvidence'] })
          }
        >
          <Stack gap="xs" mt="xs">
            <Radio value="accept" label={intl.formatMessage(m.lateAccept)} />
            <Radio value="refuse" label={intl.formatMessage(m.lateRefuse)} />
          </Stack>
        </Radio.Group>
        <Radio.Group
          label={intl.formatMessage(m.panelNames)}
          description={intl.formatMessage(m.panelNamesHelp)}
          value={value.panelNames}
          onChange={(panelNames) => set({ panelNames: panelNames as OrganisationDraft['panelNames'] })}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="withheld" label={intl.formatMessage(m.panelWithheld)} />
            <Radio value="named" label={intl.formatMessage(m.panelNamed)} />
          </Stack>
        </Radio.Group>
      </Stack>
    </Section>
  );
}
