import { Checkbox, Input, Stack, Textarea } from '@mantine/core';
import type { OpeningDetails } from '@shared/openings';
import { useId, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { RecordForm } from '../app/form/use-record-form';
import type { DetailsDraft } from './details-draft';
import { detailsMessages as m } from './messages';

const NO_RULE = { required: false, rule: '' };
const MOMENTS = ['shortlist', 'interview'] as const;

/** What a law or a rule of the house asks for on the way to a decision. */
export function HouseRules({ form }: { form: RecordForm<DetailsDraft> }): ReactNode {
  const intl = useIntl();
  const heading = useId();
  const rule = form.value.preferenceReview ?? NO_RULE;
  return (
    <>
      <Stack gap="xs" role="group" aria-labelledby={heading}>
        <Input.Label id={heading} labelElement="div">
          {intl.formatMessage(m.preference)}
        </Input.Label>
        <Checkbox
          id={form.idOf('preferenceReview.required')}
          label={intl.formatMessage(m.preferenceRequired)}
          description={intl.formatMessage(m.preferenceHelp)}
          checked={rule.required}
          onChange={(event) =>
            form.set({ preferenceReview: { ...rule, required: event.currentTarget.checked } })
          }
        />
        {(rule.required || rule.rule !== '') && (
          <Textarea
            id={form.idOf('preferenceReview.rule')}
            label={intl.formatMessage(m.preferenceRule)}
            value={rule.rule}
            error={form.fault('preferenceReview.rule')}
            onChange={(event) => form.set({ preferenceReview: { ...rule, rule: event.currentTarget.value } })}
            minRows={2}
          />
        )}
      </Stack>
      <Checkbox.Group
        label={intl.formatMessage(m.declareAgain)}
        description={intl.formatMessage(m.declareAgainHelp)}
        value={form.value.declareAgain ?? []}
        onChange={(chosen) => form.set({ declareAgain: chosen as OpeningDetails['declareAgain'] })}
      >
        <Stack gap="xs" mt="xs">
          {MOMENTS.map((moment) => (
            <Checkbox key={moment} value={moment} label={intl.formatMessage(m[moment])} />
          ))}
        </Stack>
      </Checkbox.Group>
    </>
  );
}
