import { DECLARED_AT, type DeclaredAt } from '../scorecards';
import type { ApplicationRecord, OpeningRecord } from './opening-record';

/**
 * When a member has to declare about this application (again) before taking part in what it has
 * reached; null when nothing is owed. Every opening asks once; it may ask again at the shortlist
 * and at the interview. A declaration asked for later also answers what was asked before.
 * Source: a "no conflict" declaration is a record too, asked again at shortlist and interview.
 */
export function declarationDue(
  { opening }: OpeningRecord,
  item: ApplicationRecord,
  member: string,
): DeclaredAt | null {
  const own = item.declarationHistory.filter((declaration) => declaration.member === member);
  if (own.length === 0) return 'application';
  // Who has stepped out owes nothing more.
  if (own.at(-1)!.recused) return null;
  const made = Math.max(...own.map(({ askedAt }) => DECLARED_AT.indexOf(askedAt ?? 'application')));
  const again = opening.details.declareAgain ?? [];
  const shortlisted = item.stageIndex > 0;
  const owed = again.filter((when) => (when === 'interview' ? item.interviewed : shortlisted));
  const latest = owed.toSorted((a, b) => DECLARED_AT.indexOf(b) - DECLARED_AT.indexOf(a))[0];
  return latest !== undefined && DECLARED_AT.indexOf(latest) > made ? latest : null;
}
