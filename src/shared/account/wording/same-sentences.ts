/** Who else had the same ground, for the committee alone. */
import type { InquiryKind } from '../../inquiries';
import type { Day } from '../../kernel';
import type { LetterKind } from '../../letters';
import { writtenDay as day } from '../dates';
import { INQUIRY, LETTER } from './labels';
import { capital, list, plural } from './phrases';

export const sameSentences = {
  same: {
    none: 'This section looks at grounds on which an application was not successful. There is none here.',
    noGround: 'The signed outcome records no ground, so nobody else can have the same one.',
    ground: (label: string, count: number) =>
      count === 0
        ? `Nobody else in this opening has as a ground ${label}.`
        : `${capital(plural(count, 'other application', 'other applications'))} in this opening ${count === 1 ? 'has' : 'have'} as a ground ${label}.`,
    caption: (label: string) => `What they were told about ${label}`,
    columns: ['Name', 'Outcome', 'Letter', 'Record reference', 'Ground told'],
    letter: (kind: LetterKind, on: Day) => `${capital(LETTER[kind])}, ${day(on)}`,
    untold: 'Not told yet',
    toldSame: 'The same',
    toldOther: 'Another one',
    toldNone: 'None',
    more: (count: number) => `${capital(plural(count, 'more is', 'more are'))} not listed here.`,
    noFacts: (label: string) => `No fact is on record for the minimum qualification “${label}”.`,
    factsNobody: (held: readonly string[]) =>
      `Nobody else has the same facts on record for it (${list(held)}).`,
    facts: (held: readonly string[], refused: readonly string[], went: readonly string[]) =>
      `With the same facts on record for it (${list(held)}): ${[
        ...(refused.length === 0 ? [] : [`the same ground was given to ${list(refused)}`]),
        ...(went.length === 0 ? [] : [`it was not a ground for ${list(went)}`]),
      ].join('; ')}.`,
    asked: (name: string, kind: InquiryKind, on: Day, replied: Day | null, closed: Day | null) =>
      `${name} sent ${INQUIRY[kind]} on ${day(on)}${replied === null ? '' : `; a reply went out on ${day(replied)}`}${closed === null ? '; it is open' : `; it was closed on ${day(closed)}`}.`,
  },
} as const;
