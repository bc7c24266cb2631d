import { Button } from '@mantine/core';
import type { Opening, Stage } from '@shared/openings';
import type { ScoringView } from '@shared/scorecards';
import { useRef, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Section } from '../ui/Section';
import { StatusMark } from '../ui/StatusMark';
import { criteriaAt } from './criteria-at';
import { scorecardsMessages } from './messages';
import { OpenScorecards } from './OpenScorecards';
import { OthersLine } from './OthersLine';
import { ScorecardForm } from './ScorecardForm';
import styles from './StageSection.module.css';
import { SubmittedCards } from './SubmittedCards';

interface StageSectionProps {
  opening: Opening;
  stage: Stage;
  view: ScoringView;
  acting: string;
  declared: boolean;
}

/** One stage: the member's own scorecard to fill in, or what has been submitted and may be read. */
export function StageSection({ opening, stage, view, acting, declared }: StageSectionProps): ReactNode {
  const intl = useIntl();
  const [correcting, setCorrecting] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  const seen = view.stages.find(({ ref }) => ref === stage.ref);
  const slots = seen?.slots ?? [];
  const own = slots.find(({ member }) => member === acting);
  const cards = slots.flatMap(({ scorecard, memberName }) =>
    scorecard === null ? [] : [{ card: scorecard, memberName }],
  );
  const chair = opening.committee.members.some(({ member, role }) => member === acting && role === 'chair');
  const closed =
    slots.some(({ status }) => status === 'missing') &&
    slots.some(({ status }) => status === 'hidden' || status === 'shown');
  const criteria = criteriaAt(opening, stage);
  const form = own !== undefined && (own.status === 'missing' || correcting);
  return (
    <div ref={top} tabIndex={-1} className={styles['top']}>
      <Section
        heading={intl.formatMessage(scorecardsMessages.scorecardAt, { stage: stage.label })}
        level={3}
        lead={<OthersLine slots={slots} acting={acting} openedBy={seen?.openedBy ?? null} />}
        actions={
          <>
            {own?.scorecard && !correcting && (
              <Button size="xs" onClick={() => setCorrecting(true)}>
                {intl.formatMessage(scorecardsMessages.correct)}
              </Button>
            )}
            {chair && closed && seen?.openedBy === null && !correcting && (
              <OpenScorecards
                application={view.application}
                candidateName={view.candidateName}
                stage={stage}
              />
            )}
          </>
        }
      >
        {own?.status === 'recused' && (
          <StatusMark status="none">{intl.formatMessage(scorecardsMessages.youSteppedOut)}</StatusMark>
        )}
        {own === undefined && <p>{intl.formatMessage(scorecardsMessages.notAssigned)}</p>}
        {form && !declared && <p>{intl.formatMessage(scorecardsMessages.declareFirst)}</p>}
        {form && declared && (
          <ScorecardForm
            key={own.scorecard?.id ?? 'first'}
            stage={stage}
            criteria={criteria}
            view={view}
            acting={acting}
            corrects={own.scorecard}
            onDone={() => {
              setCorrecting(false);
              top.current?.focus();
            }}
          />
        )}
        {!form && cards.length > 0 && <SubmittedCards criteria={criteria} cards={cards} acting={acting} />}
      </Section>
    </div>
  );
}
