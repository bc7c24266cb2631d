import { Button, Group, Select } from '@mantine/core';
import { currentCriteria, type Opening } from '@shared/openings';
import type { ScoringView } from '@shared/scorecards';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import { LoadingState } from '../ui/LoadingState';
import { toast } from '../ui/toast';
import { DraftSaved } from './DraftSaved';
import { keptField, keptFromText } from './kept';
import { LintedTextarea } from './LintedTextarea';
import { scorecardsMessages } from './messages';
import styles from './Notes.module.css';
import { SourceFields } from './SourceFields';
import { useNoteForm } from './use-note-form';

export interface NoteFormProps {
  opening: Opening;
  view: ScoringView;
  acting: string;
  actingName: string;
  onDone: () => void;
}

const EMPTY = {
  against: '',
  behaviour: '',
  situation: '',
  effect: '',
  source: '',
  firstHand: 'yes',
  observedOn: '',
  kept: '',
};

/** A fit note: fit to what, what the person did, in what situation, and why it matters for the job. */
export function FitNoteForm({ opening, view, acting, actingName, onDone }: NoteFormProps): ReactNode {
  const intl = useIntl();
  const say = intl.formatMessage;
  const { application } = view;
  const record = useCommand('scorecards.record-fit-note');
  const form = useNoteForm(application, acting, 'fit-note', { ...EMPTY, source: actingName });
  const [tried, setTried] = useState(false);
  if (!form.ready) return <LoadingState />;
  const { values, set } = form;
  const kept = keptFromText(values.kept);
  const missing = (field: keyof typeof EMPTY): string | undefined =>
    tried && values[field].trim() === '' ? say(scorecardsMessages.fillIn) : undefined;
  const criteria = currentCriteria(opening)?.set;
  const send = async (): Promise<void> => {
    setTried(true);
    const [kind, ...rest] = values.against.split(':');
    if (
      [values.against, values.behaviour, values.source, values.observedOn].some((text) => text.trim() === '')
    )
      return;
    const { behaviour, situation, effect, source, firstHand, observedOn } = values;
    const result = await record.run({
      application,
      member: acting,
      note: {
        against: { kind: kind === 'condition' ? 'condition' : 'criterion', ref: rest.join(':') },
        behaviour,
        situation,
        effect,
        source,
        firstHand: firstHand === 'yes',
        observedOn,
        ...keptField(kept, [behaviour, situation, effect]),
      },
    });
    if (!result.ok) return;
    form.clear();
    toast({ message: say(scorecardsMessages.fitNoteRecorded) });
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
      <h4>{say(scorecardsMessages.fitNote)}</h4>
      <Select
        autoFocus
        label={say(scorecardsMessages.fitToWhat)}
        description={say(scorecardsMessages.fitToWhatHelp)}
        placeholder={say(scorecardsMessages.chooseYardstick)}
        data={[
          {
            group: say(scorecardsMessages.conditions),
            items: (criteria?.conditions ?? []).map(({ ref, label }) => ({
              value: `condition:${ref}`,
              label,
            })),
          },
          {
            group: say(scorecardsMessages.criteria),
            items: (criteria?.criteria ?? []).map(({ ref, label }) => ({ value: `criterion:${ref}`, label })),
          },
        ]}
        value={values.against === '' ? null : values.against}
        onChange={(value) => set('against', value ?? '')}
        error={missing('against')}
      />
      <LintedTextarea
        label={say(scorecardsMessages.behaviour)}
        as="note"
        required
        value={values.behaviour}
        error={missing('behaviour')}
        onChange={(value) => set('behaviour', value)}
        kept={kept}
        onKept={(next) => set('kept', JSON.stringify(next))}
      />
      <LintedTextarea
        label={say(scorecardsMessages.situation)}
        as="note"
        rows={1}
        value={values.situation}
        onChange={(value) => set('situation', value)}
        kept={kept}
        onKept={(next) => set('kept', JSON.stringify(next))}
      />
      <LintedTextarea
        label={say(scorecardsMessages.effect)}
        as="note"
        rows={1}
        value={values.effect}
        onChange={(value) => set('effect', value)}
        kept={kept}
        onKept={(next) => set('kept', JSON.stringify(next))}
      />
      <SourceFields
        values={values}
        set={set}
        errors={{ source: missing('source'), observedOn: missing('observedOn') }}
      />
      <RefusalNotice refusal={record.refusal} />
      <Group gap="sm">
        <Button type="submit" variant="filled" loading={record.pending}>
          {say(scorecardsMessages.recordFitNote)}
        </Button>
        <Button onClick={onDone}>{say(scorecardsMessages.close)}</Button>
        <DraftSaved keeping={form.keeping} />
      </Group>
    </form>
  );
}
