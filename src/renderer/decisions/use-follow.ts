import { askFor, chooseApplication } from '../scorecards';
import type { Finding, RecordLink, Settle } from '@shared/checks';
import type { DecisionView } from '@shared/decisions';
import { currentCriteria, type Opening } from '@shared/openings';
import { useNavigate } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { groundName } from './grounds';
import { linkMessages, processGrounds } from './messages';
import { useMemberName } from './use-names';

interface FollowOptions {
  opening: Opening;
  view: DecisionView;
  onChoose: (application: string) => void;
  onCommittee: () => void;
}

interface Follow {
  /** What a link to a record is called. */
  label: (link: RecordLink) => string;
  /** Leads to the record. */
  follow: (link: RecordLink) => void;
  /** Leads to where a finding can be settled in this way. */
  settle: (act: Settle['act'], finding: Finding) => void;
}

/** Turns the links of findings into words and ways. */
export function useFollow({ opening, view, onChoose, onCommittee }: FollowOptions): Follow {
  const intl = useIntl();
  const navigate = useNavigate();
  const nameOf = useMemberName();
  const set = currentCriteria(opening)?.set;
  const params = { openingId: opening.ref };
  const rowOf = (application: string) => view.rows.find((row) => row.application === application);
  const person = (application: string): string => rowOf(application)?.name ?? '';
  const say = (link: keyof typeof linkMessages, values: Record<string, string> = {}): string =>
    intl.formatMessage(linkMessages[link], values);
  const toScores = (application?: string): void => {
    if (application !== undefined) chooseApplication(opening.ref, application);
    void navigate({ to: '/openings/$openingId/scores', params });
  };
  const toPerson = (candidate: string): void =>
    void navigate({ to: '/people/$candidateId', params: { candidateId: candidate } });

  const label = (link: RecordLink): string => {
    switch (link.kind) {
      case 'application':
        return person(link.id);
      case 'scorecard': {
        const rating = rowOf(link.application)
          ?.cells.flatMap(({ ratings }) => ratings)
          .find(({ scorecard }) => scorecard === link.id);
        return say('scorecard', {
          member: rating ? nameOf(rating.member) : '–',
          name: person(link.application),
        });
      }
      case 'fact':
        return say('fact', {
          name: view.rows.find(({ candidate }) => candidate === link.candidate)?.name ?? '',
        });
      case 'fit-note':
        return say('fitNote', { name: person(link.application) });
      case 'observation':
        return say('observation', { name: person(link.application) });
      case 'reason': {
        const reason = rowOf(link.application)?.disposition?.reasons.find(({ ref }) => ref === link.ref);
        const ground =
          reason && groundName(reason.ground, set, (ref) => intl.formatMessage(processGrounds[ref]));
        return say('reason', { ground: ground ?? '–', name: person(link.application) });
      }
      case 'declaration':
        return say('declaration', { member: nameOf(link.member), name: person(link.application) });
      case 'deviation':
        return say('deviation');
      case 'criterion':
        return set?.criteria.find(({ ref }) => ref === link.ref)?.label ?? link.ref;
      case 'qualification':
        return set?.qualifications.find(({ ref }) => ref === link.ref)?.label ?? link.ref;
      case 'member':
        return nameOf(link.ref);
    }
  };

  const follow = (link: RecordLink): void => {
    switch (link.kind) {
      case 'application':
        return onChoose(link.id);
      case 'scorecard':
      case 'reason':
        return onChoose(link.application);
      case 'fact':
        return toPerson(link.candidate);
      case 'fit-note':
      case 'observation':
      case 'declaration':
        return toScores(link.application);
      case 'deviation':
        askFor('procedure');
        return toScores();
      case 'criterion':
      case 'qualification':
        return void navigate({ to: '/openings/$openingId/setup', params });
      case 'member':
        return onCommittee();
    }
  };

  const settle = (act: Settle['act'], { subjects, because }: Finding): void => {
    const first = subjects[0];
    switch (act) {
      case 'declare-interest':
      case 'complete-scores':
        return toScores(first);
      case 'record-remedy':
        askFor('procedure');
        return toScores();
      case 'record-vote':
      case 'record-review':
        return onCommittee();
      case 'correct-fact':
      case 'correct-exclusion': {
        const candidate = rowOf(first ?? '')?.candidate;
        return candidate === undefined ? undefined : toPerson(candidate);
      }
      case 'reword': {
        const note = because.find(({ kind }) => kind === 'fit-note' || kind === 'observation');
        return note ? follow(note) : first === undefined ? undefined : onChoose(first);
      }
      case 'add-reason':
      case 'link-evidence':
      case 'correct-reason':
      case 'change-disposition':
        return first === undefined ? undefined : onChoose(first);
      case 'justify':
        return undefined;
    }
  };

  return { label, follow, settle };
}
