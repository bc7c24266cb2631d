import { Button, Group, MultiSelect, Select, TextInput } from '@mantine/core';
import { currentCriteria, type Opening } from '@shared/openings';
import type { Deviation } from '@shared/scorecards';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import { toast } from '../ui/toast';
import { LintedTextarea } from './LintedTextarea';
import { scorecardsMessages } from './messages';
import styles from './Notes.module.css';

interface DeviationFormProps {
  opening: Opening;
  people: { value: string; label: string }[];
  /** The departure on record that is added to. */
  of: Deviation | null;
  onDone: () => void;
}

const EMPTY = { title: '', announced: '', happened: '', effect: '', remedy: '', on: '' };

function textsOf(of: Deviation | null): Partial<typeof EMPTY> {
  if (of === null) return {};
  const { title, announced, happened, effect, remedy, on = '' } = of.note;
  return { title, announced, happened, effect, remedy, on };
}

/** Records where the procedure departed from what candidates were told. */
export function DeviationForm({ opening, people, of, onDone }: DeviationFormProps): ReactNode {
  const intl = useIntl();
  const say = intl.formatMessage;
  const record = useCommand('scorecards.record-deviation');
  const [values, setValues] = useState({ ...EMPTY, ...textsOf(of) });
  const [stage, setStage] = useState<string | null>(of?.note.stage ?? null);
  const [affected, setAffected] = useState<string[]>(of?.affected ?? []);
  const [tried, setTried] = useState(false);
  const set = (field: keyof typeof EMPTY) => (value: string) =>
    setValues((now) => ({ ...now, [field]: value }));
  const missing = (field: 'announced' | 'happened'): string | undefined =>
    tried && values[field].trim() === '' ? say(scorecardsMessages.fillIn) : undefined;
  const send = async (): Promise<void> => {
    setTried(true);
    if (values.announced.trim() === '' || values.happened.trim() === '') return;
    const { on, ...texts } = values;
    const note = { ...texts, ...(on === '' ? {} : { on }), ...(stage === null ? {} : { stage }) };
    const result = await record.run({ ...(of ? { id: of.id } : {}), opening: opening.ref, affected, note });
    if (!result.ok) return;
    toast({ message: say(scorecardsMessages.deviationRecorded) });
    onDone();
  };
  return (
    <form
      className={styles['form']}
      data-card
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextInput
        label={say(scorecardsMessages.deviationTitle)}
        value={values.title}
        maxLength={300}
        onChange={(event) => set('title')(event.currentTarget.value)}
      />
      <LintedTextarea
        label={say(scorecardsMessages.announced)}
        as="note"
        required
        rows={2}
        value={values.announced}
        error={missing('announced')}
        onChange={set('announced')}
      />
      <LintedTextarea
        label={say(scorecardsMessages.happened)}
        as="note"
        required
        rows={2}
        value={values.happened}
        error={missing('happened')}
        onChange={set('happened')}
      />
      <MultiSelect
        label={say(scorecardsMessages.affectedLabel)}
        data={people}
        value={affected}
        onChange={setAffected}
        searchable
        clearable
        hidePickedOptions
      />
      <LintedTextarea
        label={say(scorecardsMessages.effectOnScores)}
        as="note"
        optional
        rows={2}
        value={values.effect}
        onChange={set('effect')}
      />
      <LintedTextarea
        label={say(scorecardsMessages.remedy)}
        help={say(scorecardsMessages.remedyHelp)}
        as="note"
        optional
        rows={2}
        value={values.remedy}
        onChange={set('remedy')}
      />
      <div className={styles['row']}>
        <Select
          label={say(scorecardsMessages.stage)}
          clearable
          data={(currentCriteria(opening)?.set.stages ?? []).map(({ ref, label }) => ({ value: ref, label }))}
          value={stage}
          onChange={setStage}
        />
        <TextInput
          type="date"
          label={say(scorecardsMessages.observedOn)}
          value={values.on}
          onChange={(event) => set('on')(event.currentTarget.value)}
        />
      </div>
      <RefusalNotice refusal={record.refusal} />
      <Group gap="sm">
        <Button type="submit" variant="filled" loading={record.pending}>
          {say(scorecardsMessages.recordDeviation)}
        </Button>
        <Button onClick={onDone}>{say(scorecardsMessages.close)}</Button>
      </Group>
    </form>
  );
}
