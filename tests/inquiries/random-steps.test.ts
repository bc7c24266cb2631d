/** Whatever is done to inquiries and holds, in whatever order: nothing is lost, and a complaint stays protected. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CallInput, CommandName } from '@shared/calls';
import { holdsOn } from '@shared/custody';
import { CLASSIFICATIONS, INQUIRY_KINDS, SIGNALS, WAITING_FOR } from '@shared/inquiries';
import { foldRecord } from '@shared/record';
import { openingBuilder, type OpeningBuilder } from '../support/opening-builder';

const id = fc.constantFrom('one', 'two', 'three');
const hold = fc.constantFrom('hand', 'other-hand');
const day = fc.constantFrom('2024-02-29', '2026-06-01', '2026-06-09', '2026-06-30', '2100-01-01');
const on = fc.option(day, { nil: undefined });
const words = fc.constantFrom(
  'Why was that?',
  'Please send me all data you hold about me.',
  'It was my age.',
  'Bo\u0000 Quist \u202E\uD800',
  'Mara Quist',
  'none',
);
const kind = fc.constantFrom('new-information', 'discrimination', 'challenge', ...INQUIRY_KINDS);
const whole = fc.record({
  receivedOn: day,
  channel: fc.constantFrom('email', 'phone'),
  kind,
  asker: fc.constantFrom('candidate', 'third-party', 'agency', 'authority'),
  askerName: words,
  authority: words,
  text: words,
  questions: fc.array(words, { maxLength: 3 }),
  dueOn: on,
});
const step = <T>(name: CommandName, input: fc.Arbitrary<T>) => input.map((value) => [name, value] as const);
const command = fc.oneof(
  step(
    'inquiries.receive',
    fc.record({ id, ref: id, application: fc.constantFrom('app-mara', 'app-bo'), inquiry: whole }),
  ),
  step(
    'inquiries.classify',
    fc.record({
      inquiry: id,
      on,
      classification: fc.record({ kind, setAside: fc.subarray([...SIGNALS]), why: words }),
    }),
  ),
  step('inquiries.add-questions', fc.record({ inquiry: id, questions: fc.array(words, { minLength: 1 }) })),
  step('inquiries.set-due', fc.record({ inquiry: id, dueOn: day, why: words })),
  step('inquiries.show-authority', fc.record({ inquiry: id, authority: words, on })),
  step(
    'inquiries.wait',
    fc.record({ inquiry: id, on, wait: fc.record({ for: fc.constantFrom(...WAITING_FOR), until: on }) }),
  ),
  step('inquiries.resume', fc.record({ inquiry: id, on })),
  step('inquiries.note-safety', fc.record({ inquiry: id, note: words, on })),
  step('inquiries.lift-safety', fc.record({ inquiry: id, why: words, on })),
  step(
    'inquiries.answer',
    fc.record({ inquiry: id, question: fc.nat(4), answer: words, declined: fc.boolean() }),
  ),
  step(
    'inquiries.reply',
    fc.record({
      inquiry: id,
      id: fc.constantFrom('r1', 'r2', undefined),
      on,
      reply: fc.record({
        to: fc.constantFrom('candidate', 'asker', 'intermediary'),
        channel: fc.constant('email'),
        text: words,
        agreedWith: fc.constantFrom('', 'Counsel'),
      }),
    }),
  ),
  step(
    'inquiries.assess',
    fc.record({
      inquiry: id,
      on,
      assessment: fc.record({
        classification: fc.constantFrom(...CLASSIFICATIONS),
        wouldChange: fc.boolean(),
        why: words,
        assessedBy: fc.constantFrom('wen', 'nobody'),
      }),
    }),
  ),
  step('inquiries.close', fc.record({ inquiry: id, on, noFurtherReply: fc.boolean(), note: words })),
  step(
    'custody.place-hold',
    fc.record({
      id: fc.option(hold, { nil: undefined }),
      opening: fc.constant('ref-librarian'),
      ground: fc.constant('charge'),
      on,
    }),
  ),
  step('custody.lift-hold', fc.record({ hold: fc.nat(4), reason: words, on })),
  step('candidates.withdraw-application', fc.record({ application: fc.constantFrom('app-mara', 'app-bo') })),
);

/** Every list that an inquiry keeps, and its message: none of them may become shorter or other. */
const kept = (builder: OpeningBuilder): Map<string, string[]> =>
  new Map(
    [...builder.state.inquiries.inquiries].map(([key, inquiry]) => [
      key,
      [
        ...(inquiry.text?.questions ?? []),
        ...inquiry.replies.map((reply) => `${reply.id} ${reply.text}`),
        ...inquiry.classified.map(({ at, kind: judged }) => `${at.seq} ${judged}`),
        ...inquiry.waits.map(({ at }) => `${at.seq}`),
        ...inquiry.safety.map(({ at }) => `${at.seq}`),
        inquiry.text!.text,
        inquiry.receivedOn,
      ].toSorted(),
    ]),
  );

it('nothing throws, is lost, stands before the message, or leaves an open complaint without a hold', () => {
  fc.assert(
    fc.property(fc.array(command, { minLength: 20, maxLength: 60, size: 'max' }), (commands) => {
      const builder = openingBuilder().candidate('mara').candidate('bo');
      for (const [name, input] of commands) {
        const entries = builder.entries.length;
        const before = kept(builder);
        const holds = [...builder.state.custody.holds.keys()];
        const given =
          'hold' in input ? { ...input, hold: holds[input.hold % holds.length] ?? 'none' } : input;
        const result = builder.attempt(name, given as CallInput<CommandName>);
        expect(builder.entries.length).toBe(entries + (result.ok ? result.value.length : 0));
        const after = kept(builder);
        const lost = [...before].flatMap(([key, list]) =>
          list.filter((one) => !after.get(key)?.includes(one)),
        );
        expect(lost, name).toEqual([]);
      }
      const { inquiries, custody } = builder.state;
      const received = builder.entries.filter(({ event }) => event.type === 'inquiry-received');
      expect(inquiries.inquiries.size).toBe(received.length);
      const placed = builder.entries.filter(({ event }) => event.type === 'hold-placed');
      expect(custody.holds.size).toBe(placed.length);
      for (const inquiry of inquiries.inquiries.values()) {
        const { receivedOn, replies, waits, classified, assessment, closed, due, text } = inquiry;
        const days = [
          ...[...replies, ...classified, ...waits].map((item) => item.on),
          ...waits.flatMap(({ ended, on: since }) => (ended ? [ended.on < since ? '' : ended.on] : [])),
          ...[assessment?.on, closed?.on, due?.on, text?.dueOn].filter((one) => one !== undefined),
        ];
        for (const one of days) expect(one >= receivedOn).toBe(true);
        if (inquiry.kind === 'discrimination' && !closed)
          expect(holdsOn(custody, inquiry.opening)).not.toEqual([]);
      }
      expect(foldRecord(builder.entries)).toEqual(builder.state);
    }),
    { numRuns: 25 },
  );
});
