/** A case file in which everybody was interviewed and nobody chosen, decided and signed: a letter is owed to each. */
import { importCase } from '@engine/exchange';
import type { Desk, Services } from '@engine/desk';
import { must, newDesk, opened } from './desk';
import { inventedName } from './names';

export const DECIDED = 'librarian';

const OPENING = {
  ref: DECIDED,
  title: 'Reference librarian',
  outcome: 'unfilled',
  criteria: [
    {
      criteria: [
        { ref: 'teach', label: 'Teaching groups', anchors: ['one', 'two', 'three', 'four', 'five'] },
        { ref: 'listen', label: 'Listening', anchors: ['one', 'two', 'three', 'four', 'five'] },
      ],
      stages: [
        { ref: 'screen', label: 'Screening', kind: 'screening' },
        { ref: 'talk', label: 'Interview', kind: 'interview', criteria: ['teach', 'listen'] },
      ],
    },
  ],
  committee: { members: [{ member: 'wen', role: 'chair' }] },
};

const candidate = (index: number) => ({
  ref: `p-${index}`,
  fullName: inventedName(index),
  addressLines: [`${index + 1} Harbour Street`, 'Riverside RV1 4QT'],
  applications: [
    {
      ref: `a-${index}`,
      opening: DECIDED,
      receivedOn: '2026-05-20',
      stages: [{ stage: 'talk', on: '2026-06-06' }],
    },
  ],
});

const scorecard = (index: number) => ({
  ref: `k-${index}`,
  application: `a-${index}`,
  member: 'wen',
  stage: 'talk',
  on: '2026-06-06',
  ratings: [
    { criterion: 'teach', points: 2, evidence: `Task ${index}: read the slides aloud, asked nothing.` },
    {
      criterion: 'listen',
      points: 3,
      evidence: `Enquiry ${index}: let the enquirer finish, then repeated it.`,
    },
  ],
});

const disposition = (index: number) => ({
  application: `a-${index}`,
  code: 'rejected',
  reasons: [
    {
      ref: `r-${index}`,
      ground: { kind: 'criterion', ref: 'teach' },
      text: 'The teaching task was read from slides, and the group was asked nothing.',
      evidence: [{ kind: 'rating', scorecard: `k-${index}`, criterion: 'teach' }],
    },
  ],
});

const decidedCase = (people: number, today: string) => {
  const each = <T>(make: (index: number) => T): T[] => Array.from({ length: people }, (_, at) => make(at));
  return {
    format: 'grounds-case/1',
    members: [{ ref: 'wen', fullName: 'Wen Sadler' }],
    openings: [OPENING],
    candidates: each(candidate),
    declarations: each((index) => ({ application: `a-${index}`, member: 'wen', interest: 'none' })),
    scorecards: each(scorecard),
    decisions: [
      {
        opening: DECIDED,
        dispositions: each(disposition),
        votes: [{ member: 'wen', application: null }],
        // Signed today, so that no letter is late.
        signed: { ref: 'd-1', member: 'wen', on: today },
      },
    ],
  };
};

/** A desk on such a record, and the ids of its applications. */
export function decidedDesk(people: number, services?: Services): { desk: Desk; applications: string[] } {
  const { desk } = newDesk(services);
  must(importCase(desk, JSON.stringify(decidedCase(people, desk.context().today))));
  return { desk, applications: [...opened(desk).state.candidates.applications.keys()] };
}
