import { ok, refuse, type CommandContext, type Day, type Result } from '../kernel';
import { currentCriteria, withOpening, type OpeningsState } from '../openings';
import type { CandidatesEvent } from './events';
import type { Contact, FactValue, Relation } from './schema';
import type { Application, Candidate, CandidatesState } from './state';

interface State {
  openings: OpeningsState;
  candidates: CandidatesState;
}

export interface NewCandidate {
  id?: string | undefined;
  ref?: string | undefined;
  contact: Contact;
  facts: { id?: string | undefined; ref?: string | undefined; value: FactValue }[];
  relations: Relation[];
  applications: {
    id?: string | undefined;
    ref?: string | undefined;
    opening: string;
    receivedOn?: Day | undefined;
    channel: string;
  }[];
}

/** One person with facts, relations and applications, in one step. */
export function addCandidate(
  state: State,
  input: NewCandidate,
  context: CommandContext,
): Result<CandidatesEvent[]> {
  const candidate = input.id ?? context.newId();
  if (state.candidates.candidates.has(candidate))
    return refuse('refused', 'candidate-exists', 'This candidate is already on record.');
  const subjects = [candidate];
  const events: CandidatesEvent[] = [
    {
      type: 'candidate-added',
      data: { candidate },
      subjects,
      personal: { ref: input.ref ?? candidate, contact: input.contact },
    },
  ];
  for (const fact of input.facts) {
    const id = fact.id ?? context.newId();
    events.push({
      type: 'fact-recorded',
      data: { candidate, fact: id },
      subjects,
      personal: { ref: fact.ref ?? id, value: fact.value },
    });
  }
  for (const relation of input.relations) {
    events.push({ type: 'relation-recorded', data: { candidate }, subjects, personal: { relation } });
  }
  for (const application of input.applications) {
    const received = applicationEvents(state, candidate, application, context);
    if (!received.ok) return received;
    events.push(...received.value);
  }
  return ok(events);
}

export function changeCandidate(
  state: State,
  input: { candidate: string; contact: Contact },
): Result<CandidatesEvent[]> {
  return withCandidate(state.candidates, input.candidate, (candidate) =>
    ok([
      {
        type: 'candidate-changed',
        data: { candidate: candidate.id },
        subjects: [candidate.id],
        personal: { contact: input.contact },
      },
    ]),
  );
}

export function recordFact(
  state: State,
  input: { candidate: string; id?: string | undefined; ref?: string | undefined; value: FactValue },
  context: CommandContext,
): Result<CandidatesEvent[]> {
  return withCandidate(state.candidates, input.candidate, (candidate) => {
    const fact = input.id ?? context.newId();
    const personal = { ref: input.ref ?? fact, value: input.value };
    return ok([
      { type: 'fact-recorded', data: { candidate: candidate.id, fact }, subjects: [candidate.id], personal },
    ]);
  });
}

export function withdrawFact(
  state: State,
  input: { candidate: string; fact: string; reason: string },
): Result<CandidatesEvent[]> {
  return withCandidate(state.candidates, input.candidate, (candidate) => {
    const fact = candidate.facts.find((item) => item.id === input.fact);
    if (!fact)
      return refuse('not-found', 'fact-unknown', 'There is no such fact on record for this candidate.');
    if (fact.withdrawn) return refuse('refused', 'fact-withdrawn', 'This fact has already been withdrawn.');
    const data = { candidate: candidate.id, fact: fact.id };
    return ok([
      { type: 'fact-withdrawn', data, subjects: [candidate.id], personal: { reason: input.reason } },
    ]);
  });
}

export function recordRelation(
  state: State,
  input: { candidate: string; relation: Relation },
): Result<CandidatesEvent[]> {
  return withCandidate(state.candidates, input.candidate, (candidate) =>
    ok([
      {
        type: 'relation-recorded',
        data: { candidate: candidate.id },
        subjects: [candidate.id],
        personal: { relation: input.relation },
      },
    ]),
  );
}

export function receiveApplication(
  state: State,
  input: { candidate: string } & NewCandidate['applications'][number],
  context: CommandContext,
): Result<CandidatesEvent[]> {
  return withCandidate(state.candidates, input.candidate, (candidate) =>
    applicationEvents(state, candidate.id, input, context),
  );
}

/** Records that an application reached a stage. Reaching the same stage twice changes nothing. */
export function reachStage(
  state: State,
  input: { application: string; stage: string; on?: Day | undefined },
  context: CommandContext,
): Result<CandidatesEvent[]> {
  return withApplication(state.candidates, input.application, (application) =>
    withOpening(state.openings, application.opening, (opening) => {
      if (application.withdrawn)
        return refuse('refused', 'application-withdrawn', 'This application was withdrawn.');
      const stages = currentCriteria(opening)?.set.stages ?? [];
      if (!stages.some((stage) => stage.ref === input.stage)) {
        return refuse('not-found', 'stage-unknown', `This opening has no stage "${input.stage}".`);
      }
      if (application.stages.some((reached) => reached.stage === input.stage)) return ok([]);
      const data = {
        candidate: application.candidate,
        application: application.id,
        opening: application.opening,
        stage: input.stage,
        on: input.on ?? context.today,
      };
      return ok([{ type: 'stage-reached', data }]);
    }),
  );
}

export function withdrawApplication(
  state: State,
  input: { application: string; on?: Day | undefined; reason: string },
  context: CommandContext,
): Result<CandidatesEvent[]> {
  return withApplication(state.candidates, input.application, (application) => {
    if (application.withdrawn) return ok([]);
    const data = {
      candidate: application.candidate,
      application: application.id,
      opening: application.opening,
      on: input.on ?? context.today,
    };
    return ok([
      {
        type: 'application-withdrawn',
        data,
        subjects: [application.candidate],
        personal: { reason: input.reason },
      },
    ]);
  });
}

function applicationEvents(
  state: State,
  candidate: string,
  input: NewCandidate['applications'][number],
  context: CommandContext,
): Result<CandidatesEvent[]> {
  return withOpening(state.openings, input.opening, (opening) => {
    const twice = state.candidates.candidates
      .get(candidate)
      ?.applications.some((id) => state.candidates.applications.get(id)?.opening === opening.ref);
    if (twice)
      return refuse(
        'refused',
        'already-applied',
        'This candidate already has an application in this opening.',
      );
    const application = input.id ?? context.newId();
    const on = input.receivedOn ?? context.today;
    const events: CandidatesEvent[] = [
      {
        type: 'application-received',
        data: { candidate, application, opening: opening.ref, receivedOn: on },
        subjects: [candidate],
        personal: { ref: input.ref ?? application, channel: input.channel },
      },
    ];
    const first = currentCriteria(opening)?.set.stages[0];
    if (first) {
      events.push({
        type: 'stage-reached',
        data: { candidate, application, opening: opening.ref, stage: first.ref, on },
      });
    }
    return ok(events);
  });
}

/** Runs with the candidate; refuses an unknown or erased one. */
export function withCandidate<T>(
  state: CandidatesState,
  id: string,
  run: (candidate: Candidate) => Result<T>,
): Result<T> {
  const candidate = state.candidates.get(id);
  if (!candidate) return refuse('not-found', 'candidate-unknown', 'There is no such candidate on record.');
  if (!candidate.contact)
    return refuse(
      'refused',
      'candidate-erased',
      'This candidate has been erased; nothing more can be recorded.',
    );
  return run(candidate);
}

export function withApplication<T>(
  state: CandidatesState,
  id: string,
  run: (application: Application) => Result<T>,
): Result<T> {
  const application = state.applications.get(id);
  return application
    ? run(application)
    : refuse('not-found', 'application-unknown', 'There is no such application on record.');
}
