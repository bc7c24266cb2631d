import type { AuditDocument, AuditSection, AuditStatement } from '../../audit';
import { ok, recordReference, refuse, type Result } from '../../kernel';
import { requirementText } from '../../openings';
import type { RecordState } from '../../record';
import { groundText } from '../grounds';
import { figure } from '../means';
import { say } from '../sentences';
import { postOf, said, seqsOf, subjectOf, type Subject } from '../subject';
import { appointedBeside, signedGroundsOf, wasChosen, type Compared } from './compared';
import { minimumSection } from './comparison-minimum';
import { closeness, ratingsSection } from './comparison-ratings';
import { namedIn } from './nameless';
import { documentOf, type PackOptions } from './options';
import { declaredNaming, PROXIES } from './proxies';
import { comparisonWords as words } from './wording/comparison-words';

/** Compared one by one in the answer; more stand in the tables. */
const MOST_IN_ANSWER = 3;

/**
 * Situation 18: the appointed and one applicant side by side, on the declared criteria alone and
 * without a name, for whoever says that age, experience or origin decided.
 * Refusals: `not-found/application-unknown`; `refused/would-disclose` with `details.where` when
 * anybody on record, the applicant too, would be named.
 */
export function buildComparisonSheet(
  state: RecordState,
  application: string,
  options: PackOptions,
): Result<AuditDocument> {
  const subject = subjectOf(state, application, 'candidate');
  if (!subject) return refuse('not-found', 'application-unknown', say.refusal.unknown);
  const { opening } = subject;
  const appointed = appointedBeside(subject);
  const document = documentOf(state, options, {
    audience: 'candidate',
    title: words.title,
    subtitle: [postOf(opening), opening.details.location].filter((part) => part.trim() !== '').join(', '),
    answer: answerOf(subject, appointed),
    sections: [
      yardstickSection(subject),
      minimumSection(subject, appointed),
      ...(appointed.length === 0 ? [] : [ratingsSection(subject, appointed)]),
      beyondSection(subject),
      ...(subject.signed ? [groundsSection(subject, appointed)] : []),
      limitsSection(subject, options),
    ],
  });
  const where = namedIn(document, state, opening.ref);
  return where.length === 0
    ? ok(document)
    : refuse('refused', 'would-disclose', words.would(where.length), { where });
}

function answerOf(subject: Subject, appointed: readonly Compared[]): AuditStatement {
  const sentences: string[] = [];
  const at = [subject.decision?.at, subject.signed?.disposition.at, subject.erased?.at];
  const seqs: number[] = seqsOf(...at);
  if (subject.erased) sentences.push(words.erased);
  if (!subject.signed) sentences.push(words.unsigned);
  else if (wasChosen(subject)) sentences.push(words.self);
  else if (appointed.length === 0) sentences.push(words.nobody);
  const rated = appointed.filter(({ rows }) => rows.length > 0);
  for (const item of rated.slice(0, MOST_IN_ANSWER)) {
    const { ours, seqs: cards } = item.rows.at(-1)!;
    const { rated: beside, width } = closeness(subject, item);
    sentences.push(words.means(figure(ours)), words.beside(item.who, beside, width));
    seqs.push(...cards);
  }
  if (rated.length > MOST_IN_ANSWER) sentences.push(words.more(rated.length - MOST_IN_ANSWER));
  for (const { rows, who } of appointed) if (rows.length === 0) sentences.push(words.unrated(who));
  return said(
    sentences.join(' '),
    [...new Set(seqs)].toSorted((a, b) => a - b),
  );
}

function yardstickSection({ criteria, opening }: Subject): AuditSection {
  const section: AuditSection = {
    id: 'yardstick',
    title: words.section.yardstick,
    statements: [],
    tables: [],
  };
  if (!criteria) {
    section.statements.push(said(words.none, [opening.at.seq]));
    return section;
  }
  const at = [criteria.at.seq];
  const { conditions, criteria: scored } = criteria.set;
  section.statements.push(
    said(
      words.version(criteria.version, opening.versions.length),
      seqsOf(...opening.versions.map((item) => item.at)),
    ),
  );
  if (conditions.length > 0)
    section.statements.push(said(words.conditions(conditions.map(({ label }) => label)), at));
  if (scored.length > 0) {
    const rows = scored.map(({ label, weight, scale }) => ({
      cells: [label, String(weight), words.scale(scale)],
      seqs: at,
    }));
    section.tables.push({ caption: words.criteria, table: { columns: [...words.criteriaColumns], rows } });
  }
  return section;
}

/** Age, experience beyond a minimum and origin, and whether anything declared names them. */
function beyondSection({ criteria, opening }: Subject): AuditSection {
  const statements: AuditStatement[] = [];
  const section: AuditSection = { id: 'beyond', title: words.section.beyond, statements, tables: [] };
  if (!criteria) {
    statements.push(said(words.none, [opening.at.seq]));
    return section;
  }
  const at = [criteria.at.seq];
  statements.push(said(words.whole, at));
  const years = criteria.set.qualifications.filter((item) => item.kind === 'years').map(requirementText);
  for (const proxy of PROXIES) {
    const named = declaredNaming(criteria.set, proxy);
    const minimum = proxy === 'experience' && years.length > 0;
    if (minimum) statements.push(said(words.years(years), at));
    if (named.length > 0) statements.push(said(words.named[proxy](named), at));
    else if (!minimum) statements.push(said(words.notNamed[proxy], at));
  }
  return section;
}

/** Declared grounds by their labels. What was never declared is counted and not quoted. */
function groundsSection(subject: Subject, appointed: readonly Compared[]): AuditSection {
  const grounds = signedGroundsOf(subject, subject.mine.id);
  const declared = grounds.filter(({ kind }) => kind !== 'other');
  const outside = grounds.length - declared.length;
  const at = seqsOf(subject.signed?.disposition.at);
  const statements: AuditStatement[] = [];
  if (declared.length > 0)
    statements.push(said(words.grounds(declared.map((ground) => groundText(subject, ground))), at));
  if (outside > 0)
    statements.push(said((declared.length > 0 ? words.outside : words.onlyOutside)(outside), at));
  if (grounds.length === 0) statements.push(said(words.noGrounds, at));
  const others = appointed.filter(({ other }) =>
    signedGroundsOf(subject, other.id).some(({ kind }) => kind === 'other'),
  );
  if (others.length > 0) statements.push(said(words.outsideAppointed, seqsOf(subject.decision?.at)));
  return { id: 'grounds', title: words.section.grounds, statements, tables: [] };
}

const limitsSection = (subject: Subject, options: PackOptions): AuditSection => ({
  id: 'limits',
  title: words.section.limits,
  statements: [
    said(words.anonymous, []),
    said(words.limit, []),
    said(say.integrity.entries(options.head.seq, recordReference(options.head)), []),
    said(say.integrity.marks, []),
    ...(subject.erased ? [said(say.integrity.erased, seqsOf(subject.erased.at))] : []),
  ],
  tables: [],
});
