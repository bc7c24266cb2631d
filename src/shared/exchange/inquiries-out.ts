import type { Hold } from '../custody';
import type { Decision } from '../decisions';
import type { Inquiry } from '../inquiries';
import type { Provenance } from '../kernel';
import type { CaseHoldInput, CaseInquiryInput } from './case-inquiries';

/** An inquiry as a case file tells it; null once the person has been erased. */
export function inquiryOut(
  inquiry: Inquiry,
  application: string,
  decisions: readonly Decision[],
): CaseInquiryInput | null {
  const { ref, text, classified, due, authorityShown, waits, answers, replies, safety, assessment, closed } =
    inquiry;
  if (!text) return null;
  return {
    ref,
    application,
    ...text,
    // As it came in.
    authority: authorityShown[0]?.before ?? text.authority,
    classified: classified.map(plain),
    ...(due ? { due: plain(due) } : {}),
    authorityShown: authorityShown.map(({ on, authority }) => ({ on, authority })),
    waits: waits.map(({ ended, ...wait }) => ({
      ...plain(wait),
      ...(ended ? { ended: plain(ended) } : {}),
    })),
    answers: answers.map(plain),
    replies: replies.map(({ id, ...reply }) => ({ ref: id, ...plain(reply) })),
    safety: safety.map(({ lifted, ...note }) => ({
      ...plain(note),
      ...(lifted ? { lifted: plain(lifted) } : {}),
    })),
    ...(assessment ? { assessment: { ...plain(assessment), ...heldAgainst(assessment, decisions) } } : {}),
    ...(closed ? { closed: plain(closed) } : {}),
  };
}

/** The decision that was the last one signed when new information was assessed. */
function heldAgainst({ at }: { at: Provenance }, decisions: readonly Decision[]): { against?: string } {
  const decision = decisions.findLast((signed) => signed.at.seq < at.seq);
  return decision ? { against: decision.id } : {};
}

/** A legal hold; without the inquiry that brought it about where that person has been erased. */
export const holdOut = (
  { id: _id, at: _at, inquiry: _inquiry, lifted, ...hold }: Hold,
  inquiry: string | undefined,
): CaseHoldInput => ({
  ...hold,
  ...(inquiry === undefined ? {} : { inquiry }),
  ...(lifted ? { lifted: plain(lifted) } : {}),
});

/** Without its place in the log. */
function plain<T extends { at: unknown }>({ at: _at, ...rest }: T): Omit<T, 'at'> {
  return rest;
}
