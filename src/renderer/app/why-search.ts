import { AUDIENCES, type Audience } from '@shared/audit';
import type { Day } from '@shared/kernel';

/** What a link to the why view can ask for. Without anything: the committee's version, as known now. */
export interface WhySearch {
  audience?: Audience;
  asOf?: Day;
  /** Opens with the sentences to read out in large type. */
  large?: true;
}

const DAY = /^(?:19|20)\d\d-\d\d-\d\d$/;

export const isDay = (value: unknown): value is Day =>
  typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`));

/** Keeps what makes sense of an address; everything else is as if it were not there. */
export function readWhySearch({ audience, asOf, large }: Record<string, unknown>): WhySearch {
  const known = AUDIENCES.find((one) => one === audience);
  return {
    ...(known === undefined || known === 'committee' ? {} : { audience: known }),
    ...(isDay(asOf) ? { asOf } : {}),
    ...(large === true ? { large } : {}),
  };
}
