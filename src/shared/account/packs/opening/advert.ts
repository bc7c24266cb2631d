import type { AuditSection, AuditStatement } from '../../../audit';
import { readvertisedAs } from '../../../openings';
import { ASKED_AT, say } from '../../sentences';
import { postOf, said, seqsOf } from '../../subject';
import { openingWords as words } from '../wording/opening-words';
import type { Whole } from './context';

/** Advert, announced conditions, timetable, confidential matters, where it comes from and how it ended. */
export function advertSection({ opening, state }: Whole): AuditSection {
  const { details } = opening;
  const at = seqsOf(opening.at, opening.changedAt);
  const advert = details.advert
    .split(/\n\s*\n/u)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const statements: AuditStatement[] = [
    said(words.post(postOf(opening), details.location, details.posts), at),
    said(words.jurisdiction(details.jurisdiction), at),
    ...(details.advertisedOn === undefined ? [] : [said(words.advertised(details.advertisedOn), at)]),
    ...(details.closesOn === undefined ? [] : [said(words.closes(details.closesOn), at)]),
    ...details.announced.map((text) => said(say.asked.announced(text), at)),
    ...(details.timetable ?? []).map(({ what, on }) => said(say.asked.timetable(what, on), at)),
    ...details.secrets.map((text) => said(say.asked.secret(text), at)),
  ];
  const again = details.declareAgain ?? [];
  if (again.length > 0)
    statements.push(said(say.people.declareAgain(again.map((time) => ASKED_AT[time])), at));
  const { preferenceReview } = details;
  if (preferenceReview?.required) {
    statements.push(said(say.preference.required, at));
    if (preferenceReview.rule.trim() !== '')
      statements.push(said(say.preference.rule(preferenceReview.rule), at));
  }
  const titleOf = (ref: string): string => state.openings.openings.get(ref)?.details.title ?? ref;
  if (opening.readvertises !== null)
    statements.push(said(say.origin.readvertises(titleOf(opening.readvertises)), seqsOf(opening.at)));
  if (opening.copyOf !== null)
    statements.push(said(say.origin.copyOf(titleOf(opening.copyOf)), seqsOf(opening.at)));
  const next = state.openings.openings.get(readvertisedAs(state.openings, opening.ref) ?? '');
  if (next) statements.push(said(say.origin.readvertisedAs(next.details.title), seqsOf(next.at)));
  statements.push(said(say.answer.outcome(opening.outcome), seqsOf(opening.outcomeAt ?? opening.at)));
  if (opening.outcomeReason.trim() !== '')
    statements.push(said(words.outcomeReason(opening.outcomeReason), seqsOf(opening.outcomeAt)));
  statements.push(said(advert.length === 0 ? words.noAdvert : words.advert, at));
  statements.push(...advert.map((text) => said(text, at)));
  return { id: 'advert', title: words.section.advert, statements, tables: [] };
}
