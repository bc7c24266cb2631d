import { useDraft, WhoIsActing } from '../scorecards';
import type { DecisionView, MatrixRow } from '@shared/decisions';
import type { Opening } from '@shared/openings';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useActing } from '../app/acting';
import { BdiText } from '../ui/BdiText';
import { LoadingState } from '../ui/LoadingState';
import styles from './CandidatePane.module.css';
import { DispositionForm } from './DispositionForm';
import { DispositionText } from './DispositionText';
import { decisionsMessages } from './messages';
import { ScoresRead } from './ScoresRead';
import { useEvidence } from './use-evidence';

/** Where findings lead to. */
export const CHOSEN_HEADING = 'chosen-candidate';

interface CandidatePaneProps {
  opening: Opening;
  view: DecisionView;
  row: MatrixRow;
}

/** The chosen candidate: what becomes of the application and why, then what was seen. */
export function CandidatePane({ opening, view, row }: CandidatePaneProps): ReactNode {
  const intl = useIntl();
  const acting = useActing();
  const evidence = useEvidence(opening, row);
  const onCommittee = opening.committee.members.some(({ member }) => member === acting);
  return (
    <div className={styles['pane']}>
      <header className={styles['head']}>
        <h2 id={CHOSEN_HEADING} tabIndex={-1}>
          <BdiText>{row.name}</BdiText>
        </h2>
        <p className={styles['soft']}>
          {row.stageLabel !== '' && <BdiText>{row.stageLabel}</BdiText>}
          {row.total !== null &&
            ` · ${intl.formatMessage(decisionsMessages.totalIs, {
              total: intl.formatNumber(row.total, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
            })}`}
        </p>
        <p className={styles['links']}>
          <Link to="/people/$candidateId" params={{ candidateId: row.candidate }}>
            {intl.formatMessage(decisionsMessages.openPerson)}
          </Link>
          <Link to="/why/$applicationId" params={{ applicationId: row.application }}>
            {intl.formatMessage(decisionsMessages.why)}
          </Link>
        </p>
      </header>
      {row.withdrawn ? (
        <p>{intl.formatMessage(decisionsMessages.withdrawnNote)}</p>
      ) : view.status === 'signed' ? (
        <DispositionText opening={opening} disposition={row.disposition} evidence={evidence} />
      ) : acting === null || !onCommittee ? (
        <>
          {row.disposition && (
            <DispositionText opening={opening} disposition={row.disposition} evidence={evidence} />
          )}
          <WhoIsActing
            committee={opening.committee}
            help={intl.formatMessage(decisionsMessages.actingHelp)}
          />
        </>
      ) : (
        <Editing key={acting} opening={opening} row={row} acting={acting} evidence={evidence} />
      )}
      <ScoresRead opening={opening} row={row} />
    </div>
  );
}

interface EditingProps {
  opening: Opening;
  row: MatrixRow;
  acting: string;
  evidence: ReturnType<typeof useEvidence>;
}

/** Waits for the kept draft, then shows the form; a new entry begins a new form. */
function Editing({ opening, row, acting, evidence }: EditingProps): ReactNode {
  const draft = useDraft(row.application, acting, 'disposition');
  if (!draft.ready) return <LoadingState />;
  return (
    <DispositionForm
      key={row.disposition?.at.seq ?? 0}
      opening={opening}
      row={row}
      evidence={evidence}
      draft={draft}
    />
  );
}
