import type { DispositionCode, Ground } from '../../decisions';
import type { ApplicationRecord } from '../../record';
import { compare, type Row } from '../sections/comparison';
import type { Subject } from '../subject';
import { comparisonWords as words } from './wording/comparison-words';

/** Somebody appointed, as the sheet calls them, beside this applicant. */
export interface Compared {
  other: ApplicationRecord;
  /** "the person appointed", with a letter where there are several. */
  who: string;
  /** Head of their column. */
  column: string;
  /** One per criterion rated for both, then the weighted mean; empty when there is none. */
  rows: Row[];
}

const CHOSEN: readonly DispositionCode[] = ['appointed', 'offered'];

/** Whether the signed outcome gave the post to this application. */
export const wasChosen = ({ signed }: Subject): boolean =>
  signed !== null && CHOSEN.includes(signed.disposition.code);

/**
 * Everybody else whom the signed decision appointed, in the order of the weighted means, so that
 * their order tells nothing of when they applied.
 */
export function appointedBeside(subject: Subject): Compared[] {
  const { signed, mine, record } = subject;
  const others = (signed?.decision.dispositions ?? [])
    .filter((item) => CHOSEN.includes(item.code) && item.application !== mine.id)
    .flatMap((item) => record.byId.get(item.application) ?? [])
    .map((other) => ({ other, rows: compare(subject, other) }))
    .toSorted((a, b) => (b.rows.at(-1)?.theirs ?? 0) - (a.rows.at(-1)?.theirs ?? 0));
  return others.map((item, index) => ({
    ...item,
    who: words.who(index, others.length),
    column: words.column(index, others.length),
  }));
}

/** Grounds that the decision in force signed for an application; none where it did not. */
export function signedGroundsOf({ state, signed }: Subject, application: string): Ground[] {
  const entry = signed?.decision.dispositions.find((item) => item.application === application);
  const history = state.decisions.history.get(application) ?? [];
  return history.find((item) => item.at.seq === entry?.seq)?.grounds ?? [];
}
