import { spokenGround, toldLast, yardstickOf } from '@shared/correspondence';
import type { Ground } from '@shared/decisions';
import type { InquiryDetail } from '@shared/inquiries';
import type { Claim } from '@shared/letters';
import type { ApplicationRecord, OpeningRecord } from '@shared/record';

const PROCESS = {
  'not-among-strongest': 'Not among the strongest applications',
  'position-cancelled': 'The position was cancelled',
  'position-unfilled': 'The position stays unfilled',
} as const;

/** What a ground is called, by the yardstick the decision was taken under. */
function labelOf(record: OpeningRecord, app: ApplicationRecord, ground: Ground): string {
  const spoken = spokenGround(yardstickOf(record, app), ground);
  if (!spoken) return ground.ref;
  switch (spoken.statement) {
    case 'qualification':
      return spoken.qualification.label;
    case 'criterion':
      return spoken.criterion.label;
    case 'condition':
      return spoken.condition.label;
    default:
      return PROCESS[spoken.statement];
  }
}

/** The ground that a claim gives; null for a claim about something else. */
function groundOf(claim: Claim): Ground | null {
  switch (claim.claim) {
    case 'below-minimum':
      return { kind: 'qualification', ref: claim.qualification };
    case 'criterion-gap':
      return { kind: 'criterion', ref: claim.criterion };
    case 'condition-gap':
      return { kind: 'condition', ref: claim.condition };
    case 'not-among-strongest':
    case 'position-cancelled':
    case 'position-unfilled':
      return { kind: 'process', ref: claim.claim };
    default:
      return null;
  }
}

const keyOf = ({ kind, ref }: Ground): string => JSON.stringify([kind, ref]);

/** What the letter in force told, and the grounds on record as a reply may give them. */
export function groundsSaid(
  record: OpeningRecord,
  app: ApplicationRecord,
): Pick<InquiryDetail, 'told' | 'grounds'> {
  const letter = toldLast(app);
  const inLetter = (letter?.claims ?? []).flatMap((claim) => groundOf(claim) ?? []);
  const toldKeys = new Set(inLetter.map(keyOf));
  const distinct = new Map((app.disposition?.grounds ?? []).map((ground) => [keyOf(ground), ground]));
  return {
    told: letter && {
      on: letter.on,
      reference: letter.reference,
      grounds: [...new Map(inLetter.map((ground) => [keyOf(ground), ground])).values()].map((ground) =>
        labelOf(record, app, ground),
      ),
    },
    grounds: [...distinct].map(([key, ground]) => ({
      ground,
      label: labelOf(record, app, ground),
      told: toldKeys.has(key),
    })),
  };
}
