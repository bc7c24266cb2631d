import { Button, Select } from '@mantine/core';
import { factSchema } from '@shared/candidates';
import { useEffect, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../app/client';
import { focusSoon } from '../app/form/focus-soon';
import { Form, Pair, Row } from '../app/form/Form';
import { useRecordForm } from '../app/form/use-record-form';
import { qualificationKinds } from '../app/messages/qualifications';
import { RefusalNotice } from '../app/RefusalNotice';
import { EMPTY_FACT, factInput, type FactDraft } from './fact-draft';
import { FactFields } from './FactFields';
import { factMessages as m, personMessages } from './messages';
import { useReportDirty, type OnDirty } from '../app/form/use-report-dirty';

interface FactFormProps {
  candidate: string;
  onDirty: OnDirty;
  onDone: () => void;
}

export function FactForm({ candidate, onDirty, onDone }: FactFormProps): ReactNode {
  const intl = useIntl();
  const record = useCommand('candidates.record-fact');
  const form = useRecordForm({
    name: 'fact',
    saved: EMPTY_FACT,
    schema: factSchema,
    toInput: factInput,
    clears: true,
    send: async (value) => {
      const recorded = await record.run({ candidate, value });
      if (recorded.ok) onDone();
      return recorded;
    },
  });
  useEffect(() => focusSoon('fact-kind'), []);
  useReportDirty(intl.formatMessage(m.name), form.dirty, onDirty);
  return (
    <Form label={intl.formatMessage(m.another)} onSubmit={() => void form.submit()}>
      <Pair>
        <Select
          id={form.idOf('kind')}
          label={intl.formatMessage(m.kind)}
          data={Object.entries(qualificationKinds).map(([value, name]) => ({
            value,
            label: intl.formatMessage(name),
          }))}
          value={form.value.kind}
          onChange={(kind) =>
            kind !== null && form.set({ kind: kind as FactDraft['kind'], level: '', holds: '' })
          }
          allowDeselect={false}
        />
        <FactFields value={form.value} onChange={form.set} idOf={form.idOf} fault={form.fault} withSubject />
      </Pair>
      <RefusalNotice refusal={record.refusal} />
      <Row>
        <Button type="submit" variant="filled" loading={record.pending}>
          {intl.formatMessage(m.record)}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {intl.formatMessage(personMessages.cancel)}
        </Button>
      </Row>
    </Form>
  );
}
