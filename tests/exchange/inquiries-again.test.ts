/** Inquiries and legal holds go out with the case file and come back as they were. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runChecks } from '@shared/checks';
import { exportCase, type CaseFileInput } from '@shared/exchange';
import type { RecordCommand } from '@shared/record';
import { gatherOpening } from '@shared/record';
import type { Desk } from '@engine/desk';
import { importCase } from '@engine/exchange';
import { deskWithLog, opened } from '../support/desk';
import { letterDesk } from '../letters/support/letter-desk';

const full = readFileSync(join(import.meta.dirname, '../fixtures/cases/full.json'), 'utf8');

function imported(text: string): Desk {
  const { desk } = deskWithLog();
  const done = importCase(desk, text);
  if (!done.ok) throw new Error(JSON.stringify(done.error, null, 1));
  return desk;
}

const out = (desk: Desk): CaseFileInput => exportCase(opened(desk).state);
/** A log holds the templates it was made with besides those of a file. */
const told = (desk: Desk) => ({ ...out(desk), templates: [] });
const run = (desk: Desk, name: string, input: unknown): void => {
  const done = desk.run({ name, input } as RecordCommand);
  if (!done.ok) throw new Error(`${name}: ${done.error.code} ${done.error.message}`);
};

describe('inquiries and holds in a case file', () => {
  it('tell the same once more when they have been out and in again', () => {
    const once = imported(full);
    const twice = imported(JSON.stringify(out(once)));
    expect(told(twice)).toEqual(told(once));
    const { state } = opened(twice);
    for (const ref of state.openings.openings.keys()) {
      const found = (desk: Desk) =>
        runChecks(gatherOpening(opened(desk).state, ref)!, { lint: desk.lint }).map(({ check, message }) => [
          check,
          message,
        ]);
      expect(found(twice)).toEqual(found(once));
    }
  });

  it('keep every recorded day and do not place a second hold for the complaint behind the first', () => {
    const { inquiries, holds } = out(imported(full));
    const given = JSON.parse(full) as CaseFileInput;
    expect(holds).toEqual(given.holds!.map((hold) => ({ note: '', ...hold })));
    expect(inquiries).toMatchObject(given.inquiries!);
  });

  it('link the hold to its inquiry, so that it cannot be lifted while that is open', () => {
    const file = JSON.parse(full) as CaseFileInput;
    delete file.inquiries!.find(({ ref }) => ref === 'inq-3')!.closed;
    const { desk } = deskWithLog();
    expect(importCase(desk, JSON.stringify(file))).toMatchObject({
      ok: false,
      error: { code: 'inquiry-open', details: { path: '/holds/0/lifted' } },
    });
  });

  it.each([
    ['/holds/0/inquiry', (file: CaseFileInput) => void (file.holds![0]!.inquiry = 'inq-9')],
    [
      '/inquiries/1/assessment/against',
      (file: CaseFileInput) => void (file.inquiries![1]!.assessment!.against = 'garden'),
    ],
    ['/holds/0/opening', (file: CaseFileInput) => void (file.holds![0]!.opening = 'app-bo')],
    [
      '/inquiries/2/replies/0/ref',
      (file: CaseFileInput) => void (file.inquiries![2]!.replies![0]!.ref = 'inq-1'),
    ],
  ])('with a fault at %s are refused as a whole', (path, break_) => {
    const file = JSON.parse(full) as CaseFileInput;
    break_(file);
    const { desk } = deskWithLog();
    const before = opened(desk).state.seq;
    expect(importCase(desk, JSON.stringify(file))).toMatchObject({
      ok: false,
      error: { code: 'case-refs', details: { faults: [{ path }] } },
    });
    expect(opened(desk).state.seq).toBe(before);
  });

  // Whoever assessed may sign what then takes the place of the first decision.
  it.each(['m-wen', 'm-ola'])(
    'stand before the decision that they brought about, signed by %s (situation 10)',
    async (signer) => {
      const at = letterDesk();
      const [application] = at.applications as [string];
      await at.issue([{ application }]);
      at.run('settings.set-member', { ref: 'm-ola', fullName: 'Ola Brandt', role: '', unit: '' });
      const { committee } = at.state().openings.openings.get('librarian')!;
      run(at.desk, 'openings.set-committee', {
        opening: 'librarian',
        committee: {
          ...committee,
          members: [...committee.members, { member: 'm-ola', role: 'decider', stages: [] }],
        },
      });
      const inquiry = at.run('inquiries.receive', {
        application,
        inquiry: {
          receivedOn: '2026-10-20',
          channel: 'email',
          kind: 'new-information',
          asker: 'candidate',
          text: 'The annex shows it.',
          questions: [],
        },
      }).created!;
      const assessment = {
        classification: 'overlooked',
        wouldChange: true,
        accepted: true,
        why: 'It was in the annex.',
        assessedBy: 'm-ola',
      };
      run(at.desk, 'inquiries.assess', { inquiry, assessment });
      run(at.desk, 'decisions.reopen', { opening: 'librarian', member: 'm-wen', reason: 'Overlooked.' });
      const ground = { kind: 'process', ref: 'position-unfilled' };
      const reason = { ref: 'r-new', ground, text: 'The post stays unfilled.', evidence: [] };
      run(at.desk, 'decisions.dispose', {
        application,
        disposition: { code: 'rejected', reasons: [reason], rationale: '' },
      });
      run(at.desk, 'decisions.sign', { opening: 'librarian', member: signer, rationale: '' });
      if (signer === 'm-wen') {
        const corrected = await at.issue([{ application, kind: 'new-information-corrected', inquiry }]);
        expect(corrected.failed).toEqual([]);
      }
      const standing = (desk: Desk) => {
        const { state } = opened(desk);
        return [...state.inquiries.inquiries.keys()].flatMap((id) =>
          desk
            .inquiryFindingsOf(state, id, { act: 'close', noFurtherReply: false, note: '' })
            .map(({ check }) => check),
        );
      };
      expect(standing(at.desk)).toEqual(
        signer === 'm-wen' ? [] : ['correction-outstanding', 'reply-missing'],
      );
      const again = imported(JSON.stringify(out(at.desk)));
      expect(standing(again)).toEqual(standing(at.desk));
      expect(out(again).inquiries).toEqual(out(at.desk).inquiries);
      expect(out(again).decisions).toEqual(out(at.desk).decisions);
    },
  );

  it('keep what was said before it was known to be a complaint, though nobody agreed to it', () => {
    const at = letterDesk();
    const inquiry = at.run('inquiries.receive', {
      application: at.applications[0],
      inquiry: {
        receivedOn: '2026-10-20',
        channel: 'email',
        kind: 'challenge',
        asker: 'candidate',
        text: 'Why?',
        questions: [],
      },
    }).created!;
    const reply = {
      to: 'candidate',
      channel: 'email',
      text: 'As the letter says.',
      through: '',
      grounds: [],
      agreedWith: '',
    };
    at.run('inquiries.reply', { inquiry, reply });
    at.run('inquiries.classify', {
      inquiry,
      classification: { kind: 'discrimination', setAside: [], why: 'They said so on the phone.' },
    });
    const again = imported(JSON.stringify(out(at.desk)));
    expect(out(again).inquiries).toEqual(out(at.desk).inquiries);
    expect(out(again).holds).toEqual(out(at.desk).holds);
    expect(opened(again).state.custody.holds.size).toBe(1);
  });
});
