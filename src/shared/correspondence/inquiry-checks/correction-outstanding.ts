import type { Inquiry } from '../../inquiries';
import type { ApplicationRecord, OpeningRecord, RecordState } from '../../record';
import { block, type InquiryFault } from './fault';
import type { InquiryCheckInput } from './input';

const CORRECTING = new Set(['new-information-corrected', 'correction']);

/**
 * New information counts and would change the outcome, and it has not been put right: no signed
 * decision since then that changes this application, or no letter that tells it (situation 10).
 */
export function correctionOutstanding({
  state,
  record,
  app,
  inquiry,
  act,
}: InquiryCheckInput): InquiryFault[] {
  if (act.act !== 'close' || inquiry.kind !== 'new-information' || !toBeCorrected(inquiry)) return [];
  const since = inquiry.assessment!.at.seq;
  const decided = changedSince(state, record, app, since);
  const told = app.letters.some(
    (letter) =>
      CORRECTING.has(letter.kind) &&
      letter.supersededBy === null &&
      letter.at.seq > (decided ?? since) &&
      (letter.inquiry === null || letter.inquiry === inquiry.id),
  );
  if (decided !== null && told) return [];
  return [
    block(
      `This new information was assessed as one that changes the outcome. ${
        decided === null
          ? 'No signed decision has changed this application since.'
          : 'The decision was corrected, but no corrected letter has gone out.'
      }`,
      ...(decided === null ? ['Open the decision for correction, change the outcome, and sign again.'] : []),
      'Issue the corrected letter: it takes the place of the first, and both are kept.',
    ),
  ];
}

/** Overlooked by us, or held then and accepted late; and the outcome would be another. */
const toBeCorrected = ({ assessment }: Inquiry): boolean =>
  assessment !== null &&
  assessment.wouldChange &&
  (assessment.classification === 'overlooked' ||
    (assessment.classification === 'held-then' && assessment.accepted));

/** Seq of the disposition, recorded since and signed, that differs from the one before; null without one. */
function changedSince(
  state: RecordState,
  record: OpeningRecord,
  app: ApplicationRecord,
  since: number,
): number | null {
  const { disposition } = app;
  if (!disposition || disposition.at.seq <= since || record.status !== 'signed') return null;
  const signed = record.decision?.dispositions.some(
    ({ application, seq }) => application === app.id && seq === disposition.at.seq,
  );
  const before = state.decisions.history.get(app.id)?.findLast(({ at }) => at.seq <= since);
  const same =
    before?.code === disposition.code && groundsOf(before.grounds) === groundsOf(disposition.grounds);
  return signed && !same ? disposition.at.seq : null;
}

const groundsOf = (grounds: readonly { kind: string; ref: string }[]): string =>
  grounds
    .map(({ kind, ref }) => `${kind} ${ref}`)
    .toSorted()
    .join();
