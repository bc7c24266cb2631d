import { Button, Group, Select } from '@mantine/core';
import { currentCriteria } from '@shared/openings';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import { LoadingState } from '../ui/LoadingState';
import { toast } from '../ui/toast';
import { DraftSaved } from './DraftSaved';
import type { NoteFormProps } from './FitNoteForm';
import { keptField, keptFromText } from './kept';
import { LintedTextarea } from './LintedTextarea';
import { scorecardsMessages } from './messages';
import styles from './Notes.module.css';
import { SourceFields } from './SourceFields';
import { useNoteForm } from './use-note-form';

const EMPTY = { text: '', criterion: '', source: '', firstHand: 'yes', observedOn: '', kept: '' };

/** A dated account by a named source; it may speak to a criterion. */
export function ObservationForm({ opening, view, acting, actingName, onDone }: NoteFormProps): ReactNode {
  const intl = useIntl();
  const say = intl.formatMessage;
  const { application } = view;
  const record = useCommand('scorecards.record-observation');
  const form = useNoteForm(application, acting, 'observation', { ...EMPTY, source: actingName });
  const [tried, setTried] = useState(false);
  if (!form.ready) return <LoadingState />;
  const { values, set } = form;
  const kept = keptFromText(values.kept);
  const missing = (field: keyof typeof EMPTY): string | undefined =>
    tried && values[field].trim() === '' ? say(scorecardsMessages.fillIn) : undefined;
  const send = async (): Promise<void> => {
    setTried(true);
    const { text, criterion, source, firstHand, observedOn } = values;
    if ([text, source, observedOn].some((value) => value.trim() === '')) return;
    const note = {
      text,
      source,
      firstHand: firstHand === 'yes',
      observedOn,
      ...(criterion === '' ? {} : { criterion }),
      ...keptField(kept, [text]),
    };
    const result = await record.run({ application, member: acting, note });
    if (!result.ok) return;
    form.clear();
    toast({ message: say(scorecardsMessages.observationRecorded) });
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
      <h4>{say(scorecardsMessages.observation)}</h4>
      <LintedTextarea
        autoFocus
        label={say(scorecardsMessages.observationText)}
        help={say(scorecardsMessages.observationHelp)}
        as="note"
        required
        value={values.text}
        error={missing('text')}
        onChange={(value) => set('text', value)}
        kept={kept}
        onKept={(next) => set('kept', JSON.stringify(next))}
      />
      <Select
        label={say(scorecardsMessages.speaksTo)}
        clearable
        placeholder={say(scorecardsMessages.noCriterion)}
        data={(currentCriteria(opening)?.set.criteria ?? []).map(({ ref, label }) => ({ value: ref, label }))}
        value={values.criterion === '' ? null : values.criterion}
        onChange={(value) => set('criterion', value ?? '')}
      />
      <SourceFields
        values={values}
        set={set}
        errors={{ source: missing('source'), observedOn: missing('observedOn') }}
      />
      <RefusalNotice refusal={record.refusal} />
      <Group gap="sm">
        <Button type="submit" variant="filled" loading={record.pending}>
          {say(scorecardsMessages.recordObservation)}
        </Button>
        <Button onClick={onDone}>{say(scorecardsMessages.close)}</Button>
        <DraftSaved keeping={form.keeping} />
      </Group>
    </form>
  );
}
