import type { LintAs } from '../lint';
import type { ApplicationRecord, OpeningRecord } from '../record';
import { groundLabel, noteText, numbered, reasonsOf } from './evidence';
import type { RecordLink } from './finding';
import { memberNameOf, nameOf } from './people';
import { quoted } from './words';

/** One written text of an opening that somebody may one day read. */
export interface RecordedText {
  kind: 'reason' | 'rationale' | 'evidence' | 'fit-note' | 'observation' | 'vote' | 'dissent';
  /** Whom it is about; empty for words about nobody in particular. */
  subjects: string[];
  about: string;
  /** The text as a person would point to it: "Your reason “Teaching” for Mara Quist". */
  title: string;
  text: string;
  as: LintAs;
  link: RecordLink;
}

/** Texts of one application: its reasons, then what members wrote about it. */
export function textsOf(record: OpeningRecord, application: ApplicationRecord): RecordedText[] {
  const { id } = application;
  const subjects = [id];
  const name = nameOf(application);
  const label = (ref: string) => groundLabel(record, { kind: 'criterion', ref });
  const by = (member: string) => memberNameOf(record, member);
  const seen = new Map<string, number>();
  const texts: RecordedText[] = [];
  for (const { reason, about, link } of reasonsOf(application)) {
    const title = `Your reason ${quoted(groundLabel(record, reason.ground))} for ${name}`;
    texts.push({
      kind: 'reason',
      subjects,
      about: `reason:${about}`,
      title,
      text: reason.text,
      as: 'reason',
      link,
    });
  }
  const rationale = application.disposition?.rationale ?? '';
  if (rationale !== '') {
    const link: RecordLink = { kind: 'application', id };
    texts.push({
      kind: 'rationale',
      subjects,
      about: 'rationale',
      title: `Your rationale for ${name}`,
      text: rationale,
      as: 'reason',
      link,
    });
  }
  for (const card of application.scorecards) {
    const link: RecordLink = { kind: 'scorecard', id: card.id, application: id };
    for (const { criterion, evidence } of card.ratings) {
      const title = `${by(card.member)}’s evidence on ${quoted(label(criterion))} for ${name}`;
      const about = `rating:${card.member}:${card.stage}:${criterion}`;
      texts.push({ kind: 'evidence', subjects, about, title, text: evidence, as: 'note', link });
    }
  }
  for (const { id: note, member, note: words } of application.fitNotes) {
    const about = numbered(seen, `fit-note:${member}:${words.against.ref}`);
    const link: RecordLink = { kind: 'fit-note', id: note, application: id };
    texts.push({
      kind: 'fit-note',
      subjects,
      about,
      title: `${by(member)}’s fit note on ${name}`,
      text: noteText(words),
      as: 'note',
      link,
    });
  }
  for (const { id: note, member, note: words } of application.observations) {
    const about = numbered(seen, `observation:${member}`);
    const link: RecordLink = { kind: 'observation', id: note, application: id };
    texts.push({
      kind: 'observation',
      subjects,
      about,
      title: `${by(member)}’s observation on ${name}`,
      text: words.text,
      as: 'note',
      link,
    });
  }
  return texts;
}

/** What members wrote with their votes and dissents. */
export function committeeTexts(record: OpeningRecord, active: readonly ApplicationRecord[]): RecordedText[] {
  const known = new Set(active.map((item) => item.id));
  const seen = new Map<string, number>();
  const texts: RecordedText[] = [];
  for (const { member, application, reason } of record.votes) {
    if (reason === '' || (application !== null && !known.has(application))) continue;
    const title = `The reason ${memberNameOf(record, member)} gave with a vote`;
    const subjects = application === null ? [] : [application];
    texts.push({
      kind: 'vote',
      subjects,
      about: `vote:${member}`,
      title,
      text: reason,
      as: 'note',
      link: { kind: 'member', ref: member },
    });
  }
  for (const { member, text } of record.dissents) {
    const about = numbered(seen, `dissent:${member}`);
    const title = `The dissent of ${memberNameOf(record, member)}`;
    texts.push({
      kind: 'dissent',
      subjects: [],
      about,
      title,
      text,
      as: 'note',
      link: { kind: 'member', ref: member },
    });
  }
  return texts;
}
