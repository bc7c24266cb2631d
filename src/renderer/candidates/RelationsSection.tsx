import { Button, Select, Textarea } from '@mantine/core';
import { RELATIONS, relationSchema, type Candidate, type Relation } from '@shared/candidates';
import { useEffect, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../app/client';
import { focusSoon } from '../app/form/focus-soon';
import { Form, Row } from '../app/form/Form';
import { useRecordForm } from '../app/form/use-record-form';
import { RefusalNotice } from '../app/RefusalNotice';
import { BdiText } from '../ui/BdiText';
import { Section } from '../ui/Section';
import styles from './candidates.module.css';
import { formMessages, personMessages as m, relationWords } from './messages';
import { useReportDirty, type OnDirty } from '../app/form/use-report-dirty';

interface RelationsSectionProps {
  candidate: Candidate;
  onDirty: OnDirty;
}

export function RelationsSection({ candidate, onDirty }: RelationsSectionProps): ReactNode {
  const intl = useIntl();
  const [adding, setAdding] = useState(false);
  return (
    <Section
      heading={intl.formatMessage(m.relations)}
      lead={intl.formatMessage(formMessages.relationsHelp)}
      actions={
        !adding && (
          <Button size="xs" onClick={() => setAdding(true)}>
            {intl.formatMessage(m.addRelation)}
          </Button>
        )
      }
    >
      <div className={styles['list']}>
        {adding && (
          <RelationForm candidate={candidate.id} onDirty={onDirty} onDone={() => setAdding(false)} />
        )}
        {candidate.relations.length === 0 ? (
          <p className={styles['soft']}>{intl.formatMessage(m.noRelation)}</p>
        ) : (
          <ul className={styles['relations']}>
            {candidate.relations.map(({ kind, text, at }) => (
              <li key={`${at.seq} ${kind} ${text}`}>
                {intl.formatMessage(relationWords[kind])}
                {text !== '' && (
                  <>
                    {': '}
                    <BdiText>{text}</BdiText>
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  );
}

const NEW_RELATION: Relation = { kind: 'internal', text: '' };

function RelationForm(props: { candidate: string; onDirty: OnDirty; onDone: () => void }): ReactNode {
  const intl = useIntl();
  const { candidate, onDirty, onDone } = props;
  const record = useCommand('candidates.record-relation');
  const form = useRecordForm({
    name: 'relation',
    saved: NEW_RELATION,
    schema: relationSchema,
    toInput: (value) => value,
    clears: true,
    send: async (relation) => {
      const recorded = await record.run({ candidate, relation });
      if (recorded.ok) onDone();
      return recorded;
    },
  });
  useEffect(() => focusSoon('relation-kind'), []);
  useReportDirty(intl.formatMessage(m.relationName), form.dirty, onDirty);
  return (
    <Form label={intl.formatMessage(m.addRelation)} onSubmit={() => void form.submit()}>
      <Select
        id={form.idOf('kind')}
        label={intl.formatMessage(m.relationKind)}
        data={RELATIONS.map((kind) => ({ value: kind, label: intl.formatMessage(relationWords[kind]) }))}
        value={form.value.kind}
        onChange={(kind) => kind !== null && form.set({ kind: kind as Relation['kind'] })}
        allowDeselect={false}
        maw={320}
      />
      <Textarea
        id={form.idOf('text')}
        label={intl.formatMessage(m.relationText)}
        value={form.value.text}
        error={form.fault('text')}
        onChange={(event) => form.set({ text: event.currentTarget.value })}
        minRows={2}
      />
      <RefusalNotice refusal={record.refusal} />
      <Row>
        <Button type="submit" variant="filled" loading={record.pending}>
          {intl.formatMessage(m.recordRelation)}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {intl.formatMessage(m.cancel)}
        </Button>
      </Row>
    </Form>
  );
}
