/** Drafts kept from one look to the next are those that would be written afresh. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldRecord, gatherOpening } from '@shared/record';
import { gatheredOpening } from '@engine/letters/gathered';
import { queuedDrafts } from '@engine/letters/queued-drafts';
import {
  CONDITION,
  decidedCase,
  GAP,
  MINIMUM,
  NOT_CHOSEN,
  reserve,
  shippedSet,
  sign,
  TODAY,
} from '../correspondence/letter-case';
import { opened, temporaryFolder } from '../support/desk';
import type { OpeningBuilder } from '../support/opening-builder';
import { letterDesk, NAMES } from './support/letter-desk';

const PEOPLE = ['mara', 'ada', 'bo', 'cy', 'dana'] as const;
const REASONS = [MINIMUM, NOT_CHOSEN, GAP, CONDITION];

type Step = [name: string, run: (builder: OpeningBuilder, person: string, index: number) => unknown];
const STEPS: Step[] = [
  ['reject', (builder, person, index) => builder.dispose(person, 'rejected', [REASONS[index % 4]!])],
  ['appoint', (builder, person) => builder.dispose(person, 'appointed')],
  ['advance', (builder, person) => builder.dispose(person, 'advanced')],
  ['reserve', (builder, person) => reserve(builder, person, '2027-03-31')],
  ['undated reserve', (builder, person) => reserve(builder, person)],
  [
    'outcome',
    (builder, _person, index) =>
      builder.do('openings.set-outcome', {
        opening: builder.opening,
        outcome: (['open', 'filled', 'unfilled', 'cancelled', 're-advertised'] as const)[index % 5]!,
      }),
  ],
  ['sign', (builder) => sign(builder)],
  [
    'member',
    (builder, _person, index) =>
      builder.do('settings.set-member', { ref: `m${index}`, fullName: 'Ada Lark', role: '', unit: '' }),
  ],
  [
    'words',
    (builder, _person, index) =>
      builder.do('letters.adopt-templates', {
        set: {
          ...shippedSet('en-GB'),
          templates: shippedSet('en-GB').templates.slice(0, 4 + (index % 12)),
        },
      }),
  ],
  [
    'internal',
    (builder, person) =>
      builder.do('candidates.record-relation', {
        candidate: person,
        relation: { kind: 'internal', text: '' },
      }),
  ],
  [
    'withdraw',
    (builder, person) =>
      builder.do('candidates.withdraw-application', { application: `app-${person}`, reason: '' }),
  ],
  [
    'promise',
    (builder, person) =>
      builder.do('letters.record-promise', {
        application: `app-${person}`,
        promise: { promise: 'apply-again', until: '2027-01-31', note: '' },
      }),
  ],
  [
    'conversation',
    (builder, person) =>
      builder.do('letters.record-conversation', { application: `app-${person}`, on: '2026-06-01', note: '' }),
  ],
  ['erase', (builder, person) => builder.erase(person)],
  ['stage', (builder, person) => builder.reach(person, 'interview')],
  ['score', (builder, person) => builder.score(person, 'wen', { teaching: 2, reference: 3 })],
  [
    'policy',
    (builder, _person, index) => {
      const { at: _at, ...organisation } = builder.state.settings.organisation!;
      const feedback = index % 2 === 0 ? ('outcome-only' as const) : ('outcome-and-criteria' as const);
      return builder.do('settings.set-organisation', {
        ...organisation,
        policy: { ...organisation.policy, feedback, acknowledgeDays: index % 3 },
      });
    },
  ],
];

const drafts = (builder: OpeningBuilder, state = builder.state) =>
  queuedDrafts(state, gatherOpening(state, builder.opening)!, TODAY);

describe('drafts kept for the queue', () => {
  it('are those of a record read afresh, whatever was recorded in between', () => {
    const done = new Set<string>();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...STEPS), fc.constantFrom(...PEOPLE), fc.nat(30)), {
          minLength: 1,
          maxLength: 12,
        }),
        (steps) => {
          const builder = decidedCase();
          drafts(builder);
          for (const [[name, run], person, index] of steps) {
            try {
              run(builder, person, index);
              done.add(name);
            } catch {
              // A refused step has recorded nothing, which is as good a case as any.
            }
            expect(drafts(builder)).toEqual(drafts(builder, foldRecord(builder.entries)));
          }
        },
      ),
      { numRuns: 60 },
    );
    // Every step worked at least once, or it would prove nothing.
    expect(STEPS.map(([name]) => name).filter((name) => !done.has(name))).toEqual([]);
  });

  it('are the same objects while nothing happened to them, and go once a letter is issued', () => {
    const builder = decidedCase();
    const before = drafts(builder);
    builder.do('settings.set-member', { ref: 'new', fullName: 'Ada Lark', role: '', unit: '' });
    expect(drafts(builder)).toBe(before);
    builder.dispose('ada', 'rejected', [MINIMUM]);
    const after = drafts(builder);
    expect(after.filter((draft) => before.includes(draft))).toHaveLength(before.length - 1);
  });

  it('hold after each letter of a batch, without looking at everybody again', async () => {
    const at = letterDesk([...NAMES, 'Ines Halvard']);
    const { state } = opened(at.desk);
    for (const [index, application] of at.applications.entries()) {
      await at.issue([{ application }], index % 2 === 0 ? temporaryFolder() : undefined);
      const today = at.time.now.slice(0, 10);
      const record = gatheredOpening(state, 'librarian')!.record;
      const fresh = foldRecord(opened(at.desk).log.read(1));
      expect(queuedDrafts(state, record, today)).toEqual(
        queuedDrafts(fresh, gatherOpening(fresh, 'librarian')!, today),
      );
      expect(queuedDrafts(state, record, today)).toHaveLength(at.applications.length - 1 - index);
    }
  });
});
