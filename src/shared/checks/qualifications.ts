import type { Fact } from '../candidates';
import { concerns, heldText, meets, type Qualification } from '../openings';
import type { ApplicationRecord, OpeningRecord } from '../record';
import type { CheckTools } from './check';
import type { NamedReason } from './evidence';
import { isRejected } from './people';

export const qualificationOf = (record: OpeningRecord, ref: string): Qualification | undefined =>
  record.criteria?.set.qualifications.find((item) => item.ref === ref);

/** Standing facts of a candidate that speak about a qualification. */
export const factsOn = (application: ApplicationRecord, qualification: Qualification): Fact[] =>
  application.facts.filter((fact) => concerns(fact.value, qualification));

export const meetsIt = (record: OpeningRecord, fact: Fact, qualification: Qualification): boolean =>
  meets(fact.value, qualification, record.opening.details.closesOn);

export const factText = (fact: Fact): string => `${heldText(fact.value)} (${fact.value.source})`;

export interface QualificationReason extends NamedReason {
  application: ApplicationRecord;
  qualification: Qualification;
}

/** Every reason that says a minimum qualification is not met: those of rejected people. */
export const unmetReasons = (record: OpeningRecord, tools: CheckTools): QualificationReason[] =>
  tools.active.filter(isRejected).flatMap((application) =>
    tools.reasons(application).flatMap((named) => {
      const { ground } = named.reason;
      const qualification = ground.kind === 'qualification' ? qualificationOf(record, ground.ref) : undefined;
      return qualification ? [{ ...named, application, qualification }] : [];
    }),
  );
