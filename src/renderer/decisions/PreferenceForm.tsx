import { Button, MultiSelect } from '@mantine/core';
import { LintedTextarea } from '../scorecards';
import type { DecisionView } from '@shared/decisions';
import type { Opening } from '@shared/openings';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import styles from './CandidatePane.module.css';
import { decisionsMessages } from './messages';

interface PreferenceFormProps {
  opening: Opening;
  view: DecisionView;
  acting: string;
}

/** Records how a preference set by a rule was considered, and what it means for single candidates. */
export function PreferenceForm({ opening, view, acting }: PreferenceFormProps): ReactNode {
  const intl = useIntl();
  const review = useCommand('decisions.review-preference');
  const [text, setText] = useState('');
  const [concerned, setConcerned] = useState<string[]>([]);
  const [words, setWords] = useState<Readonly<Record<string, string>>>({});
  const ready = text.trim() !== '' && concerned.every((one) => (words[one] ?? '').trim() !== '');
  const people = view.rows
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ application, name }) => ({ value: application, label: name }));
  return (
    <form
      className={styles['editor']}
      data-card
      onSubmit={(event) => {
        event.preventDefault();
        void review.run({
          opening: opening.ref,
          member: acting,
          text: text.trim(),
          considered: concerned.map((application) => ({
            application,
            text: (words[application] ?? '').trim(),
          })),
        });
      }}
    >
      <LintedTextarea
        label={intl.formatMessage(decisionsMessages.preferenceText)}
        as="note"
        required
        rows={2}
        value={text}
        onChange={setText}
      />
      <MultiSelect
        label={intl.formatMessage(decisionsMessages.preferenceConcerns)}
        description={intl.formatMessage(decisionsMessages.preferenceConcernsHelp)}
        data={people}
        value={concerned}
        onChange={setConcerned}
        searchable
        hidePickedOptions
      />
      {concerned.map((application) => (
        <LintedTextarea
          key={application}
          label={intl.formatMessage(decisionsMessages.preferenceFor, {
            name: people.find(({ value }) => value === application)?.label ?? '–',
          })}
          as="note"
          required
          rows={1}
          value={words[application] ?? ''}
          onChange={(value) => setWords((now) => ({ ...now, [application]: value }))}
        />
      ))}
      <RefusalNotice refusal={review.refusal} />
      <div>
        <Button type="submit" disabled={!ready} loading={review.pending}>
          {intl.formatMessage(decisionsMessages.recordReview)}
        </Button>
      </div>
    </form>
  );
}
