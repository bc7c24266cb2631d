/** What happened to an inquiry, in an order in which each step may follow the one before. */
import type { InquiryKind } from '../inquiries';
import type { Day } from '../kernel';
import type { RecordCommand } from '../record';
import type { CaseInquiry } from './case-inquiries';

export interface InquiryPlace {
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

/**
 * An inquiry as commands. Lists keep their order; between them, what was judged, said and assessed
 * is put where the kind of that time allows it, by its day.
 */
export function inquirySteps(
  item: CaseInquiry,
  { id: inquiry, application, at, member }: InquiryPlace,
): Step[] {
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
  const phases: Phase[] = [{ kind: message.kind, from: message.receivedOn, steps: [] }];
  const step = (path: string, command: RecordCommand): Step => ({ path: `${at}${path}`, command });

  phases[0]!.steps.push(
    step('', { name: 'inquiries.receive', input: { id: inquiry, ref, application, inquiry: message } }),
  );
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
  if (assessment) {
    const { on, ...judged } = assessment;
    const assessedBy = member(judged.assessedBy, `${at}/assessment`);
    const fits = ({ kind }: Phase): boolean => kind === 'new-information';
    phases[phaseFor(phases, on, fits)]!.steps.push(
      step('/assessment', {
        name: 'inquiries.assess',
        input: { inquiry, assessment: { ...judged, assessedBy }, on },
      }),
    );
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
  return [...phases.flatMap(({ steps }) => steps), ...after];
}

/** The phase of that day if it fits, else the nearest before that does, else the last that does, else the last. */
function phaseFor(phases: readonly Phase[], on: Day, fits: (phase: Phase) => boolean): number {
  const then = phases.findLastIndex((phase) => phase.from <= on && fits(phase));
  if (then !== -1) return then;
  const other = phases.findLastIndex(fits);
  return other === -1 ? phases.length - 1 : other;
}
