import { hasGround } from '../claims';
import { otherThanTold } from './contradicts-letter';
import { block, type InquiryFault } from './fault';
import { groundsGiven } from './grounds-given';
import type { InquiryCheckInput } from './input';

/** A reply gives a ground that is not on the signed record of this application. */
export function reasonNotOnRecord(input: InquiryCheckInput): InquiryFault[] {
  const { app, record } = input;
  const contradicting = new Set(otherThanTold(input).map(({ claim, ground }) => claim ?? ground.ref));
  const signed =
    record.status === 'signed' &&
    record.decision?.dispositions.some(
      ({ application, seq }) => application === app.id && seq === app.disposition?.at.seq,
    );
  return groundsGiven(input)
    .filter(({ claim, ground }) => !contradicting.has(claim ?? ground.ref))
    .flatMap(({ ground, clause, start, end }) => {
      const recorded = hasGround(app, ground.kind, ground.ref);
      if (recorded && signed) return [];
      const why = recorded
        ? 'The decision that records it is not signed.'
        : 'That is not a recorded reason for this application.';
      return [
        {
          ...block(
            `This says that ${clause}. ${why}`,
            'Take the ground out.',
            recorded
              ? 'Sign the decision first.'
              : 'Record the reason with its evidence, if it was one, and sign again.',
          ),
          ...(start !== undefined && end !== undefined && { start, end }),
        },
      ];
    });
}
