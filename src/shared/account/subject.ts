import type { Audience, AuditStatement } from '../audit';
import { candidateName } from '../candidates';
import type { Finding } from '../checks/finding';
import type { Decision, Disposition } from '../decisions';
import type { InquiryText } from '../inquiries';
import type { Provenance } from '../kernel';
import type { Criterion, CriteriaVersion, Opening } from '../openings';
import { gatherOpening, type ApplicationRecord, type OpeningRecord, type RecordState } from '../record';
import { confidentialTo } from './confidential';
import { WHY_WITHHELD, type Withheld } from './sentences';
import { shieldFor, type Shield } from './shield';
import { foldedWords } from './words';

/** One application as the account tells it: the record, who reads it, and what stands signed. */
export interface Subject {
  state: RecordState;
  audience: Audience;
  opening: Opening;
  record: OpeningRecord;
  mine: ApplicationRecord;
  name: string;
  /** Everything personal is gone; `at` is null when the erasure lies after the day looked at. */
  erased: { at: Provenance | null } | null;
  /** The outcome that the decision in force signed for this application; drafts are not one. */
  signed: { decision: Decision; disposition: Disposition } | null;
  /** Decision in force for the opening, whether or not it includes this application. */
  decision: Decision | null;
  /** An outcome entered after, or without, a signature. */
  draft: Disposition | null;
  /** The yardstick in force when this application was rated, or else decided. */
  criteria: CriteriaVersion | null;
  shield: Shield;
  /** Members who stepped out for this application, whatever they had written before. */
  recused: ReadonlySet<string>;
  findings: readonly Finding[];
}

/** Gathers the subject of an account; null when there is no such application. */
export function subjectOf(
  state: RecordState,
  applicationId: string,
  audience: Audience,
  findings: readonly Finding[] = [],
): Subject | null {
  const application = state.candidates.applications.get(applicationId);
  const record = application && gatherOpening(state, application.opening);
  const mine = record?.byId.get(applicationId);
  if (!record || !mine) return null;
  const { opening } = record;
  const erasure = state.custody.erased.get(mine.candidate.id) ?? null;
  const erased = erasure !== null || mine.candidate.contact === null ? { at: erasure } : null;
  const entry = record.decision?.dispositions.find((item) => item.application === applicationId);
  const disposition = state.decisions.history.get(applicationId)?.find((item) => item.at.seq === entry?.seq);
  const signed = record.decision && disposition ? { decision: record.decision, disposition } : null;
  const recused = new Set(mine.declarations.filter((item) => item.recused).map((item) => item.member));
  const draft = mine.disposition && mine.disposition !== signed?.disposition ? mine.disposition : null;
  return {
    state,
    audience,
    opening,
    record,
    mine,
    name: erased ? candidateName(undefined) : candidateName(mine.candidate),
    erased,
    signed,
    decision: record.decision,
    draft,
    criteria: yardstick(opening, mine, signed?.disposition ?? null),
    shield: shieldFor({
      audience,
      erased: erased !== null,
      confidential: confidentialTo(state, mine.candidate.id, opening),
      members: record.members,
      recused,
      panelNamed: record.organisation?.policy.panelNames === 'named',
      askers: mine.inquiries.flatMap(({ text }) =>
        text && text.asker !== 'candidate' && !broughtBy(mine, text) ? [text.askerName] : [],
      ),
    }),
    recused,
    findings,
  };
}

/** The agency that put the candidate forward: they know its name, for it is theirs. */
function broughtBy({ candidate }: ApplicationRecord, { asker, askerName }: InquiryText): boolean {
  if (asker !== 'agency' || !candidate.relations.some(({ kind }) => kind === 'agency')) return false;
  const [name, source] = [askerName, candidate.contact?.source ?? ''].map((text) =>
    foldedWords(text).join(' '),
  );
  return name !== '' && name === source;
}

function yardstick(
  opening: Opening,
  mine: ApplicationRecord,
  signed: Disposition | null,
): CriteriaVersion | null {
  const scored = mine.scorecards.map((card) => card.criteriaVersion);
  const version = scored.length > 0 ? Math.max(...scored) : signed?.criteriaVersion;
  return opening.versions.find((item) => item.version === version) ?? opening.versions.at(-1) ?? null;
}

export const isCandidate = (subject: Subject): boolean => subject.audience === 'candidate';

/** Looks a declared thing up in the yardstick used, then in any other version. */
export function declared<K extends 'qualifications' | 'criteria' | 'conditions' | 'stages'>(
  subject: Subject,
  kind: K,
  ref: string,
): CriteriaVersion['set'][K][number] | undefined {
  const versions = [subject.criteria, ...subject.opening.versions.toReversed()];
  for (const version of versions) {
    const found = (version?.set[kind] as readonly { ref: string }[] | undefined)?.find(
      (item) => item.ref === ref,
    );
    if (found) return found as CriteriaVersion['set'][K][number];
  }
  return undefined;
}

export const labelOf = (
  subject: Subject,
  kind: 'qualifications' | 'criteria' | 'conditions' | 'stages',
  ref: string,
): string => declared(subject, kind, ref)?.label ?? ref;

export const scaleOf = (subject: Subject, ref: string): Criterion['scale'] =>
  declared(subject, 'criteria', ref)?.scale ?? 5;

export const postOf = (opening: Opening): string =>
  [opening.details.title, opening.details.unit].filter((part) => part.trim() !== '').join(', ');

export const seqsOf = (...at: readonly ({ seq: number } | null | undefined)[]): number[] =>
  [...new Set(at.flatMap((item) => (item ? [item.seq] : [])))].sort((a, b) => a - b);

export const said = (text: string, seqs: readonly number[]): AuditStatement => ({ text, seqs: [...seqs] });

export const withheld = (text: string, why: Withheld, seqs: readonly number[]): AuditStatement => ({
  text,
  seqs: [...seqs],
  redacted: WHY_WITHHELD[why],
});

/** A sentence around a recorded text: the sentence, or a bar when the text may not be read; nothing for an empty text. */
export function around(
  subject: Subject,
  raw: string,
  frame: (text: string) => string,
  bar: string,
  seqs: readonly number[],
): AuditStatement[] {
  const shown = subject.shield.text(raw);
  if (shown.withheld !== null) return [withheld(bar, shown.withheld, seqs)];
  return shown.text === '' ? [] : [said(frame(shown.text), seqs)];
}

/** The subject as what a member wrote is read: nothing of one who stepped out, for the candidate. */
export const by = (subject: Subject, member: string): Subject => ({
  ...subject,
  shield: subject.shield.by(member),
});
