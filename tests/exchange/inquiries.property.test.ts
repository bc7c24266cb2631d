/** Whatever happened to inquiries, in any order: a case file brings it into a new log as it was. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportCase } from '@shared/exchange';
import { INQUIRY_KINDS, SIGNALS, WAITING_FOR, CLASSIFICATIONS } from '@shared/inquiries';
import type { RecordCommand } from '@shared/record';
import type { Desk } from '@engine/desk';
import { importCase } from '@engine/exchange';
import { deskWithLog, opened } from '../support/desk';
import { letterDesk } from '../letters/support/letter-desk';

const day = fc.integer({ min: 20, max: 26 }).map((n) => `2026-10-${n}`);
const words = fc.constantFrom('One.', 'Two words.', 'Why was that?', 'Please send me all data you hold.');
// Those whose order matters most come more often.
const kind = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('new-information', 'discrimination', 'challenge') },
  { weight: 1, arbitrary: fc.constantFrom(...INQUIRY_KINDS) },
);
const maybe = fc.constantFrom('', 'R. Amann');
const lift = fc.record({ reason: words, on: day }).map((input) => ['custody.lift-hold', input] as const);
const act = fc.oneof(
  fc
    .record({
      on: day,
      classification: fc.record({ kind, setAside: fc.subarray([...SIGNALS]), why: words }),
    })
    .map((input) => ['inquiries.classify', input] as const),
  fc
    .record({
      on: day,
      reply: fc.record({
        to: fc.constantFrom('candidate', 'asker'),
        channel: fc.constant('email'),
        text: words,
        through: fc.constant(''),
        grounds: fc.constant([]),
        agreedWith: maybe,
      }),
    })
    .map((input) => ['inquiries.reply', input] as const),
  fc
    .record({ on: day, wait: fc.record({ for: fc.constantFrom(...WAITING_FOR), who: maybe, note: words }) })
    .map((input) => ['inquiries.wait', input] as const),
  fc.record({ on: day, note: words }).map((input) => ['inquiries.resume', input] as const),
  fc.record({ on: day, note: words }).map((input) => ['inquiries.note-safety', input] as const),
  fc.record({ on: day, why: words }).map((input) => ['inquiries.lift-safety', input] as const),
  fc.record({ on: day, authority: words }).map((input) => ['inquiries.show-authority', input] as const),
  fc.record({ dueOn: day, why: words }).map((input) => ['inquiries.set-due', input] as const),
  fc
    .record({ questions: fc.array(words, { minLength: 1, maxLength: 2 }) })
    .map((input) => ['inquiries.add-questions', input] as const),
  fc
    .record({ question: fc.integer({ min: 0, max: 2 }), answer: words, declined: fc.boolean() })
    .map((input) => ['inquiries.answer', input] as const),
  fc
    .record({
      on: day,
      assessment: fc.record({
        classification: fc.constantFrom(...CLASSIFICATIONS),
        wouldChange: fc.boolean(),
        accepted: fc.boolean(),
        why: words,
        assessedBy: fc.constant('m-ola'),
      }),
    })
    .map((input) => ['inquiries.assess', input] as const),
  fc
    .record({ on: day, noFurtherReply: fc.boolean(), note: words })
    .map((input) => ['inquiries.close', input] as const),
);
const history = fc.record({
  kinds: fc.array(kind, { minLength: 2, maxLength: 3, size: 'max' }),
  acts: fc.array(
    fc.tuple(fc.nat(2), fc.oneof({ weight: 9, arbitrary: act }, { weight: 1, arbitrary: lift })),
    {
      minLength: 8,
      maxLength: 16,
      size: 'max',
    },
  ),
});

/** What the checks say to each open inquiry being closed. */
function standing(desk: Desk): string[] {
  const { state } = opened(desk);
  return [...state.inquiries.inquiries.values()].flatMap(({ id, ref }) =>
    desk
      .inquiryFindingsOf(state, id, { act: 'close', noFurtherReply: false, note: '' })
      .map(({ check }) => `${ref} ${check}`),
  );
}

it('goes out with a case file and comes back the same', { timeout: 180_000 }, () => {
  fc.assert(
    fc.property(history, ({ kinds, acts }) => {
      const at = letterDesk(['Mara Quist', 'Ada Lindqvist']);
      const run = (name: string, input: object): void =>
        void at.desk.run({ name, input } as unknown as RecordCommand);
      run('settings.set-member', { ref: 'm-ola', fullName: 'Ola Brandt', role: '', unit: '' });
      const ids = kinds.map(
        (of, index) =>
          at.run('inquiries.receive', {
            application: at.applications[index % 2],
            inquiry: {
              receivedOn: '2026-10-20',
              channel: 'email',
              kind: of,
              asker: 'candidate',
              askerName: '',
              askerAddress: [],
              authority: '',
              text: 'Why was that?',
              questions: ['Why was that?'],
            },
          }).created!,
      );
      // What is refused has not happened.
      for (const [index, [name, input]] of acts) {
        const [hold] = at.state().custody.holds.keys();
        run(name, {
          ...input,
          inquiry: ids[index % ids.length]!,
          ...(name === 'custody.lift-hold' && { hold }),
        });
      }
      const once = exportCase(at.state());
      const { desk } = deskWithLog();
      const imported = importCase(desk, JSON.stringify(once));
      if (!imported.ok) throw new Error(JSON.stringify(imported.error));
      const again = exportCase(opened(desk).state);
      expect(again.inquiries).toEqual(once.inquiries);
      expect(again.holds).toEqual(once.holds);
      // A question found later counts in a file as one that was there from the first.
      const dated = acts.some(([, [name]]) => name === 'inquiries.add-questions');
      if (!dated) expect(standing(desk)).toEqual(standing(at.desk));
      desk.close();
      at.desk.close();
      for (const one of [desk, at.desk]) one.services.typesetter.dispose();
    }),
    { numRuns: 5 },
  );
});
