import type { Inquiry } from '../../inquiries';
import { block, type InquiryFault } from './fault';
import type { InquiryCheckInput } from './input';

/**
 * New information was not judged: how it stands to the reason, and whether the outcome would change.
 * A judgement counts for the reason it was made against, and for the time since the inquiry was
 * last taken for one that brings new information.
 */
export function newInformationUnassessed({ app, inquiry, act }: InquiryCheckInput): InquiryFault[] {
  if (act.act !== 'close' || inquiry.kind !== 'new-information') return [];
  const { assessment } = inquiry;
  const settle = [
    'Let somebody else than who signed assess it: how it stands to the reason, and whether the outcome would change.',
  ];
  if (!assessment || assessment.at.seq < takenForNewSince(inquiry)) {
    return [
      block(
        'You recorded new information, and nobody has assessed it: how it stands to the recorded reason, and whether the outcome would change if it is true.',
        ...settle,
      ),
    ];
  }
  if (assessment.wouldChange || (app.disposition?.at.seq ?? 0) < assessment.at.seq) return [];
  return [
    block(
      'The recorded reason changed after this new information was assessed. Assess it against the reason as it stands.',
      ...settle,
    ),
  ];
}

/** Seq of the entry that made it an inquiry with new information, the last time it became one. */
function takenForNewSince({ text, classified, at }: Inquiry): number {
  let kind = text?.kind;
  let since = at.seq;
  for (const judged of classified) {
    if (judged.kind === 'new-information' && kind !== 'new-information') since = judged.at.seq;
    kind = judged.kind;
  }
  return since;
}
