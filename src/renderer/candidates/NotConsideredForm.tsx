import { Button, Textarea, TextInput } from '@mantine/core';
import { dayField, optionalLine, optionalText } from '@shared/kernel';
import { useEffect, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import * as z from 'zod';
import { useCommand } from '../app/client';
import { focusSoon } from '../app/form/focus-soon';
import { Form, Pair, Row } from '../app/form/Form';
import { useRecordForm } from '../app/form/use-record-form';
import { useReportDirty, type OnDirty } from '../app/form/use-report-dirty';
import { RefusalNotice } from '../app/RefusalNotice';
import styles from './candidates.module.css';
import { personMessages } from './messages';
import { registerMessages as m } from './record-messages';

interface NotConsideredFormProps {
  candidate: string;
  onDirty: OnDirty;
  onDone: () => void;
}

const EMPTY = { owner: '', reason: '', until: '' };
const schema = z.strictObject({ owner: optionalLine, reason: optionalText, until: dayField.optional() });

export function NotConsideredForm({ candidate, onDirty, onDone }: NotConsideredFormProps): ReactNode {
  const intl = useIntl();
  const record = useCommand('candidates.record-not-considered');
  const form = useRecordForm({
    name: 'not-considered',
    saved: EMPTY,
    schema,
    toInput: (value) => ({ ...value, until: value.until === '' ? undefined : value.until }),
    clears: true,
    send: async (value) => {
      const recorded = await record.run({ candidate, ...value });
      if (recorded.ok) onDone();
      return recorded;
    },
  });
  useEffect(() => focusSoon('not-considered-reason'), []);
  useReportDirty(intl.formatMessage(m.formName), form.dirty, onDirty);
  return (
    <Form label={intl.formatMessage(m.record)} onSubmit={() => void form.submit()}>
      <Textarea
        id={form.idOf('reason')}
        label={intl.formatMessage(m.reason)}
        value={form.value.reason}
        error={form.fault('reason')}
        onChange={(event) => form.set({ reason: event.currentTarget.value })}
        minRows={2}
      />
      <Pair>
        <TextInput
          id={form.idOf('owner')}
          label={intl.formatMessage(m.owner)}
          value={form.value.owner}
          error={form.fault('owner')}
          onChange={(event) => form.set({ owner: event.currentTarget.value })}
        />
        <TextInput
          id={form.idOf('until')}
          type="date"
          label={intl.formatMessage(m.until)}
          description={intl.formatMessage(m.untilHelp)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={form.value.until}
          error={form.fault('until')}
          onChange={(event) => form.set({ until: event.currentTarget.value })}
        />
      </Pair>
      <p className={styles['help']}>{intl.formatMessage(m.missing)}</p>
      <RefusalNotice refusal={record.refusal} />
      <Row>
        <Button type="submit" variant="filled" loading={record.pending} disabled={!form.dirty}>
          {intl.formatMessage(m.save)}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {intl.formatMessage(personMessages.cancel)}
        </Button>
      </Row>
    </Form>
  );
}
