import { letterInForce, toldLast } from '../../correspondence';
import type { Ground } from '../../decisions';
import type { Claim, Letter } from '../../letters';
import { signedGrounds } from '../grounds';
import type { Subject } from '../subject';

/** The last letter that told an outcome and was not replaced. */
export interface Told {
  letter: Letter;
  /** It still tells the outcome that stands signed now. */
  current: boolean;
  /** Grounds that both the signed record and this letter give, while it is current. */
  grounds: Ground[];
}

export function toldTo(subject: Subject): Told | null {
  const { record, mine, signed, draft } = subject;
  const letter = toldLast(mine);
  if (!letter) return null;
  const tells = letter.disposition === signed?.disposition.at.seq;
  // An outcome that is entered and unsigned, or a withdrawal, does not change what a letter said.
  const current =
    signed !== null &&
    (draft || mine.application.withdrawn ? tells : letterInForce(record, mine)?.id === letter.id);
  const grounds = current
    ? signedGrounds(subject).flatMap(({ ground }) => (tellsGround(letter, ground) ? [ground] : []))
    : [];
  return { letter, current, grounds };
}

export const tellsGround = (letter: Letter, ground: Ground): boolean =>
  letter.claims.some((claim) => tells(claim, ground));

/** Whether a claim of a letter gives this ground. */
function tells(claim: Claim, ground: Ground): boolean {
  switch (ground.kind) {
    case 'qualification':
      return claim.claim === 'below-minimum' && claim.qualification === ground.ref;
    case 'criterion':
      return claim.claim === 'criterion-gap' && claim.criterion === ground.ref;
    case 'condition':
      return claim.claim === 'condition-gap' && claim.condition === ground.ref;
    case 'process':
      return claim.claim === ground.ref;
    case 'other':
      return false;
  }
}
