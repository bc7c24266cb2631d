import { letterQueue, letterText, claimHolds, claimSentence } from '@shared/correspondence';
import { ok, refuse } from '@shared/kernel';
import { gatherOpening } from '@shared/record';
import { writeNewFile } from '../exchange';
import type { RoomHandlers } from '../handler';
import { draftFor } from './draft-for';
import { letterFileName } from './file-name';
import { issueLetters, type CancelRequests } from './issue';

/** Jobs asked to stop; a job takes its id out when it ends. */
const cancelled: CancelRequests = new Set();

export const lettersHandlers: RoomHandlers<'letters'> = {
  'letters.queue': ({ opening }, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const gathered = gatherOpening(record.value.state, opening);
    return gathered
      ? ok(letterQueue(gathered, desk.context().today))
      : refuse('not-found', 'opening-unknown', `There is no opening "${opening}".`);
  },
  'letters.preview': ({ application }, desk) => {
    const open = desk.record();
    if (!open.ok) return open;
    const issued = [...open.value.state.letters.letters.values()].findLast(
      (letter) => letter.application === application && letter.model,
    );
    if (issued?.model) {
      // What was issued is shown as it was issued, not as it would be written today.
      const pages = desk.services.typesetter.letterSvg(issued.model);
      if (!pages.ok) return pages;
      const record = gatherOpening(open.value.state, issued.opening)!;
      const claims = issued.claims.map((claim) => ({
        text: claimSentence(claim, record),
        holds: claimHolds(claim, record, record.byId.get(application)!),
      }));
      return ok({
        pages: pages.value.pages,
        kind: issued.kind,
        text: letterText(issued.model),
        claims,
        findings: [],
        issued: true,
      });
    }
    const checked = draftFor(desk, application);
    if (!checked.ok) return checked;
    const { draft, findings, record, application: item } = checked.value;
    const pages = desk.services.typesetter.letterSvg(draft.model);
    if (!pages.ok) return pages;
    const claims = draft.claims.map((claim) => ({
      text: claimSentence(claim, record),
      holds: claimHolds(claim, record, item),
    }));
    return ok({
      pages: pages.value.pages,
      kind: draft.kind,
      text: letterText(draft.model),
      claims,
      findings,
      issued: false,
    });
  },
  'letters.issue': (input, desk, envelope) => issueLetters(desk, input, cancelled, envelope),
  'letters.cancel': ({ jobId }) => {
    cancelled.add(jobId);
    return ok({ cancelled: true });
  },
  'letters.save-pdf': ({ letter: id, folder }, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const letter = record.value.state.letters.letters.get(id);
    if (!letter) return refuse('not-found', 'letter-unknown', 'There is no such letter on record.');
    const archived = record.value.log.document(letter.document);
    if (!archived || !letter.model)
      return refuse('not-found', 'letter-erased', 'This letter was erased together with the candidate.');
    const name = record.value.state.candidates.candidates.get(letter.candidate)?.contact?.fullName ?? '';
    const written = writeNewFile(folder, letterFileName(letter.model, name), archived.bytes);
    return written.ok ? ok({ fileName: written.value }) : written;
  },
  'letters.templates': (_input, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const sets = [...record.value.state.letters.sets.values()].flatMap((versions) => versions.at(-1) ?? []);
    return ok(sets.map(({ version, set }) => ({ version, set })));
  },
};
