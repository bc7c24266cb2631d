import { Drawer, MultiSelect, TextInput } from '@mantine/core';
import { contactSchema, factSchema, relationSchema, RELATIONS } from '@shared/candidates';
import type { CallOutput } from '@shared/calls';
import { dayField } from '@shared/kernel';
import { currentCriteria } from '@shared/openings';
import { useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import * as z from 'zod';
import { useCall, useCommand } from '../app/client';
import { Form } from '../app/form/Form';
import { SaveRow } from '../app/form/SaveRow';
import { UnsavedGuard } from '../app/form/UnsavedGuard';
import { useRecordForm } from '../app/form/use-record-form';
import { useNow } from '../ui/clock';
import { localDay } from '../ui/dates';
import { toast } from '../ui/toast';
import styles from './candidates.module.css';
import { contactInput, emptyContact, type ContactDraft } from './contact-draft';
import { ContactFields } from './ContactFields';
import { factFor, factInput, isFilled, type FactDraft } from './fact-draft';
import { FactFields } from './FactFields';
import { KnownPerson } from './KnownPerson';
import { formMessages as m, relationWords } from './messages';

interface AddCandidateProps {
  opening: CallOutput<'openings.get'>;
  opened: boolean;
  onClose: () => void;
}

interface CandidateDraft {
  contact: ContactDraft;
  facts: FactDraft[];
  relations: string[];
  receivedOn: string;
}

/** Facts nobody has said anything about stay null, so that faults keep their place. */
const schema = z.strictObject({
  contact: contactSchema,
  facts: z.array(factSchema.nullable()),
  relations: z.array(relationSchema),
  receivedOn: dayField,
});

const toInput = ({ contact, facts, relations, receivedOn }: CandidateDraft): unknown => ({
  contact: contactInput(contact),
  facts: facts.map((fact) => (isFilled(fact) ? factInput(fact) : null)),
  relations: relations.map((kind) => ({ kind })),
  receivedOn,
});

/** A new person with an application to this opening. Closing keeps what was typed. */
export function AddCandidate({ opening, opened, onClose }: AddCandidateProps): ReactNode {
  const intl = useIntl();
  const today = localDay(useNow());
  const add = useCommand('candidates.add');
  const language = useCall('custody.status', {}).data?.language ?? 'en-GB';
  const qualifications = JSON.stringify(currentCriteria(opening)?.set.qualifications ?? []);
  const saved = useMemo<CandidateDraft>(
    () => ({
      contact: emptyContact(language),
      facts: (JSON.parse(qualifications) as Parameters<typeof factFor>[0][]).map(factFor),
      relations: [],
      receivedOn: today,
    }),
    [language, qualifications, today],
  );
  const form = useRecordForm({
    name: 'candidate',
    saved,
    schema,
    toInput,
    clears: true,
    send: async ({ contact, facts, relations, receivedOn }) => {
      const added = await add.run({
        contact,
        facts: facts.flatMap((value) => (value === null ? [] : { value })),
        relations,
        applications: [{ opening: opening.ref, receivedOn }],
      });
      if (added.ok) {
        toast({ message: intl.formatMessage(m.added, { name: contact.fullName }) });
        onClose();
      }
      return added;
    },
  });
  const { value, set } = form;
  const setFact = (index: number, change: Partial<FactDraft>): void =>
    set({ facts: value.facts.with(index, { ...value.facts[index]!, ...change }) });
  return (
    <>
      <Drawer
        opened={opened}
        onClose={onClose}
        position="right"
        size="min(44rem, 100vw)"
        title={<span className={styles['drawerTitle']}>{intl.formatMessage(m.heading)}</span>}
        classNames={{ header: styles['drawerHeader'] ?? '' }}
        closeButtonProps={{ 'aria-label': intl.formatMessage(m.close) }}
      >
        <Form label={intl.formatMessage(m.heading)} onSubmit={() => void form.submit()}>
          <KnownPerson name={value.contact.fullName} email={value.contact.email} />
          <fieldset className={styles['group']}>
            <legend>{intl.formatMessage(m.contact)}</legend>
            <ContactFields
              value={value.contact}
              onChange={(change) => set({ contact: { ...value.contact, ...change } })}
              idOf={form.idOf}
              fault={form.fault}
            />
          </fieldset>
          <fieldset className={styles['group']}>
            <legend>{intl.formatMessage(m.application)}</legend>
            <TextInput
              id={form.idOf('receivedOn')}
              type="date"
              label={intl.formatMessage(m.receivedOn)}
              value={value.receivedOn}
              error={form.fault('receivedOn')}
              onChange={(event) => set({ receivedOn: event.currentTarget.value })}
              maw={240}
            />
            <MultiSelect
              label={intl.formatMessage(m.relations)}
              description={intl.formatMessage(m.relationsHelp)}
              data={RELATIONS.map((kind) => ({
                value: kind,
                label: intl.formatMessage(relationWords[kind]),
              }))}
              value={value.relations}
              onChange={(relations) => set({ relations })}
            />
          </fieldset>
          {value.facts.length > 0 && (
            <fieldset className={styles['group']}>
              <legend>{intl.formatMessage(m.facts)}</legend>
              <p className={styles['help']}>{intl.formatMessage(m.factsHelp)}</p>
              <div>
                {value.facts.map((fact, index) => (
                  <div
                    key={`${fact.kind} ${fact.label}`}
                    className={styles['fact']}
                    role="group"
                    aria-label={fact.label}
                  >
                    <span className={styles['factLabel']}>{fact.label}</span>
                    <FactFields
                      value={fact}
                      onChange={(change) => setFact(index, change)}
                      idOf={(field) => form.idOf(`facts.${index}.${field}`)}
                      fault={(field) => form.fault(`facts.${index}.${field}`)}
                      withSubject={fact.subject.trim() === ''}
                    />
                  </div>
                ))}
              </div>
            </fieldset>
          )}
          <SaveRow
            label={intl.formatMessage(m.save)}
            dirty={form.dirty}
            faultCount={form.faultCount}
            pending={add.pending}
            refusal={add.refusal}
            onDiscard={form.reset}
          />
        </Form>
      </Drawer>
      <UnsavedGuard unsaved={form.dirty ? intl.formatMessage(m.name) : null} />
    </>
  );
}
