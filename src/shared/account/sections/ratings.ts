import type { AuditSection, AuditStatement } from '../../audit';
import { figure, meanOf, ratingsOf, spreadOf } from '../means';
import { capital, say } from '../sentences';
import { by, isCandidate, labelOf, said, withheld, type Subject } from '../subject';
import { keptStatements } from './kept';

type Tables = AuditSection['tables'];

/** Criteria with ratings that stand, in the order of the yardstick, then any from other versions. */
function ratedCriteria(subject: Subject): string[] {
  const rated = new Set(
    subject.mine.scorecards.flatMap((card) => card.ratings.map((rating) => rating.criterion)),
  );
  const known = (subject.criteria?.set.criteria ?? [])
    .map((item) => item.ref)
    .filter((ref) => rated.has(ref));
  return [...known, ...[...rated].filter((ref) => !known.includes(ref))];
}

/** Members see each rating; a candidate sees the panel's means and what was seen or heard. */
export function ratingTables(subject: Subject): Tables {
  const criteria = ratedCriteria(subject);
  if (criteria.length === 0) return [];
  const candidate = isCandidate(subject);
  return [
    candidate ? meansTable(subject, criteria) : membersTable(subject, criteria),
    evidenceTable(subject, criteria),
  ];
}

function membersTable(subject: Subject, criteria: readonly string[]): Tables[number] {
  const members = [...new Set(subject.mine.scorecards.map((card) => card.member))];
  const rows = criteria.map((ref) => {
    const ratings = ratingsOf(subject.mine, ref);
    const given = members.map(
      (member) =>
        ratings
          .filter((rating) => rating.member === member)
          .map((rating) => String(rating.points))
          .join(', ') || '–',
    );
    return {
      cells: [
        labelOf(subject, 'criteria', ref),
        ...given,
        figure(meanOf(ratings)),
        String(spreadOf(ratings)),
      ],
      seqs: unique(ratings),
    };
  });
  const names = members.map((member) => subject.shield.who(member));
  return { caption: say.seen.ratings, table: { columns: say.seen.ratingsColumns(names), rows } };
}

function meansTable(subject: Subject, criteria: readonly string[]): Tables[number] {
  const rows = criteria.map((ref) => {
    const ratings = ratingsOf(subject.mine, ref);
    const scale = subject.criteria?.set.criteria.find((item) => item.ref === ref)?.scale ?? 5;
    return {
      cells: [
        labelOf(subject, 'criteria', ref),
        say.asked.scale(scale),
        String(ratings.length),
        figure(meanOf(ratings)),
      ],
      seqs: unique(ratings),
    };
  });
  return { caption: say.seen.means, table: { columns: [...say.seen.meansColumns], rows } };
}

function evidenceTable(subject: Subject, criteria: readonly string[]): Tables[number] {
  const candidate = isCandidate(subject);
  const rows = criteria.flatMap((ref) =>
    ratingsOf(subject.mine, ref).map((rating) => {
      const label = labelOf(subject, 'criteria', ref);
      const stage = labelOf(subject, 'stages', rating.stage);
      const evidence = subject.shield.by(rating.member).inline(rating.evidence);
      const scale = subject.criteria?.set.criteria.find((item) => item.ref === ref)?.scale ?? 5;
      const cells = candidate
        ? [label, stage, evidence]
        : [
            label,
            stage,
            capital(subject.shield.who(rating.member)),
            say.seen.points(rating.points, scale),
            evidence,
          ];
      return { cells, seqs: [rating.seq] };
    }),
  );
  const columns = candidate ? say.seen.evidenceColumnsCandidate : say.seen.evidenceColumns;
  return { caption: say.seen.evidence, table: { columns: [...columns], rows } };
}

/** How far the panel agreed, in words; for a candidate only that single ratings are left out. */
export function spreadStatements(subject: Subject): AuditStatement[] {
  const criteria = ratedCriteria(subject);
  const all = unique(criteria.flatMap((ref) => ratingsOf(subject.mine, ref)));
  if (criteria.length === 0)
    return subject.criteria?.set.criteria.length
      ? [said(say.seen.noRatings, [subject.mine.application.at.seq])]
      : [];
  if (isCandidate(subject)) return [withheld(say.seen.membersWithheld, 'ratings', all)];
  const apart = criteria.flatMap((ref) => {
    const ratings = ratingsOf(subject.mine, ref);
    const spread = spreadOf(ratings);
    return spread === 0
      ? []
      : [said(say.seen.spread(labelOf(subject, 'criteria', ref), spread), unique(ratings))];
  });
  const several = criteria.some((ref) => ratingsOf(subject.mine, ref).length > 1);
  return apart.length === 0 && several ? [said(say.seen.spreadNone, all)] : apart;
}

/** Words kept on purpose in the evidence; a candidate is not told by whom. */
export const keptInRatings = (subject: Subject): AuditStatement[] =>
  subject.mine.scorecards.flatMap((card) => {
    const who = isCandidate(subject) ? null : subject.shield.who(card.member);
    return card.ratings.flatMap(({ criterion, evidence, kept }) =>
      keptStatements(
        by(subject, card.member),
        evidence,
        kept,
        say.kept.rating(who, labelOf(subject, 'criteria', criterion)),
        [card.at.seq],
      ),
    );
  });

const unique = (ratings: readonly { seq: number }[]): number[] =>
  [...new Set(ratings.map((rating) => rating.seq))].sort((a, b) => a - b);
