import type { LintAs } from '../lint';
import type { ApplicationRecord, OpeningRecord } from '../record';
import type { Kept } from '../scorecards';
import { groundLabel, noteText, numbered, type NamedReason } from './evidence';
import type { RecordLink } from './finding';
import { memberNameOf, nameOf } from './people';
import { quoted } from './words';

/** One written text of an opening that somebody may one day read. */
export interface RecordedText {
  kind: 'reason' | 'rationale' | 'evidence' | 'fit-note' | 'observation' | 'vote' | 'dissent';
  /** Whom it is about; empty for words about nobody in particular. */
  subjects: string[];
  text: string;
  as: LintAs;
  link: RecordLink;
  /** Words kept on purpose, by whom and where that is on record. */
  kept?: { words: readonly Kept[]; by: string | undefined; seq: number };
  /** Which text of its subject it is. */
  about: string;
  /** As a person would point to it; lazy, because thousands of texts are read and few are spoken of. */
  title: () => string;
}

/**
 * Texts of one application: its reasons, then what members wrote about it. Evidence comes by the
 * thousand, so of it only texts with a signal are taken up.
 */
export function textsOf(
  record: OpeningRecord,
  application: ApplicationRecord,
  reasons: readonly NamedReason[],
  signalled: (text: string, as: LintAs) => boolean,
): RecordedText[] {
  const { id, disposition, scorecards, fitNotes, observations } = application;
  const base = { subjects: [id] };
  const name = nameOf(application);
  const by = (member: string) => memberNameOf(record, member);
  const seen = new Map<string, number>();
  const texts: RecordedText[] = reasons.map(({ reason, about, link }) => ({
    ...base,
    kind: 'reason' as const,
    as: 'reason' as const,
    text: reason.text,
    link,
    ...keptIn(reason.kept, disposition!.at.actor, disposition!.at.seq),
    about: `reason:${about}`,
    title: () => `Your reason ${quoted(groundLabel(record, reason.ground))} for ${name}`,
  }));
  if (disposition !== null && disposition.rationale !== '') {
    const link: RecordLink = { kind: 'application', id };
    const title = () => `Your rationale for ${name}`;
    texts.push({
      ...base,
      kind: 'rationale',
      as: 'reason',
      text: disposition.rationale,
      link,
      about: 'rationale',
      title,
    });
  }
  for (const card of scorecards) {
    const link: RecordLink = { kind: 'scorecard', id: card.id, application: id };
    for (const { criterion, evidence, kept } of card.ratings) {
      if (!signalled(evidence, 'note')) continue;
      const label = () => quoted(groundLabel(record, { kind: 'criterion', ref: criterion }));
      const about = `rating:${card.member}:${card.stage}:${criterion}`;
      const title = () => `${by(card.member)}’s evidence on ${label()} for ${name}`;
      const why = keptIn(kept, card.member, card.at.seq);
      texts.push({ ...base, ...why, kind: 'evidence', as: 'note', text: evidence, link, about, title });
    }
  }
  for (const { id: note, member, note: words, at } of fitNotes) {
    const link: RecordLink = { kind: 'fit-note', id: note, application: id };
    const about = numbered(seen, `fit-note:${member}:${words.against.ref}`);
    const title = () => `${by(member)}’s fit note on ${name}`;
    const why = keptIn(words.kept, member, at.seq);
    texts.push({ ...base, ...why, kind: 'fit-note', as: 'note', text: noteText(words), link, about, title });
  }
  for (const { id: note, member, note: words, at } of observations) {
    const link: RecordLink = { kind: 'observation', id: note, application: id };
    const about = numbered(seen, `observation:${member}`);
    const title = () => `${by(member)}’s observation on ${name}`;
    const why = keptIn(words.kept, member, at.seq);
    texts.push({ ...base, ...why, kind: 'observation', as: 'note', text: words.text, link, about, title });
  }
  return texts;
}

const keptIn = (
  words: readonly Kept[] | undefined,
  by: string | undefined,
  seq: number,
): Pick<RecordedText, 'kept'> => (words?.length ? { kept: { words, by, seq } } : {});

/** What members wrote with their votes and dissents. */
export function committeeTexts(record: OpeningRecord, active: readonly ApplicationRecord[]): RecordedText[] {
  const known = new Set(active.map((item) => item.id));
  const seen = new Map<string, number>();
  const texts: RecordedText[] = [];
  for (const { member, application, reason } of record.votes) {
    if (reason === '' || (application !== null && !known.has(application))) continue;
    const subjects = application === null ? [] : [application];
    const title = () => `The reason ${memberNameOf(record, member)} gave with a vote`;
    const link: RecordLink = { kind: 'member', ref: member };
    texts.push({ kind: 'vote', as: 'note', subjects, text: reason, link, about: `vote:${member}`, title });
  }
  for (const { member, text } of record.dissents) {
    const title = () => `The dissent of ${memberNameOf(record, member)}`;
    const link: RecordLink = { kind: 'member', ref: member };
    texts.push({
      kind: 'dissent',
      as: 'note',
      subjects: [],
      text,
      link,
      about: numbered(seen, `dissent:${member}`),
      title,
    });
  }
  return texts;
}
