import { Button, Group, Select, TextInput } from '@mantine/core';
import { DraftSaved, LintedTextarea, type useDraft } from '../scorecards';
import type { MatrixRow } from '@shared/decisions';
import type { Opening } from '@shared/openings';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import { newId } from '../app/services';
import { FormErrorSummary } from '../ui/FormErrorSummary';
import styles from './CandidatePane.module.css';
import {
  dispositionOf,
  fromKept,
  incomplete,
  isChanged,
  startOf,
  type DispositionDraft,
} from './disposition-draft';
import type { EvidenceOption } from './evidence';
import { DISPOSITION_ORDER, decisionsMessages, dispositions, incompleteMessages } from './messages';
import { ReasonsField } from './ReasonsField';

interface DispositionFormProps {
  opening: Opening;
  row: MatrixRow;
  evidence: readonly EvidenceOption[];
  draft: ReturnType<typeof useDraft>;
}

/** What becomes of one application and why. Kept as a draft while it is written; recorded in one act. */
export function DispositionForm({ opening, row, evidence, draft }: DispositionFormProps): ReactNode {
  const intl = useIntl();
  const { application, disposition } = row;
  const dispose = useCommand('decisions.dispose');
  const [typed, setTyped] = useState<DispositionDraft | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const value = typed ?? fromKept(draft.found?.body, disposition) ?? startOf(disposition);
  const changed = isChanged(value, disposition);
  const gaps = incomplete(value);

  const change = (part: Partial<DispositionDraft>): void => {
    const next = { ...value, ...part };
    setTyped(next);
    draft.save(next);
  };
  const discard = (): void => {
    setTyped(startOf(disposition));
    setEditing(null);
    draft.save(null);
  };
  const record = async (): Promise<void> => {
    setTried(true);
    const text = dispositionOf(value);
    if (text === null) {
      setEditing(gaps.find(({ reason }) => reason !== null)?.reason ?? null);
      return;
    }
    const result = await dispose.run({ application, disposition: text });
    if (!result.ok) return;
    setEditing(null);
    draft.save(null);
  };

  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      {tried && (
        <FormErrorSummary
          errors={gaps.map(({ what, reason }) => ({
            fieldId: reason === null ? 'disposition-code' : `${what}-${reason}`,
            message: intl.formatMessage(incompleteMessages[what]),
          }))}
        />
      )}
      <Select
        id="disposition-code"
        label={intl.formatMessage(decisionsMessages.disposition)}
        placeholder={intl.formatMessage(decisionsMessages.undecided)}
        data={DISPOSITION_ORDER.map((code) => ({
          value: code,
          label: intl.formatMessage(dispositions[code]),
        }))}
        value={value.code}
        allowDeselect={false}
        onChange={(code) => change({ code: DISPOSITION_ORDER.find((one) => one === code) ?? null })}
      />
      {value.code === 'reserve' && (
        <TextInput
          type="date"
          label={intl.formatMessage(decisionsMessages.reserveUntil)}
          description={intl.formatMessage(decisionsMessages.reserveUntilHelp)}
          value={value.reserveUntil}
          onChange={(event) => change({ reserveUntil: event.currentTarget.value })}
        />
      )}
      <ReasonsField
        opening={opening}
        reasons={value.reasons}
        evidence={evidence}
        editing={editing}
        onEdit={setEditing}
        onChange={(reasons) => change({ reasons })}
        onAdd={() => {
          const ref = newId();
          change({ reasons: [...value.reasons, { ref, ground: null, text: '', evidence: [] }] });
          setEditing(ref);
        }}
      />
      <LintedTextarea
        label={intl.formatMessage(decisionsMessages.rationale)}
        help={intl.formatMessage(decisionsMessages.rationaleHelp)}
        as="reason"
        optional
        rows={2}
        value={value.rationale}
        onChange={(rationale) => change({ rationale })}
      />
      <RefusalNotice refusal={dispose.refusal} />
      {changed && (
        <Group gap="xs" className={styles['foot']} data-foot>
          <Button type="submit" size="xs" px="xs" variant="filled" loading={dispose.pending}>
            {intl.formatMessage(decisionsMessages.record)}
          </Button>
          <Button size="xs" px="xs" onClick={discard}>
            {intl.formatMessage(decisionsMessages.discard)}
          </Button>
          <span className={styles['small']}>{intl.formatMessage(decisionsMessages.notRecorded)}</span>
          <DraftSaved keeping={draft.keeping} />
        </Group>
      )}
    </form>
  );
}
