import { describe, expect, it } from 'vitest';
import type { EntryView } from '@shared/audit';
import { recordReference, type Result } from '@shared/kernel';
import { dispatch } from '@engine/dispatch';
import { verifyFile } from '@engine/log';
import { decidedDesk, OPENING } from '../letters/support/decided-desk';
import { opened } from '../support/desk';

const desk = () => decidedDesk(['Mara Quist', 'Joss Oduya']);
type Desk = ReturnType<typeof desk>['desk'];

const ask = async (at: Desk, input: { application: string; audience: string; seq: number }) =>
  (await dispatch(at, 'audit.entry', input)) as Result<EntryView>;

/** The first entry of a type that is about an application, or about the opening as a whole. */
const seqOf = (at: Desk, type: string, application?: string): number =>
  [...opened(at).log.read(1)].find(
    ({ event }) =>
      event.type === type && (application === undefined || event.data['application'] === application),
  )!.seq;

describe('one entry of the log', () => {
  it('is shown with its kind, its facts and a reference that the log can be verified against', async () => {
    const { desk: at, applications } = desk();
    const seq = seqOf(at, 'scorecard-submitted', applications[0]);
    const shown = await ask(at, { application: applications[0]!, audience: 'committee', seq });
    if (!shown.ok) throw new Error(shown.error.message);
    const entry = [...opened(at).log.read(seq)][0]!;
    expect(shown.value).toMatchObject({
      seq,
      recordedAt: entry.recordedAt,
      reference: recordReference({ seq, hash: entry.hash }),
      withheld: null,
    });
    expect(shown.value.kind).toMatch(/scorecard/iu);
    expect(JSON.stringify(shown.value.facts)).toContain('Read the slides aloud.');
    const { path } = opened(at);
    const { reference } = shown.value;
    at.close();
    expect(verifyFile(path, { head: reference })).toMatchObject({
      ok: true,
      value: { heads: [{ status: 'matches' }] },
    });
  });

  it('names whoever was at the desk, but not to a candidate', async () => {
    const { desk: at, applications } = desk();
    const run = at.run(
      {
        name: 'scorecards.record-observation',
        input: {
          application: applications[0]!,
          member: 'm-wen',
          note: { text: 'Held the door.', source: 'Front desk', firstHand: true, observedOn: '2026-10-06' },
        },
      },
      { actor: 'm-wen' },
    );
    expect(run).toMatchObject({ ok: true });
    const { seq } = opened(at).state;
    const about = { application: applications[0]!, seq };
    expect(await ask(at, { ...about, audience: 'committee' })).toMatchObject({
      value: { actor: 'Wen Sadler' },
    });
    const candidate = await ask(at, { ...about, audience: 'candidate' });
    expect(candidate).toMatchObject({ value: { actor: null } });
    expect(JSON.stringify(candidate)).not.toContain('Wen Sadler');
  });

  it('about another application of the opening is not for a candidate to read', async () => {
    const { desk: at, applications } = desk();
    const seq = seqOf(at, 'scorecard-submitted', applications[1]);
    const about = { application: applications[0]!, seq };
    expect(await ask(at, { ...about, audience: 'counsel' })).toMatchObject({ value: { withheld: null } });
    const candidate = await ask(at, { ...about, audience: 'candidate' });
    if (!candidate.ok) throw new Error(candidate.error.message);
    expect(candidate.value.facts).toEqual([]);
    expect(candidate.value.withheld).toMatch(/another candidate/u);
  });

  it('is refused where it is about something else, or not there', async () => {
    const { desk: at, applications, elsewhere } = desk();
    const audience = 'committee';
    const seq = seqOf(at, 'scorecard-submitted', applications[0]);
    expect(await ask(at, { application: elsewhere, audience, seq })).toMatchObject({
      ok: false,
      error: { kind: 'refused', code: 'entry-elsewhere' },
    });
    const beyond = { application: applications[0]!, audience, seq: opened(at).state.seq + 1 };
    expect(await ask(at, beyond)).toMatchObject({ ok: false, error: { code: 'entry-unknown' } });
    expect(await ask(at, { application: 'nobody', audience, seq })).toMatchObject({
      ok: false,
      error: { code: 'application-unknown' },
    });
  });

  it('answers for every entry that the account of the application names', async () => {
    const { desk: at, applications } = desk();
    for (const audience of ['committee', 'counsel', 'candidate'] as const) {
      const why = await dispatch(at, 'audit.why', { application: applications[0]!, audience });
      if (!why.ok) throw new Error(why.error.message);
      const { document } = why.value as { document: { answer: object; sections: object[] } };
      const seqs = new Set(
        [...JSON.stringify(document).matchAll(/"seqs":\[([\d,]*)\]/gu)].flatMap(([, list]) =>
          list!.split(',').filter(Boolean).map(Number),
        ),
      );
      expect(seqs.size).toBeGreaterThan(5);
      for (const seq of seqs)
        expect(await ask(at, { application: applications[0]!, audience, seq }), `#${seq}`).toMatchObject({
          ok: true,
        });
    }
    expect(opened(at).state.openings.openings.has(OPENING)).toBe(true);
  });
});
