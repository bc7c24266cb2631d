/** Taking an issued letter back, and what stays possible afterwards. */
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/desk';
import { letterDesk } from './support/letter-desk';

const withdraw = (at: ReturnType<typeof letterDesk>, letter: string) =>
  at.ask('letters.withdraw', { letter });

async function issued() {
  const at = letterDesk();
  const [application] = at.applications as [string];
  const [first] = (await at.issue([{ application }])).issued;
  return { at, application, first: first! };
}

describe('taking a letter back', () => {
  it('is possible within the hours of the policy: the letter is owed again and can be issued again', async () => {
    const { at, application, first } = await issued();
    expect((await at.queue())[0]).toMatchObject({ status: 'issued', undoUntil: '2026-10-21T09:00:00.000Z' });
    at.time.now = '2026-10-21T08:59:00.000Z';
    expect(await withdraw(at, first.letter)).toMatchObject({ ok: true });
    expect((await at.queue())[0]).toMatchObject({ status: 'ready', letter: null, supersedes: null });
    const again = await at.issue([{ application }]);
    expect(again).toMatchObject({ failed: [], already: [], issued: [{ application }] });
    // The copy of the one taken back stays archived, and can be shown.
    expect(await at.ask('letters.show', { letter: first.letter })).toMatchObject({ value: { issued: true } });
  });

  it('is refused once the time is over', async () => {
    const { at, first } = await issued();
    at.time.now = '2026-10-21T09:00:00.000Z';
    expect(await withdraw(at, first.letter)).toMatchObject({ ok: false, error: { code: 'undo-over' } });
  });

  it('is refused once a file of it has been written with the batch', async () => {
    const at = letterDesk();
    const [application] = at.applications as [string];
    const { issued: letters } = await at.issue([{ application }], temporaryFolder());
    expect(at.letter(letters[0]!.letter).handedOut).toMatchObject([{ as: 'pdf', on: '2026-10-20' }]);
    expect(await withdraw(at, letters[0]!.letter)).toMatchObject({
      ok: false,
      error: { code: 'letter-left' },
    });
  });

  it('leaves superseding: the new letter takes the place of the old one without a second reason', async () => {
    const { at, application, first } = await issued();
    at.time.now = '2026-11-01T09:00:00.000Z';
    const report = await at.issue([{ application, supersedes: first.letter }]);
    expect(report).toMatchObject({ failed: [], already: [], issued: [{ application }] });
    const second = report.issued[0]!.letter;
    expect(at.letter(first.letter).supersededBy).toBe(second);
    expect(at.letter(second).supersedes).toBe(first.letter);
    const twice = await at.issue([{ application, supersedes: first.letter }]);
    expect(twice.failed).toMatchObject([{ code: 'letter-superseded' }]);
    // Taking the second one back lets the first one stand again.
    expect(await withdraw(at, second)).toMatchObject({ ok: true });
    expect(at.letter(first.letter).supersededBy).toBeNull();
    expect((await at.queue())[0]).toMatchObject({ status: 'issued', letter: { id: first.letter } });
  });

  it('refuses to supersede a letter of somebody else, or one taken back', async () => {
    const { at, application, first } = await issued();
    const [, other] = at.applications as [string, string];
    const report = await at.issue([{ application: other, supersedes: first.letter }]);
    expect(report.failed).toMatchObject([{ application: other, code: 'letter-unknown' }]);
    await withdraw(at, first.letter);
    const gone = await at.issue([{ application, supersedes: first.letter }]);
    expect(gone.failed).toMatchObject([{ code: 'letter-unknown' }]);
  });

  it('corrects what an earlier letter told when the disposition changes, and says which', async () => {
    const { at, application, first } = await issued();
    at.adopt([
      {
        kind: 'correction',
        language: 'en-GB',
        subject: 'Correction of our letter',
        salutation: 'Dear {{ candidate.addressAs }}',
        body: [
          'Thank you for applying. {{ "This letter takes the place of the one dated " | append: earlier.date | append: " (" | append: earlier.reference | append: ")." | says: "replaces" }}',
          '{{ "Nobody was appointed." | says: "position-unfilled" }} {{ grounds }}',
        ],
        closing: 'Yours sincerely',
        claims: [],
      },
    ]);
    const ground = { kind: 'process', ref: 'position-unfilled' };
    at.dispose(application, {
      code: 'rejected',
      reasons: [{ ref: 'r-new', ground, text: 'The post was not filled.', evidence: [] }],
    });
    expect((await at.queue())[0]).toMatchObject({ kind: 'correction', supersedes: first.letter });
    const report = await at.issue([{ application }]);
    expect(report.failed).toEqual([]);
    const corrected = at.letter(report.issued[0]!.letter);
    expect(corrected).toMatchObject({ kind: 'correction', supersedes: first.letter });
    expect(corrected.claims).toContainEqual({ claim: 'replaces', reference: first.reference });
    expect(corrected.model!.paragraphs[0]).toContain(first.reference);
  });
});
