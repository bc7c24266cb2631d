import { Button, Group } from '@mantine/core';
import { LintedTextarea } from '../scorecards';
import type { Opening } from '@shared/openings';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import styles from './CandidatePane.module.css';
import type { ReasonDraft } from './disposition-draft';
import type { EvidenceOption } from './evidence';
import { EvidencePicker } from './EvidencePicker';
import { GroundField } from './GroundField';
import { decisionsMessages } from './messages';

interface ReasonEditorProps {
  opening: Opening;
  reason: ReasonDraft;
  evidence: readonly EvidenceOption[];
  onChange: (reason: ReasonDraft) => void;
  onDone: () => void;
  onRemove: () => void;
}

/** Writes one reason: what it is about, the words, and what it rests on. */
export function ReasonEditor(props: ReasonEditorProps): ReactNode {
  const { opening, reason, evidence, onChange, onDone, onRemove } = props;
  const intl = useIntl();
  return (
    <div className={styles['editor']} data-card>
      <GroundField
        opening={opening}
        id={`ground-${reason.ref}`}
        autoFocus={reason.ground === null}
        value={reason.ground}
        onChange={(ground) => onChange({ ...reason, ground })}
      />
      <LintedTextarea
        id={`text-${reason.ref}`}
        label={intl.formatMessage(decisionsMessages.reasonText)}
        help={intl.formatMessage(decisionsMessages.reasonTextHelp)}
        as="reason"
        required
        rows={2}
        value={reason.text}
        onChange={(text) => onChange({ ...reason, text })}
      />
      <EvidencePicker
        ground={reason.ground}
        options={evidence}
        value={reason.evidence}
        onChange={(links) => onChange({ ...reason, evidence: links })}
      />
      <Group gap="xs">
        <Button onClick={onDone}>{intl.formatMessage(decisionsMessages.doneReason)}</Button>
        <Button variant="subtle" onClick={onRemove}>
          {intl.formatMessage(decisionsMessages.removeReason)}
        </Button>
      </Group>
    </div>
  );
}
