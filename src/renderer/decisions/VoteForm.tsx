import { Button, Checkbox, Select } from '@mantine/core';
import { LintedTextarea } from '../scorecards';
import type { DecisionView } from '@shared/decisions';
import type { Opening } from '@shared/openings';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import styles from './CandidatePane.module.css';
import { decisionsMessages } from './messages';
import { useMemberName } from './use-names';

interface VoteFormProps {
  opening: Opening;
  view: DecisionView;
  acting: string;
}

const NOBODY = 'nobody';

/** The vote of the member at the desk; a later vote takes the place of the earlier one. */
export function VoteForm({ opening, view, acting }: VoteFormProps): ReactNode {
  const intl = useIntl();
  const nameOf = useMemberName();
  const vote = useCommand('decisions.vote');
  const given = view.votes.find(({ member }) => member === acting);
  const [choice, setChoice] = useState<string | null>(
    given === undefined ? null : (given.application ?? NOBODY),
  );
  const [veto, setVeto] = useState(given?.veto ?? false);
  const [reason, setReason] = useState(given?.reason ?? '');
  return (
    <form
      className={styles['editor']}
      data-card
      onSubmit={(event) => {
        event.preventDefault();
        if (choice === null) return;
        void vote.run({
          opening: opening.ref,
          member: acting,
          application: choice === NOBODY ? null : choice,
          veto,
          reason: reason.trim(),
        });
      }}
    >
      <Select
        label={intl.formatMessage(decisionsMessages.yourVote, { name: nameOf(acting) })}
        placeholder={intl.formatMessage(decisionsMessages.chooseCandidate)}
        data={[
          ...view.rows
            .filter(({ withdrawn }) => !withdrawn)
            .map(({ application, name }) => ({ value: application, label: name })),
          { value: NOBODY, label: intl.formatMessage(decisionsMessages.nobody) },
        ]}
        searchable
        allowDeselect={false}
        value={choice}
        onChange={setChoice}
      />
      <Checkbox
        label={intl.formatMessage(decisionsMessages.veto)}
        description={intl.formatMessage(decisionsMessages.vetoHelp)}
        checked={veto}
        onChange={(event) => setVeto(event.currentTarget.checked)}
      />
      <LintedTextarea
        label={intl.formatMessage(decisionsMessages.voteReason)}
        as="reason"
        optional
        rows={2}
        value={reason}
        onChange={setReason}
      />
      <RefusalNotice refusal={vote.refusal} />
      <div>
        <Button type="submit" disabled={choice === null} loading={vote.pending}>
          {intl.formatMessage(given ? decisionsMessages.changeVote : decisionsMessages.vote)}
        </Button>
      </div>
    </form>
  );
}
