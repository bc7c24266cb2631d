/**
 * Words that are in a letter because the record says so: names, titles, labels. A person called
 * Young or a post called Children's Librarian is no signal and no leftover placeholder.
 */
import { requirementText } from '../openings';
import type { ApplicationRecord, OpeningRecord } from '../record';
import type { LetterDraft } from './draft';
import { spokenGround, yardstickOf } from './grounds';
import { wordingFor } from './wording';

const COVER = '\u{E000}';
const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Finds a text as whole words, wherever it stands. */
export const wholeWords = (text: string, flags: string): RegExp => {
  const before = /^[\p{L}\p{N}]/u.test(text) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}]$/u.test(text) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(before + escape(text) + after, `u${flags}`);
};

/** Every name, title and label that may stand in this letter, longest first. */
export function knownWords(record: OpeningRecord, app: ApplicationRecord, draft: LetterDraft): string[] {
  const { details, ref, versions } = record.opening;
  const { contact } = app.candidate;
  const set = yardstickOf(record, app);
  const { requirement } = wordingFor(draft.language);
  const labels = (app.disposition?.grounds ?? []).flatMap((ground) => {
    const spoken = spokenGround(set, ground);
    if (spoken?.statement === 'qualification') {
      return [
        spoken.qualification.label,
        requirement(spoken.qualification),
        requirementText(spoken.qualification),
      ];
    }
    if (spoken?.statement === 'criterion') return [spoken.criterion.label];
    return spoken?.statement === 'condition' ? [spoken.condition.label] : [];
  });
  const words = [
    contact?.fullName ?? '',
    contact?.addressAs ?? '',
    app.inquiries.find(({ id }) => id === draft.inquiry)?.text?.askerName ?? '',
    details.title,
    details.unit,
    details.location,
    ref,
    record.organisation?.name ?? '',
    record.organisation?.contact ?? '',
    draft.model.signatory.name,
    draft.model.signatory.role,
    ...versions.flatMap((version) => version.set.stages.map((stage) => stage.label)),
    ...labels,
  ];
  return [...new Set(words)].filter((word) => word.trim() !== '').sort((a, b) => b.length - a.length);
}

/** The text with the given words covered, letter for letter, so that offsets stay the same. */
export const cover = (text: string, words: readonly string[]): string =>
  words.reduce(
    (rest, word) =>
      rest.includes(word) ? rest.replaceAll(wholeWords(word, 'g'), (hit) => COVER.repeat(hit.length)) : rest,
    text,
  );

/** Whether a stretch of text is nothing but covered words. */
export const isCovered = (covered: string, start: number, end: number): boolean =>
  end > start && covered.slice(start, end).replaceAll(COVER, '').trim() === '';

/** Subject, salutation, paragraphs and closing: what is said, without letterhead, address and reference. */
export const spokenParts = ({ model }: LetterDraft): string[] => [
  model.subject,
  model.salutation,
  ...model.paragraphs,
  model.closing,
];
