import { SegmentedControl } from '@mantine/core';
import { currentCriteria, type Opening } from '@shared/openings';
import type { ProgressRow } from '@shared/scorecards';
import { Link } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Answer } from '../app/Answer';
import { useCall } from '../app/client';
import { BdiText } from '../ui/BdiText';
import styles from './ApplicationPane.module.css';
import { chooseApplication } from './chosen';
import { DeclarationSection } from './DeclarationSection';
import { scorecardsMessages } from './messages';
import { NotesSection } from './NotesSection';
import { StageSection } from './StageSection';

interface ApplicationPaneProps {
  opening: Opening;
  row: ProgressRow;
  acting: string;
}

/** One candidate for the member at the desk: declaration first, then the scorecard, then notes. */
export function ApplicationPane({ opening, row, acting }: ApplicationPaneProps): ReactNode {
  const intl = useIntl();
  const { application } = row;
  // Whoever is shown first stays, also when their scorecard has been submitted.
  useEffect(() => chooseApplication(opening.ref, application), [opening.ref, application]);
  const view = useCall('scorecards.view', { application, member: acting }, { keepPrevious: true });
  const due = row.declarationDue ?? (row.declared ? null : 'application');
  const scored = row.stages.map(({ stage }) => stage);
  const stages = (currentCriteria(opening)?.set.stages ?? []).filter(({ ref }) => scored.includes(ref));
  const first =
    row.stages.find(({ mine }) => mine === 'to-score' || mine === 'draft')?.stage ?? scored.at(-1) ?? null;
  const [chosen, setChosen] = useState<string | null>(null);
  const stage = stages.find(({ ref }) => ref === (chosen ?? first)) ?? null;
  return (
    <div className={styles['pane']}>
      <header className={styles['head']}>
        <h2>
          <BdiText>{row.candidateName}</BdiText>
        </h2>
        <Link to="/why/$applicationId" params={{ applicationId: application }}>
          {intl.formatMessage(scorecardsMessages.seeRecord)}
        </Link>
      </header>
      {stages.length > 1 && (
        <SegmentedControl
          className={styles['stages'] ?? ''}
          aria-label={intl.formatMessage(scorecardsMessages.stage)}
          data={stages.map(({ ref, label }) => ({ value: ref, label }))}
          value={stage?.ref ?? ''}
          onChange={setChosen}
        />
      )}
      <Answer of={view}>
        {(value) => (
          <>
            <DeclarationSection application={application} view={value} acting={acting} due={due} />
            {row.withdrawn && (
              <p className={styles['soft']}>{intl.formatMessage(scorecardsMessages.withdrawnNote)}</p>
            )}
            {stage === null ? (
              <p className={styles['soft']}>{intl.formatMessage(scorecardsMessages.noScoredStage)}</p>
            ) : (
              <StageSection
                key={stage.ref}
                opening={opening}
                stage={stage}
                view={value}
                acting={acting}
                declared={due === null}
              />
            )}
            <NotesSection opening={opening} view={value} acting={acting} />
          </>
        )}
      </Answer>
    </div>
  );
}
