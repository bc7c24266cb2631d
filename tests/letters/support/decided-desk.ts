/** A real log with one decided opening: everybody in it was interviewed and not chosen. */
import type { Announcement } from '@shared/shell';
import type { Desk } from '@engine/desk';
import { importCase } from '@engine/exchange';
import { deskWithLog, opened } from '../../support/desk';

export const OPENING = 'librarian';

export interface DecidedDesk {
  desk: Desk;
  /** Ids, in the order of the names. */
  applications: string[];
  /** An application in another opening. */
  elsewhere: string;
}

const opening = (ref: string) => ({
  ref,
  title: 'Reference librarian',
  outcome: 'unfilled',
  criteria: [
    {
      criteria: [
        { ref: `${ref}-teach`, label: 'Teaching', anchors: ['one', 'two', 'three', 'four', 'five'] },
      ],
      stages: [
        { ref: `${ref}-screen`, label: 'Screening', kind: 'screening' },
        { ref: `${ref}-talk`, label: 'Interview', kind: 'interview', criteria: [`${ref}-teach`] },
      ],
    },
  ],
  committee: { members: [{ member: 'm-wen', role: 'chair' }] },
});

const apply = (name: string, to: string, key: string) => ({
  ref: `p-${key}`,
  fullName: name,
  applications: [
    {
      ref: `a-${key}`,
      opening: to,
      receivedOn: '2026-09-20',
      stages: [{ stage: `${to}-talk`, on: '2026-10-06' }],
    },
  ],
});

/** Imports a case file with one candidate for each name and signs the decision unless told otherwise. */
export function decidedDesk(
  names: readonly string[],
  options: { signed?: boolean; announce?: (event: Announcement) => void; clock?: () => string } = {},
): DecidedDesk {
  const keys = names.map((_, index) => `${index + 1}`);
  const { desk } = deskWithLog('log.grounds', {
    announce: (event) => options.announce?.(event),
    ...(options.clock && { clock: options.clock }),
  });
  // Signed today, so that no letter is ever late.
  const { today } = desk.context();
  const file = {
    format: 'grounds-case/1',
    members: [{ ref: 'm-wen', fullName: 'Wen Sadler' }],
    openings: [opening(OPENING), opening('archivist')],
    candidates: [
      ...names.map((name, index) => apply(name, OPENING, keys[index]!)),
      apply('Ilse Brandt', 'archivist', 'other'),
    ],
    declarations: keys.map((key) => ({ application: `a-${key}`, member: 'm-wen', interest: 'none' })),
    scorecards: keys.map((key) => ({
      ref: `k-${key}`,
      application: `a-${key}`,
      member: 'm-wen',
      stage: `${OPENING}-talk`,
      on: '2026-10-06',
      ratings: [{ criterion: `${OPENING}-teach`, points: 2, evidence: 'Read the slides aloud.' }],
    })),
    decisions: [
      {
        opening: OPENING,
        dispositions: keys.map((key) => ({
          application: `a-${key}`,
          code: 'rejected',
          reasons: [
            {
              ref: `r-${key}`,
              ground: { kind: 'criterion', ref: `${OPENING}-teach` },
              text: 'The teaching task was read from slides.',
              evidence: [{ kind: 'rating', scorecard: `k-${key}`, criterion: `${OPENING}-teach` }],
            },
          ],
        })),
        votes: [{ member: 'm-wen', application: null }],
        ...(options.signed === false ? {} : { signed: { ref: 'd-1', member: 'm-wen', on: today } }),
      },
    ],
  };
  const imported = importCase(desk, JSON.stringify(file));
  if (!imported.ok) throw new Error(`${imported.error.message} ${JSON.stringify(imported.error.details)}`);
  const { state } = opened(desk);
  const idOf = (ref: string) =>
    [...state.candidates.applications.values()].find((item) => item.ref === ref)!.id;
  return { desk, applications: keys.map((key) => idOf(`a-${key}`)), elsewhere: idOf('a-other') };
}
