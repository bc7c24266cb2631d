import { ok, refuse, type Day, type Result } from '@shared/kernel';
import type { Claim, Letter } from '@shared/letters';
import type { ApplicationRecord } from '@shared/record';
import type { Said } from './render-engine';
import { keptUntil, spokeOn } from './render-scope';

/**
 * A claim of the fixed text as it is recorded: those with a day or a reference take it from the
 * record. Refused `invalid/claim-without-record` where there is none.
 */
export function claimOf(
  name: Said['claim'],
  app: ApplicationRecord,
  { today, earlier }: { today: Day; earlier: Letter | null },
): Result<Claim> {
  switch (name) {
    case 'reserve-until': {
      const until = app.disposition?.reserveUntil;
      return until === undefined
        ? without('The letter tells until when a reserve place holds, and no date is on record.')
        : ok({ claim: name, until });
    }
    case 'on-file-until': {
      const until = keptUntil(app, today);
      return until === undefined
        ? without('The letter promises to keep the application, and no such promise is on record.')
        : ok({ claim: name, until });
    }
    case 'spoke': {
      const on = spokeOn(app);
      return on === undefined
        ? without('The letter tells of a conversation, and none is on record.')
        : ok({ claim: name, on });
    }
    case 'replaces':
      return earlier === null
        ? without('The letter says that it takes the place of another, and none is named.')
        : ok({ claim: name, reference: earlier.reference });
    case 'another-appointed':
    case 'position-unfilled':
    case 'position-cancelled':
    case 'was-interviewed':
    case 'apply-again':
    case 'close-second':
    case 'all-interviewed-qualified':
    case 'reconsidered':
    case 'appointed':
    case 'withdrawn':
    case 'decision-made':
    case 'decision-pending':
    case 'not-among-strongest':
      return ok({ claim: name });
    default:
      return without(`A template cannot claim “${String(name)}” by itself; what is recorded does.`);
  }
}

const without = (message: string): Result<never> => refuse('invalid', 'claim-without-record', message);
