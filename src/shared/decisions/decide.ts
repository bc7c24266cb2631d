import { withApplication, withCandidate, type CandidatesState } from '../candidates';
import { ok, refuse, type CommandContext, type Day, type Result } from '../kernel';
import { currentCriteria, withOpening, type Opening, type OpeningsState } from '../openings';
import type { ScorecardsState } from '../scorecards';
import type { SettingsState } from '../settings';
import type { DecisionsEvent } from './events';
import type { DispositionText, EvidenceLink } from './schema';
import { currentDecision, decisionStatus, type DecisionsState } from './state';

interface State {
  settings: SettingsState;
  openings: OpeningsState;
  candidates: CandidatesState;
  scorecards: ScorecardsState;
  decisions: DecisionsState;
}

/** What the consistency checks found, as far as signing needs to know it. */
export interface FindingSummary {
  check: string;
  key: string;
  about: string;
  severity: 'block' | 'justify' | 'advise';
  message: string;
  fingerprint: string;
  applications: string[];
  candidates: string[];
  settled: { seq: number } | null;
}

/** Records what becomes of one application, with its reasons. Refused once the decision is signed. */
export function disposeOf(
  state: State,
  input: { application: string; disposition: DispositionText },
): Result<DecisionsEvent[]> {
  return withApplication(state.candidates, input.application, (application) =>
    withOpening(state.openings, application.opening, (opening) =>
      withCandidate(state.candidates, application.candidate, () => {
        if (decisionStatus(state.decisions, opening.ref) === 'signed') return signedAlready();
        const criteria = currentCriteria(opening);
        const refs = input.disposition.reasons.map((reason) => reason.ref);
        if (new Set(refs).size !== refs.length)
          return refuse('invalid', 'reason-twice', 'Two reasons have the same reference.');
        for (const reason of input.disposition.reasons) {
          const { ground } = reason;
          const known =
            ground.kind === 'qualification'
              ? criteria?.set.qualifications
              : ground.kind === 'criterion'
                ? criteria?.set.criteria
                : ground.kind === 'condition'
                  ? criteria?.set.conditions
                  : null;
          if (known !== null && !known?.some((item) => item.ref === ground.ref)) {
            return refuse(
              'not-found',
              'ground-unknown',
              `A reason names the ${ground.kind} "${ground.ref}", which this opening does not have.`,
            );
          }
          const stray = reason.evidence.find(
            (link) => !evidenceIsOf(state, application.id, application.candidate, opening.ref, link),
          );
          if (stray)
            return refuse(
              'not-found',
              'evidence-unknown',
              'A reason points to evidence that is not on record for this application.',
            );
        }
        return ok([
          {
            type: 'disposition-recorded',
            data: {
              opening: opening.ref,
              application: application.id,
              candidate: application.candidate,
              code: input.disposition.code,
              stage: application.stages.at(-1)?.stage ?? null,
              grounds: input.disposition.reasons.map((reason) => reason.ground),
              criteriaVersion: criteria?.version ?? 0,
            },
            subjects: [application.candidate],
            personal: { disposition: input.disposition },
          },
        ]);
      }),
    ),
  );
}

/** Records what becomes of several applications; refused as a whole where one would be. */
export function disposeOfMany(
  state: State,
  { items }: { items: readonly { application: string; disposition: DispositionText }[] },
): Result<DecisionsEvent[]> {
  const events: DecisionsEvent[] = [];
  for (const item of items) {
    const result = disposeOf(state, item);
    if (!result.ok)
      return refuse(result.error.kind, result.error.code, result.error.message, item.application);
    events.push(...result.value);
  }
  return ok(events);
}

export function recordVote(
  state: State,
  input: { opening: string; member: string; application: string | null; veto: boolean; reason: string },
): Result<DecisionsEvent[]> {
  return onCommittee<DecisionsEvent[]>(state, input.opening, input.member, (opening) => {
    if (decisionStatus(state.decisions, opening.ref) === 'signed') return signedAlready();
    const application =
      input.application === null ? null : state.candidates.applications.get(input.application);
    if (application === undefined || (application && application.opening !== opening.ref)) {
      return refuse(
        'not-found',
        'application-unknown',
        'The vote is for somebody who has no application in this opening.',
      );
    }
    if (application === null)
      return ok([{ type: 'vote-recorded', data: { ...input, candidate: null }, subjects: [] }]);
    const { candidate } = application;
    const data = { ...input, reason: '', candidate };
    return ok([{ type: 'vote-recorded', data, subjects: [candidate], personal: { reason: input.reason } }]);
  });
}

export function recordDissent(
  state: State,
  input: { opening: string; member: string; text: string },
): Result<DecisionsEvent[]> {
  return onCommittee(state, input.opening, input.member, () =>
    ok([{ type: 'dissent-recorded', data: input }]),
  );
}

/** Answers a finding that may be justified, in writing. */
export function justifyFinding(
  state: State,
  findings: readonly FindingSummary[],
  input: { opening: string; key: string; text: string },
): Result<DecisionsEvent[]> {
  return withOpening<DecisionsEvent[]>(state.openings, input.opening, (opening) => {
    if (decisionStatus(state.decisions, opening.ref) === 'signed') return signedAlready();
    const finding = findings.find((item) => item.key === input.key);
    if (!finding)
      return refuse(
        'not-found',
        'finding-unknown',
        'This finding is no longer there. Look at the list again.',
      );
    if (finding.severity === 'block') {
      return refuse(
        'refused',
        'finding-blocks',
        'This finding cannot be justified; the record itself has to change.',
      );
    }
    const { check, key, about, fingerprint, applications, candidates } = finding;
    const data = { opening: opening.ref, check, key, about, fingerprint, applications };
    if (candidates.length === 0)
      return ok([{ type: 'finding-justified', data: { ...data, text: input.text }, subjects: [] }]);
    return ok([
      {
        type: 'finding-justified',
        data: { ...data, text: '' },
        subjects: candidates,
        personal: { text: input.text },
      },
    ]);
  });
}

/** Signs the decision, unless a finding blocks or still needs its justification. */
export function signDecision(
  state: State,
  findings: readonly FindingSummary[],
  input: {
    opening: string;
    member: string;
    on?: Day | undefined;
    id?: string | undefined;
    rationale: string;
  },
  context: CommandContext,
): Result<DecisionsEvent[]> {
  return onCommittee<DecisionsEvent[]>(state, input.opening, input.member, (opening) => {
    if (decisionStatus(state.decisions, opening.ref) === 'signed') return signedAlready();
    const applications = state.candidates.byOpening.get(opening.ref) ?? [];
    if (applications.length === 0)
      return refuse('refused', 'nothing-to-sign', 'There are no applications to decide about yet.');
    const undecided = applications.filter((id) => {
      const { withdrawn, candidate } = state.candidates.applications.get(id)!;
      // Nothing can be decided any more about somebody who was erased.
      const erased = state.candidates.candidates.get(candidate)?.contact === null;
      return !withdrawn && !erased && !state.decisions.dispositions.has(id);
    });
    if (undecided.length > 0) {
      return refuse(
        'refused',
        'undecided',
        `${undecided.length === 1 ? 'One application has' : `${undecided.length} applications have`} no disposition yet.`,
        { applications: undecided },
      );
    }
    const open = findings.filter((finding) => finding.severity !== 'advise' && finding.settled === null);
    if (open.length > 0) {
      return refuse(
        'refused',
        'findings-open',
        `${open.length === 1 ? 'One finding stands' : `${open.length} findings stand`} in the way of the signature.`,
        { findings: open.map(({ check, key, severity, message }) => ({ check, key, severity, message })) },
      );
    }
    const previous = currentDecision(state.decisions, opening.ref);
    return ok([
      {
        type: 'decision-signed',
        data: {
          opening: opening.ref,
          decision: input.id ?? context.newId(),
          member: input.member,
          on: input.on ?? context.today,
          criteriaVersion: currentCriteria(opening)?.version ?? 0,
          rationale: input.rationale,
          dispositions: applications.flatMap((application) => {
            const disposition = state.decisions.dispositions.get(application);
            return disposition ? [{ application, code: disposition.code, seq: disposition.at.seq }] : [];
          }),
          findings: findings.map(({ check, key, severity, settled }) => ({
            check,
            key,
            severity,
            justified: settled?.seq ?? null,
          })),
          supersedes: previous?.id ?? null,
        },
      },
    ]);
  });
}

/** Opens a signed decision for correction, with the reason why. */
export function reopenDecision(
  state: State,
  input: { opening: string; member: string; reason: string },
): Result<DecisionsEvent[]> {
  return onCommittee(state, input.opening, input.member, (opening) => {
    const decision = currentDecision(state.decisions, opening.ref);
    if (!decision) return refuse('refused', 'not-signed', 'There is no signed decision to correct yet.');
    if (decision.reopened)
      return refuse('refused', 'already-reopened', 'The decision is already open for correction.');
    return ok([
      { type: 'decision-reopened', data: { ...input, opening: opening.ref, decision: decision.id } },
    ]);
  });
}

export const signedAlready = () =>
  refuse(
    'refused',
    'decision-signed',
    'The decision is signed. Open it for correction first; the signed one stays on record.',
  );

export function onCommittee<T>(
  state: Pick<State, 'openings'>,
  opening: string,
  member: string,
  run: (opening: Opening) => Result<T>,
): Result<T> {
  return withOpening(state.openings, opening, (found) =>
    found.committee.members.some((item) => item.member === member)
      ? run(found)
      : refuse('refused', 'not-on-committee', 'Only a member of this committee can do that.'),
  );
}

function evidenceIsOf(
  state: State,
  application: string,
  candidate: string,
  opening: string,
  link: EvidenceLink,
): boolean {
  switch (link.kind) {
    case 'rating': {
      const card = state.scorecards.scorecards.get(link.scorecard);
      return (
        card?.application === application &&
        card.ratings.some((rating) => rating.criterion === link.criterion)
      );
    }
    case 'fact':
      return state.candidates.candidates.get(candidate)?.facts.some((fact) => fact.id === link.fact) ?? false;
    case 'fit-note':
      return state.scorecards.fitNotes.get(link.fitNote)?.application === application;
    case 'observation':
      return state.scorecards.observations.get(link.observation)?.application === application;
    case 'deviation':
      return state.scorecards.deviations.get(link.deviation)?.opening === opening;
  }
}
