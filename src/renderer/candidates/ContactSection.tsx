import { Button } from '@mantine/core';
import { contactSchema, type Contact } from '@shared/candidates';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import * as z from 'zod';
import { useCommand } from '../app/client';
import { focusSoon } from '../app/form/focus-soon';
import { Form } from '../app/form/Form';
import { SaveRow } from '../app/form/SaveRow';
import { useRecordForm } from '../app/form/use-record-form';
import { BdiText } from '../ui/BdiText';
import { Section } from '../ui/Section';
import styles from './candidates.module.css';
import { contactDraft, contactInput } from './contact-draft';
import { ContactFields } from './ContactFields';
import { formMessages, personMessages as m } from './messages';
import { useReportDirty, type OnDirty } from '../app/form/use-report-dirty';

interface ContactSectionProps {
  id: string;
  contact: Contact;
  onDirty: OnDirty;
}

export function ContactSection(props: ContactSectionProps): ReactNode {
  const intl = useIntl();
  const [changing, setChanging] = useState(false);
  return (
    <Section
      heading={intl.formatMessage(formMessages.contact)}
      actions={
        !changing && (
          <Button size="xs" onClick={() => setChanging(true)}>
            {intl.formatMessage(m.change)}
          </Button>
        )
      }
    >
      {changing ? (
        <ContactForm {...props} onDone={() => setChanging(false)} />
      ) : (
        <ContactTerms contact={props.contact} />
      )}
    </Section>
  );
}

function ContactTerms({ contact }: { contact: Contact }): ReactNode {
  const intl = useIntl();
  const languageName = new Intl.DisplayNames([intl.locale], { type: 'language' }).of(contact.language);
  const terms = [
    [formMessages.addressAs, contact.addressAs],
    [formMessages.email, contact.email],
    [formMessages.phone, contact.phone],
    [formMessages.address, contact.addressLines.join('\n')],
    [formMessages.language, languageName ?? contact.language],
    [formMessages.source, contact.source],
  ] as const;
  return (
    <dl className={styles['terms']}>
      {terms.map(([name, text]) => (
        <div key={name.id} style={{ display: 'contents' }}>
          <dt>{intl.formatMessage(name)}</dt>
          <dd className={text === '' ? styles['soft'] : undefined}>
            {text === '' ? intl.formatMessage(m.notGiven) : <BdiText>{text}</BdiText>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const schema = z.strictObject({ contact: contactSchema });

function ContactForm({
  id,
  contact,
  onDirty,
  onDone,
}: ContactSectionProps & { onDone: () => void }): ReactNode {
  const intl = useIntl();
  const change = useCommand('candidates.change');
  const saved = useMemo(() => ({ contact: contactDraft(contact) }), [contact]);
  const form = useRecordForm({
    name: 'person',
    saved,
    schema,
    toInput: (value) => ({ contact: contactInput(value.contact) }),
    send: async (value) => {
      const changed = await change.run({ candidate: id, ...value });
      if (changed.ok) onDone();
      return changed;
    },
  });
  useEffect(() => focusSoon('person-contact-fullName'), []);
  useReportDirty(intl.formatMessage(m.contactName), form.dirty, onDirty);
  return (
    <Form label={intl.formatMessage(formMessages.contact)} onSubmit={() => void form.submit()}>
      <ContactFields
        value={form.value.contact}
        onChange={(part) => form.set({ contact: { ...form.value.contact, ...part } })}
        idOf={form.idOf}
        fault={form.fault}
      />
      <SaveRow
        label={intl.formatMessage(m.saveContact)}
        dirty={form.dirty}
        faultCount={form.faultCount}
        pending={change.pending}
        refusal={change.refusal}
        onDiscard={onDone}
      />
      {!form.dirty && (
        <div>
          <Button variant="subtle" onClick={onDone}>
            {intl.formatMessage(m.cancel)}
          </Button>
        </div>
      )}
    </Form>
  );
}
