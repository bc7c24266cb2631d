import { Button, TextInput } from '@mantine/core';
import { openingDetailsSchema } from '@shared/openings';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCall, useCommand } from '../app/client';
import { Form, Pair, Row } from '../app/form/Form';
import { freeSlug } from '../app/form/slug';
import { UnsavedGuard } from '../app/form/UnsavedGuard';
import { useRecordForm } from '../app/form/use-record-form';
import { RefusalNotice } from '../app/RefusalNotice';
import { Page } from '../ui/Page';
import { firstCriteria } from './criteria-draft';
import { detailsInput, EMPTY_DETAILS } from './details-draft';
import { detailsMessages as d, openingsMessages as m } from './messages';

/** The first few words about an opening; the rest follows in Setup. */
export function NewOpeningPage(): ReactNode {
  const intl = useIntl();
  const navigate = useNavigate();
  const create = useCommand('openings.create');
  const setCriteria = useCommand('openings.set-criteria');
  const openings = useCall('openings.list', {}).data ?? [];
  const [ref, setRef] = useState<string | null>(null);
  const form = useRecordForm({
    name: 'new-opening',
    saved: EMPTY_DETAILS,
    schema: openingDetailsSchema,
    toInput: detailsInput,
    clears: true,
    send: async (details) => {
      const free = freeSlug(details.title, new Set(openings.map((row) => row.ref)), 'opening');
      const created = await create.run({ ref: free, details });
      if (!created.ok) return created;
      // An application needs a first stage to arrive at, so the usual two are there from the start.
      await setCriteria.run({
        opening: free,
        set: firstCriteria(intl.formatMessage(m.screening), intl.formatMessage(m.interview)),
      });
      setRef(free);
      return created;
    },
  });
  // The page is left only after the draft is known to be on record, or the guard would ask.
  const done = ref !== null && !form.dirty;
  useEffect(() => {
    if (done && ref !== null)
      void navigate({ to: '/openings/$openingId/setup', params: { openingId: ref }, replace: true });
  }, [done, ref, navigate]);
  const text = (field: 'title' | 'unit' | 'location' | 'closesOn') => ({
    id: form.idOf(field),
    label: intl.formatMessage(d[field]),
    value: form.value[field],
    error: form.fault(field),
    onChange: (event: { currentTarget: { value: string } }) =>
      form.set({ [field]: event.currentTarget.value }),
  });
  return (
    <Page heading={intl.formatMessage(m.create)} lead={intl.formatMessage(m.createLead)} width="form">
      <Form label={intl.formatMessage(m.create)} onSubmit={() => void form.submit()}>
        <TextInput {...text('title')} required />
        <Pair>
          <TextInput {...text('unit')} />
          <TextInput {...text('location')} />
          <TextInput {...text('closesOn')} type="date" />
        </Pair>
        <RefusalNotice refusal={create.refusal} />
        <Row>
          <Button type="submit" variant="filled" loading={create.pending || setCriteria.pending}>
            {intl.formatMessage(m.createButton)}
          </Button>
          <Button variant="subtle" onClick={() => void navigate({ to: '/openings' })}>
            {intl.formatMessage(m.cancel)}
          </Button>
        </Row>
      </Form>
      <UnsavedGuard unsaved={form.dirty ? intl.formatMessage(m.newForm) : null} />
    </Page>
  );
}
