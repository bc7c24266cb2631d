import { Textarea } from '@mantine/core';
import { optionalText, textField } from '@shared/kernel';
import { criteriaSetSchema, currentCriteria } from '@shared/openings';
import { useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import * as z from 'zod';
import { useCommand } from '../app/client';
import { Form } from '../app/form/Form';
import { SaveRow } from '../app/form/SaveRow';
import { useRecordForm } from '../app/form/use-record-form';
import { useReportDirty } from '../app/form/use-report-dirty';
import { ConditionsEditor } from './ConditionsEditor';
import { criteriaDraft, criteriaInput, firstCriteria } from './criteria-draft';
import { criteriaMessages as m } from './criteria-messages';
import { CriteriaEditor } from './CriteriaEditor';
import { FrozenNote } from './FrozenNote';
import { openingsMessages } from './messages';
import { QualificationsEditor } from './QualificationsEditor';
import { Place } from './SetupContents';
import type { SetupPartProps } from './setup-part';
import { StagesEditor } from './StagesEditor';
import { VersionList } from './VersionList';

const draftSchema = z.strictObject({ set: criteriaSetSchema, reason: optionalText });
const frozenSchema = z.strictObject({ set: criteriaSetSchema, reason: textField });

/** Qualifications, criteria, conditions and stages hang together, so they are saved together. */
export function CriteriaSections({ opening, onDirty }: SetupPartProps): ReactNode {
  const intl = useIntl();
  const setCriteria = useCommand('openings.set-criteria');
  const current = currentCriteria(opening);
  const first = firstCriteria(
    intl.formatMessage(openingsMessages.screening),
    intl.formatMessage(openingsMessages.interview),
  );
  const set = current?.set ?? first;
  const setJson = JSON.stringify(set);
  const saved = useMemo(() => criteriaDraft(JSON.parse(setJson) as typeof set), [setJson]);
  const form = useRecordForm({
    name: 'criteria',
    saved,
    schema: opening.frozen ? frozenSchema : draftSchema,
    toInput: criteriaInput,
    send: (value) => setCriteria.run({ opening: opening.ref, ...value }),
  });
  useReportDirty('criteria', form.dirty, onDirty);
  const version = current?.version ?? 0;
  return (
    <Form label={intl.formatMessage(m.form)} onSubmit={() => void form.submit()}>
      {opening.frozen && <FrozenNote version={version} />}
      <Place id="qualifications">
        <QualificationsEditor form={form} />
      </Place>
      <Place id="criteria">
        <CriteriaEditor form={form} />
      </Place>
      <Place id="conditions">
        <ConditionsEditor form={form} />
      </Place>
      <Place id="stages">
        <StagesEditor form={form} />
      </Place>
      {opening.frozen && form.dirty && (
        <Textarea
          id={form.idOf('reason')}
          label={intl.formatMessage(m.reason)}
          value={form.value.reason}
          error={form.fault('reason')}
          onChange={(event) => form.set({ reason: event.currentTarget.value })}
          minRows={2}
          required
        />
      )}
      <SaveRow
        label={
          opening.frozen && form.dirty
            ? intl.formatMessage(m.saveVersion, { version: version + 1 })
            : intl.formatMessage(m.save)
        }
        dirty={form.dirty}
        faultCount={form.faultCount}
        pending={setCriteria.pending}
        refusal={setCriteria.refusal}
        onDiscard={form.reset}
      />
      {opening.versions.length > 1 && <VersionList opening={opening.ref} versions={opening.versions} />}
    </Form>
  );
}
