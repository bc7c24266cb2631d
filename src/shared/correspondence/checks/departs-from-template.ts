import { candidateName } from '../../candidates';
import type { LetterWording } from '../../letters';
import type { ApplicationRecord, OpeningRecord } from '../../record';
import type { LetterCheckInput, LetterDraft } from '../draft';
import type { LetterFault } from '../finding';
import { groundsToGive, type SpokenGround } from '../grounds';
import { sameCase } from '../same-case';
import { wordCount, wordingChanges } from '../text-changes';
import { wordingFor } from '../wording';
import { listed } from '../words';

/** A typing error or a day put right stays below this share of the approved words. */
const SMALL_SHARE = 0.12;

/**
 * Somebody changed more than a little of the approved words, or a sentence that gives a ground:
 * others at this outcome and stage were told in the approved ones (situation 32).
 */
export function departsFromTemplate({ record, app, draft }: LetterCheckInput): LetterFault[] {
  const { approved, model } = draft;
  const mark = record.organisation?.sample ? wordingFor(draft.language).sampleSubject : '';
  const words: LetterWording = {
    subject: model.subject.startsWith(mark) ? model.subject.slice(mark.length) : model.subject,
    salutation: model.salutation,
    paragraphs: model.paragraphs,
    closing: model.closing,
  };
  const changes = wordingChanges(approved, words);
  if (changes.length === 0) return [];
  const { changed, of } = share(approved, changes);
  const lost = changedGrounds(record, app, draft);
  if (lost === 0 && changed <= of * SMALL_SHARE) return [];
  const amount = `${changed} of ${of} approved words (${Math.round((100 * changed) / of)} %) are changed${lost > 0 ? ', with what the letter gives as its ground' : ''}.`;
  return [
    {
      severity: 'justify',
      message: `Your letter departs from the approved wording: ${amount}${othersTold(record, app, draft)}`,
      ground: [approved, words],
    },
  ];
}

/** How many words were changed (the more of those taken out and those put in), of how many. */
function share(
  approved: LetterWording,
  changes: ReturnType<typeof wordingChanges>,
): { changed: number; of: number } {
  const pieces = changes.flatMap((part) => part.pieces);
  const count = (change: string): number =>
    pieces.reduce((sum, piece) => sum + (piece.change === change ? wordCount(piece.text) : 0), 0);
  const all = [approved.subject, approved.salutation, ...approved.paragraphs, approved.closing];
  return {
    changed: Math.max(count('added'), count('removed')),
    of: Math.max(
      1,
      all.reduce((sum, text) => sum + wordCount(text), 0),
    ),
  };
}

/** Recorded grounds that the approved words name and the letter no longer gives in its approved sentence. */
function changedGrounds(record: OpeningRecord, app: ApplicationRecord, draft: LetterDraft): number {
  const given = new Set(draft.grounds.map(({ ground }) => `${ground.kind} ${ground.ref}`));
  const approved = draft.approved.paragraphs.join('\n');
  const said = draft.model.paragraphs.join('\n');
  const missing = groundsToGive(record, app, draft.kind).filter(
    (spoken) =>
      !given.has(`${spoken.ground.kind} ${spoken.ground.ref}`) &&
      namesOf(spoken, draft.language).some((name) => approved.includes(name)),
  );
  return missing.length + draft.grounds.filter(({ text }) => !said.includes(text)).length;
}

/** How a letter names what a ground is about. One about the procedure has no name to find it by. */
function namesOf(spoken: SpokenGround, language: string): string[] {
  switch (spoken.statement) {
    case 'qualification':
      return [spoken.qualification.label, wordingFor(language).requirement(spoken.qualification)];
    case 'criterion':
      return [spoken.criterion.label];
    case 'condition':
      return [spoken.condition.label];
    default:
      return [];
  }
}

function othersTold(record: OpeningRecord, app: ApplicationRecord, draft: LetterDraft): string {
  const told = sameCase(record, app, draft.kind).filter((item) => item.issued && item.approved);
  if (told.length === 0) return ' Nobody else at this outcome and stage has received the approved text yet.';
  const names = told.map((item) => candidateName(record.byId.get(item.application)?.candidate));
  return ` ${listed(names)}, at the same outcome and stage, received the approved text.`;
}
