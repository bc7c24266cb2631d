/** Letters that cannot both be true, through the real batch (situations 27 and 31). */
import { describe, expect, it } from 'vitest';
import type { Template } from '@shared/letters';
import { letterDesk, type LetterDesk } from './support/letter-desk';

/** The words in force with one more sentence in the first paragraph of one kind. */
function saying(at: LetterDesk, kind: Template['kind'], sentence: string, claims?: Template['claims']): void {
  const { set } = at.state().letters.sets.get('en-GB')!.at(-1)!;
  const item = set.templates.find((one) => one.kind === kind)!;
  at.adopt([
    { ...item, claims: claims ?? item.claims, body: [`${item.body[0]!} ${sentence}`, ...item.body.slice(1)] },
  ]);
}

const unfilledReason = {
  code: 'rejected',
  reasons: [
    {
      ref: 'r-post',
      ground: { kind: 'process', ref: 'position-unfilled' },
      text: 'The post was not filled.',
      evidence: [],
    },
  ],
};

describe('letters that cannot both be true', () => {
  it('are stopped while both are queued, and in whichever order they are asked for', async () => {
    for (const turn of [false, true]) {
      const at = letterDesk();
      // One person only is told that somebody was appointed, by words that hold for nobody else.
      const [odd] = at.applications as [string];
      const shown = await at.preview({ application: odd });
      expect(shown.claims.some(({ text }) => text.includes('nobody was appointed'))).toBe(true);
      saying(
        at,
        'position-unfilled',
        `{% if candidate.name == "Mara Quist" %}{{ "Somebody else was appointed." | says: "another-appointed" }}{% endif %}`,
      );
      const requests = at.applications.map((application) => ({ application }));
      const report = await at.issue(turn ? requests.toReversed() : requests);
      const failed = new Map(report.failed.map((item) => [item.application, item.code]));
      expect(failed.get(odd)).toMatch(/^(claim-false|claims-conflict)$/);
      // The others are held back as long as the contradiction is queued.
      expect([...failed.keys()].toSorted()).toEqual(at.applications.toSorted());
      expect(report.issued).toEqual([]);
    }
  });

  it('refuses "another candidate" while the post is unfilled', async () => {
    const at = letterDesk();
    saying(at, 'position-unfilled', '{{ "Another person was appointed." | says: "another-appointed" }}', []);
    const report = await at.issue(at.applications.map((application) => ({ application })));
    expect(report.issued).toEqual([]);
    expect(new Set(report.failed.map((item) => item.code))).toEqual(new Set(['claim-false']));
  });

  it('refuses a place on the reserve list to somebody who is not on it', async () => {
    const at = letterDesk();
    const [application] = at.applications as [string];
    expect((await at.issue([{ application, kind: 'runner-up' }])).failed).toMatchObject([
      { code: 'wrong-outcome' },
    ]);
    saying(at, 'position-unfilled', '{{ "You came close." | says: "close-second" }}');
    expect((await at.issue([{ application }])).failed).toMatchObject([{ code: 'claim-false' }]);
  });

  it('holds a new letter to those that are issued already', async () => {
    const at = letterDesk();
    const [first, second, third] = at.applications as [string, string, string];
    await at.issue([{ application: first }]);
    at.run('openings.set-outcome', { opening: 'librarian', outcome: 'cancelled' });
    const report = await at.issue([{ application: second }, { application: third }]);
    expect(report.issued).toEqual([]);
    expect(new Set(report.failed.map((item) => item.code))).toEqual(new Set(['claims-conflict']));
  });

  it('tells the same ground to everybody with the same recorded ground', async () => {
    const at = letterDesk();
    const [first] = at.applications as [string];
    at.dispose(first, unfilledReason);
    const report = await at.issue(at.applications.map((application) => ({ application })));
    expect(report.failed).toEqual([]);
    const [one, two, three] = report.issued.map((item) => at.letter(item.letter).claims);
    expect(two).toEqual(three);
    expect(one).not.toEqual(two);
  });
});
