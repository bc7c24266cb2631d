import { Button, Group } from '@mantine/core';
import type { Opening } from '@shared/openings';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import styles from './CandidatePane.module.css';
import type { ReasonDraft } from './disposition-draft';
import type { EvidenceOption } from './evidence';
import { decisionsMessages } from './messages';
import { ReasonEditor } from './ReasonEditor';
import { ReasonText } from './ReasonText';

interface ReasonsFieldProps {
  opening: Opening;
  reasons: readonly ReasonDraft[];
  evidence: readonly EvidenceOption[];
  /** Ref of the reason being written. */
  editing: string | null;
  onEdit: (ref: string | null) => void;
  onChange: (reasons: ReasonDraft[]) => void;
  onAdd: () => void;
}

/** The reasons of a disposition; one at a time is open for writing. */
export function ReasonsField(props: ReasonsFieldProps): ReactNode {
  const { opening, reasons, evidence, editing, onEdit, onChange, onAdd } = props;
  const intl = useIntl();
  const without = (ref: string): ReasonDraft[] => reasons.filter((reason) => reason.ref !== ref);
  return (
    <section aria-labelledby="reasons-heading">
      <h3 id="reasons-heading" className={styles['subhead']}>
        {intl.formatMessage(decisionsMessages.reasons)}
      </h3>
      {reasons.length === 0 && (
        <p className={styles['small']}>{intl.formatMessage(decisionsMessages.noReasons)}</p>
      )}
      <ul className={styles['reasons']}>
        {reasons.map((reason) => (
          <li key={reason.ref}>
            {reason.ref === editing ? (
              <ReasonEditor
                opening={opening}
                reason={reason}
                evidence={evidence}
                onChange={(next) => onChange(reasons.map((one) => (one.ref === next.ref ? next : one)))}
                onDone={() => onEdit(null)}
                onRemove={() => onChange(without(reason.ref))}
              />
            ) : (
              <ReasonText
                opening={opening}
                reason={reason}
                evidence={evidence}
                actions={
                  <Group gap="xs">
                    <Button size="compact-xs" variant="subtle" onClick={() => onEdit(reason.ref)}>
                      {intl.formatMessage(decisionsMessages.editReason)}
                    </Button>
                    <Button size="compact-xs" variant="subtle" onClick={() => onChange(without(reason.ref))}>
                      {intl.formatMessage(decisionsMessages.removeReason)}
                    </Button>
                  </Group>
                }
              />
            )}
          </li>
        ))}
      </ul>
      {editing === null && (
        <Button size="xs" onClick={onAdd}>
          {intl.formatMessage(decisionsMessages.addReason)}
        </Button>
      )}
    </section>
  );
}
