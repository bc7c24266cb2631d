import { createHash } from 'node:crypto';
import { attachFile } from '@shared/candidates';
import { namedFindings } from '@shared/decisions';
import { caseSteps, type CaseStep, type KnownRefs, type RefKind } from '@shared/exchange';
import { tellsDisposition } from '@shared/letters';
import { ok, refuse, type Entry, type NewDocument, type Result } from '@shared/kernel';
import {
  decideRecord,
  evolveRecord,
  type RecordCommand,
  type RecordEvent,
  type RecordState,
} from '@shared/record';
import type { Desk } from '../desk';
import { toStored } from '../desk/stored-events';
import { matterEvents } from './letter-matters';
import { readCase } from './read-case';

/**
 * Applies a case file as commands, all or nothing: every step is decided on a copy of the record,
 * and only when the last one has been accepted is anything appended, in one transaction.
 * A refused step answers with `details.path`, the place in the file.
 */
export function importCase(desk: Desk, text: string): Result<{ records: number; seq: number }> {
  const record = desk.record();
  if (!record.ok) return record;
  const file = readCase(text);
  if (!file.ok) return file;
  const steps = caseSteps(file.value, knownRefs(record.value.state), desk.services.newId);
  if (!steps.ok) return steps;

  const state = structuredClone(record.value.state);
  const events: RecordEvent[] = [];
  const documents: NewDocument[] = [];
  const fold = (added: readonly RecordEvent[]): void => {
    for (const event of added) {
      events.push(event);
      evolveRecord(state, pretend(event, state.seq + 1, desk.services.clock()));
    }
  };
  for (const step of steps.value) {
    const done = perform(step);
    if (!done.ok)
      return refuse(
        done.error.kind,
        done.error.code,
        `${step.path}: ${done.error.message} Nothing was imported.`,
        {
          path: step.path,
          ...(typeof done.error.details === 'object' ? done.error.details : {}),
        },
      );
  }
  fold([{ type: 'case-imported', data: { sha256: sha256(text), records: steps.value.length } }]);
  const appended = desk.append(events, {}, documents);
  return appended.ok ? ok({ records: steps.value.length, seq: appended.value }) : appended;

  function perform(step: CaseStep): Result<null> {
    switch (step.do) {
      case 'command':
        return decide(step.command);
      case 'justify': {
        const matching = namedFindings(desk.findingsOf(state, step.opening), step);
        if (matching.length === 0) {
          return refuse(
            'not-found',
            'finding-unknown',
            `The record gives no finding "${step.check}" about these applications to justify.`,
          );
        }
        for (const finding of matching) {
          const justified = decide({
            name: 'decisions.justify',
            input: { opening: step.opening, key: finding.key, text: step.text },
          });
          if (!justified.ok) return justified;
        }
        return ok(null);
      }
      case 'attachment':
        return attachment(step);
      case 'letter-matters':
        fold(matterEvents(state, step.application, step.matters, desk.services.newId));
        return ok(null);
      case 'letter':
        return letter(step);
    }
  }

  function decide(command: RecordCommand): Result<null> {
    const decided = decideRecord(state, command, desk.context(), {
      findingsOf: desk.findingsOf,
      // What a case file tells of inquiries has happened: it is taken over, not judged again.
      inquiryFindingsOf: () => [],
    });
    if (!decided.ok) return decided;
    fold(decided.value);
    return ok(null);
  }

  /** What is known of a kept file; its bytes stay in the log that archived them. */
  function attachment(step: Extract<CaseStep, { do: 'attachment' }>): Result<null> {
    const { id, candidate, file } = step;
    const added = attachFile(
      state,
      { ...file, id, candidate, document: desk.services.newId() },
      desk.context(),
    );
    if (!added.ok) return added;
    fold(added.value);
    return ok(null);
  }

  /** An issued letter comes back from its model: the same model gives the same page. */
  function letter(step: Extract<CaseStep, { do: 'letter' }>): Result<null> {
    const application = state.candidates.applications.get(step.application)!;
    const told = step.letter.disposition;
    const disposition =
      told === undefined
        ? state.decisions.dispositions.get(application.id)
        : state.decisions.history.get(application.id)?.[told - 1];
    if (!disposition && tellsDisposition(step.letter.kind))
      return refuse(
        'refused',
        'letter-without-disposition',
        'This letter tells an outcome that is not on record.',
      );
    const pdf = desk.services.typesetter.letterPdf(step.letter.model, state.settings.pictures);
    if (!pdf.ok) return pdf;
    const document = desk.services.newId();
    documents.push({
      id: document,
      mediaType: 'application/pdf',
      subjects: [application.candidate],
      bytes: pdf.value.bytes,
    });
    const {
      ref,
      model,
      sent: _sent,
      receivedOn: _received,
      application: _application,
      handedOut,
      withdrawnOn,
      email,
      disposition: _told,
      ...data
    } = step.letter;
    fold([
      {
        type: 'letter-issued',
        data: {
          ...data,
          letter: step.id,
          opening: application.opening,
          application: application.id,
          candidate: application.candidate,
          ...step.links,
          disposition: tellsDisposition(step.letter.kind) || told !== undefined ? disposition!.at.seq : 0,
          document,
          sha256: sha256(pdf.value.bytes),
        },
        subjects: [application.candidate],
        personal: { ref, model, email },
      },
    ]);
    const place = {
      letter: step.id,
      opening: application.opening,
      application: application.id,
      candidate: application.candidate,
    };
    fold(handedOut.map((item) => ({ type: 'letter-handed-out', data: { ...place, ...item } })));
    if (withdrawnOn !== undefined) fold([{ type: 'letter-withdrawn', data: { ...place, on: withdrawnOn } }]);
    return ok(null);
  }
}

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The entry an event is going to be, for folding ahead of the append. */
const pretend = (event: RecordEvent, seq: number, recordedAt: string): Entry => ({
  seq,
  hash: '',
  recordedAt,
  commandId: '',
  event: toStored(event, undefined),
  erased: false,
});

/** Refs that are already on record, so that a file can build on them. */
function knownRefs(state: RecordState): KnownRefs {
  const refs = new Map<string, { kind: RefKind; id: string }>();
  for (const ref of state.openings.openings.keys()) refs.set(ref, { kind: 'opening', id: ref });
  for (const ref of state.settings.members.keys()) refs.set(ref, { kind: 'member', id: ref });
  for (const id of state.scorecards.deviations.keys()) refs.set(id, { kind: 'deviation', id });
  for (const candidate of state.candidates.candidates.values()) {
    refs.set(candidate.ref, { kind: 'candidate', id: candidate.id });
    for (const { ref, id } of candidate.notConsidered) refs.set(ref, { kind: 'exclusion', id });
    for (const { ref, id } of candidate.attachments) refs.set(ref, { kind: 'attachment', id });
    for (const fact of candidate.facts) refs.set(fact.ref, { kind: 'fact', id: fact.id });
  }
  for (const { ref, id } of state.candidates.applications.values())
    refs.set(ref, { kind: 'application', id });
  for (const { ref, id } of state.scorecards.scorecards.values()) refs.set(ref, { kind: 'scorecard', id });
  for (const { ref, id } of state.scorecards.fitNotes.values()) refs.set(ref, { kind: 'fit-note', id });
  for (const { ref, id } of state.scorecards.observations.values())
    refs.set(ref, { kind: 'observation', id });
  for (const { ref, id } of state.letters.letters.values()) refs.set(ref, { kind: 'letter', id });
  for (const { ref, id, replies } of state.inquiries.inquiries.values()) {
    refs.set(ref, { kind: 'inquiry', id });
    for (const reply of replies) refs.set(reply.id, { kind: 'reply', id: reply.id });
  }
  for (const { ref, id } of state.custody.holds.values()) refs.set(ref, { kind: 'hold', id });
  return refs;
}
