import { Radio, Stack, Textarea } from '@mantine/core';
import { optionalText } from '@shared/kernel';
import { OUTCOMES, type Outcome } from '@shared/openings';
import { useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import * as z from 'zod';
import { useCommand } from '../app/client';
import { Form } from '../app/form/Form';
import { SaveRow } from '../app/form/SaveRow';
import { useRecordForm } from '../app/form/use-record-form';
import { useReportDirty } from '../app/form/use-report-dirty';
import { Section } from '../ui/Section';
import { outcomeMessages as m } from './messages';
import { outcomeHelp, outcomeWords } from './opening-status';
import type { SetupPartProps } from './setup-part';

const outcomeSchema = z.strictObject({ outcome: z.enum(OUTCOMES), reason: optionalText });

export function OutcomeSection({ opening, onDirty }: SetupPartProps): ReactNode {
  const intl = useIntl();
  const setOutcome = useCommand('openings.set-outcome');
  const saved = useMemo(
    () => ({ outcome: opening.outcome, reason: opening.outcomeReason }),
    [opening.outcome, opening.outcomeReason],
  );
  const form = useRecordForm({
    name: 'outcome',
    saved,
    schema: outcomeSchema,
    toInput: (value) => value,
    send: (value) => setOutcome.run({ opening: opening.ref, ...value }),
  });
  useReportDirty('outcome', form.dirty, onDirty);
  return (
    <Section heading={intl.formatMessage(m.heading)} lead={intl.formatMessage(m.lead)}>
      <Form label={intl.formatMessage(m.heading)} onSubmit={() => void form.submit()}>
        <Radio.Group
          label={intl.formatMessage(m.choose)}
          value={form.value.outcome}
          onChange={(outcome) => form.set({ outcome: outcome as Outcome })}
        >
          <Stack gap="xs" mt="xs">
            {OUTCOMES.map((outcome) => (
              <Radio
                key={outcome}
                value={outcome}
                label={intl.formatMessage(outcomeWords[outcome])}
                description={intl.formatMessage(outcomeHelp[outcome])}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          id={form.idOf('reason')}
          label={intl.formatMessage(m.reason)}
          description={intl.formatMessage(m.reasonHelp)}
          value={form.value.reason}
          error={form.fault('reason')}
          onChange={(event) => form.set({ reason: event.currentTarget.value })}
          minRows={2}
        />
        <SaveRow
          label={intl.formatMessage(m.save)}
          dirty={form.dirty}
          faultCount={form.faultCount}
          pending={setOutcome.pending}
          refusal={setOutcome.refusal}
          onDiscard={form.reset}
        />
      </Form>
    </Section>
  );
}
