/** What happened to an inquiry, in an order in which each step may follow the one before. */
import type { InquiryKind } from '../inquiries';
import type { Day } from '../kernel';
import type { RecordCommand } from '../record';
import type { CaseFile } from './case-file';
import type { CaseInquiry } from './case-inquiries';
import type { CaseRefs } from './case-refs';

interface InquiryPlace {
  id: string;
  application: string;
  /** Place in the file. */
  at: string;
  member: (ref: string, at: string) => string;
}

interface Step {
  path: string;
  command: RecordCommand;
}

/** A stretch of time in which an inquiry was taken for one kind. */
interface Phase {
  kind: InquiryKind;
  from: Day;
  steps: Step[];
}

/** An inquiry as commands, in three parts. */
interface InquirySteps {
  receive: Step;
  /** Up to the assessment and with it; empty without one. It stands before decisions that came later. */
  assessed: Step[];
  rest: Step[];
}

/** Every inquiry of a file with the round of deciding that its assessment follows; -1 for none. */
export function inquiriesIn(
  file: CaseFile,
  { refs, resolve }: Pick<CaseRefs, 'refs' | 'resolve'>,
): { steps: InquirySteps; round: number }[] {
  const openings = new Map(
    file.candidates.flatMap(({ applications }) => applications.map(({ ref, opening }) => [ref, opening])),
  );
  const member = (ref: string, at: string): string => resolve('member', ref, `${at}/member`);
  return file.inquiries.map((item, index) => {
    const at = `/inquiries/${index}`;
    const against = item.assessment?.against;
    if (against !== undefined) resolve('decision', against, `${at}/assessment/against`);
    const application = resolve('application', item.application, `${at}/application`);
    return {
      steps: inquirySteps(item, { id: refs.get(item.ref)!.id, application, at, member }),
      round: roundBefore(item, openings.get(item.application), file.decisions),
    };
  });
}

/**
 * Lists keep their order; between them, what was judged, said and assessed is put where the kind of
 * that time allows it, by its day.
 */
function inquirySteps(item: CaseInquiry, place: InquiryPlace): InquirySteps {
  const { id: inquiry, application, at, member } = place;
  const {
    ref,
    application: _,
    classified,
    due,
    authorityShown,
    waits,
    answers,
    replies,
    safety,
    ...rest
  } = item;
  const { assessment, closed, ...message } = rest;
  const step = (path: string, command: RecordCommand): Step => ({ path: `${at}${path}`, command });

  const phases: Phase[] = [{ kind: message.kind, from: message.receivedOn, steps: [] }];
  for (const [index, { on, ...classification }] of classified.entries()) {
    const judged = step(`/classified/${index}`, {
      name: 'inquiries.classify',
      input: { inquiry, classification, on },
    });
    phases.push({ kind: classification.kind, from: on, steps: [judged] });
  }
  let last = 0;
  for (const [index, { ref: id, on, ...reply }] of replies.entries()) {
    const agreed = reply.agreedWith.trim() !== '';
    const fits = ({ kind }: Phase): boolean => agreed || kind !== 'discrimination';
    last = Math.max(last, phaseFor(phases, on, fits));
    const input = { inquiry, id, on, reply };
    phases[last]!.steps.push(step(`/replies/${index}`, { name: 'inquiries.reply', input }));
  }
  let before = 0;
  if (assessment) {
    const { on, against: _against, ...judged } = assessment;
    const assessedBy = member(judged.assessedBy, `${at}/assessment`);
    const input = { inquiry, assessment: { ...judged, assessedBy }, on };
    const phase = phaseFor(phases, on, ({ kind }) => kind === 'new-information');
    phases[phase]!.steps.push(step('/assessment', { name: 'inquiries.assess', input }));
    before = phase + 1;
  }

  const after: Step[] = [];
  const then = (path: string, command: RecordCommand): void => void after.push(step(path, command));
  if (due) then('/due', { name: 'inquiries.set-due', input: { inquiry, dueOn: due.on, why: due.why } });
  for (const [index, shown] of authorityShown.entries())
    then(`/authorityShown/${index}`, { name: 'inquiries.show-authority', input: { inquiry, ...shown } });
  for (const [index, { on, ended, ...wait }] of waits.entries()) {
    then(`/waits/${index}`, { name: 'inquiries.wait', input: { inquiry, wait, on } });
    if (ended) then(`/waits/${index}/ended`, { name: 'inquiries.resume', input: { inquiry, ...ended } });
  }
  for (const [index, answer] of answers.entries())
    then(`/answers/${index}`, { name: 'inquiries.answer', input: { inquiry, ...answer } });
  for (const [index, { note, on, lifted }] of safety.entries()) {
    then(`/safety/${index}`, { name: 'inquiries.note-safety', input: { inquiry, note, on } });
    // One lift is about every note that stands: it comes with the last of those it lifted.
    const same = safety[index + 1]?.lifted;
    if (lifted && (same?.on !== lifted.on || same.why !== lifted.why))
      then(`/safety/${index}/lifted`, { name: 'inquiries.lift-safety', input: { inquiry, ...lifted } });
  }
  if (closed) then('/closed', { name: 'inquiries.close', input: { inquiry, ...closed } });

  const stepsOf = (some: readonly Phase[]): Step[] => some.flatMap(({ steps }) => steps);
  return {
    receive: step('', {
      name: 'inquiries.receive',
      input: { id: inquiry, ref, application, inquiry: message },
    }),
    assessed: stepsOf(phases.slice(0, before)),
    rest: [...stepsOf(phases.slice(before)), ...after],
  };
}

/**
 * Which round of deciding an assessment follows, as a place in the file: the round of the decision
 * it names, else the last one signed by its day. -1: none.
 */
function roundBefore(item: CaseInquiry, opening: string | undefined, rounds: CaseRound[]): number {
  const { assessment } = item;
  if (!assessment) return -1;
  const { against, on } = assessment;
  return rounds.findLastIndex(
    (round) =>
      round.opening === opening &&
      (against === undefined
        ? round.signed !== undefined && round.signed.on <= on
        : round.signed?.ref === against),
  );
}

type CaseRound = Pick<CaseFile['decisions'][number], 'opening' | 'signed'>;

/** The phase of that day if it fits, else the nearest before that does, else the last that does, else the last. */
function phaseFor(phases: readonly Phase[], on: Day, fits: (phase: Phase) => boolean): number {
  const then = phases.findLastIndex((phase) => phase.from <= on && fits(phase));
  if (then !== -1) return then;
  const other = phases.findLastIndex(fits);
  return other === -1 ? phases.length - 1 : other;
}
