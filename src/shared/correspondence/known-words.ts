/**
 * Words that are in a letter because the record says so: names, titles, labels. A person called
 * Young or a post called Children's Librarian is no signal and no leftover placeholder.
 */
import { requirementText } from '../openings';
import type { ApplicationRecord, OpeningRecord } from '../record';
import type { Outgoing } from './outgoing';
import { spokenGround, yardstickOf } from './grounds';
import { wordingFor } from './wording';

const COVER = '\u{E000}';
const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Finds a text as whole words, wherever it stands. */
export const wholeWords = (text: string, flags: string): RegExp => {
  const before = /^[\p{L}\p{N}]/u.test(text) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}]$/u.test(text) ? '(?![\\p{L}\\p{N}])' : '';
  // A name broken over two lines is that name.
  return new RegExp(before + escape(text).replaceAll(/\s+/gu, '\\s+') + after, `u${flags}`);
};

/** Every name, title and label that may stand in these words, longest first. */
export function knownWords(record: OpeningRecord, app: ApplicationRecord, out: Outgoing): string[] {
  const set = yardstickOf(record, app);
  const labels = (app.disposition?.grounds ?? []).flatMap((ground) => {
    const spoken = spokenGround(set, ground);
    if (spoken?.statement === 'qualification') {
      const { qualification } = spoken;
      const requirements = out.languages.map((language) => wordingFor(language).requirement(qualification));
      return [qualification.label, ...requirements, requirementText(qualification)];
    }
    if (spoken?.statement === 'criterion') return [spoken.criterion.label];
    return spoken?.statement === 'condition' ? [spoken.condition.label] : [];
  });
  return longestFirst([...namesAround(record, app, out), ...labels]);
}

/** Names and titles alone, without the labels of grounds, longest first. */
export const knownNames = (record: OpeningRecord, app: ApplicationRecord, out: Outgoing): string[] =>
  longestFirst(namesAround(record, app, out));

function namesAround(record: OpeningRecord, app: ApplicationRecord, out: Outgoing): string[] {
  const { details, ref, versions } = record.opening;
  const { contact } = app.candidate;
  return [
    contact?.fullName ?? '',
    contact?.addressAs ?? '',
    app.inquiries.find(({ id }) => id === out.inquiry)?.text?.askerName ?? '',
    details.title,
    details.unit,
    details.location,
    ref,
    record.organisation?.name ?? '',
    record.organisation?.contact ?? '',
    ...out.signs,
    ...versions.flatMap((version) => version.set.stages.map((stage) => stage.label)),
  ];
}

const longestFirst = (words: readonly string[]): string[] =>
  [...new Set(words)].filter((word) => word.trim() !== '').sort((a, b) => b.length - a.length);

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
