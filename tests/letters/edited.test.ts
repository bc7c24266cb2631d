/** Words written for one candidate: what they change, what stays claimed, and what has to be answered. */
import { describe, expect, it } from 'vitest';
import type { LetterPreview, LetterWording } from '@shared/letters';
import { letterDesk, type LetterDesk } from './support/letter-desk';

const OTHER =
  'Your questions about the sources that you chose have stayed with us, and we thank you for them.';

async function letter(at: LetterDesk) {
  const application = at.applications[0]!;
  const shown = await at.preview({ application });
  const paragraphs = [...shown.approved!.paragraphs];
  const grounds = paragraphs.findIndex((text) => text.includes('Teaching'));
  const words = (changes: Partial<LetterWording>): LetterWording => ({ ...shown.words!, ...changes });
  return { application, shown, paragraphs, grounds, words };
}

const save = (at: LetterDesk, shown: LetterPreview, application: string, words: LetterWording | null) =>
  at.run('letters.reword', {
    application,
    kind: shown.kind,
    templateVersion: shown.templateVersion,
    disposition: shown.disposition,
    words,
  });

const said = (shown: LetterPreview): string => shown.claims.map(({ text }) => text).join('\n');

describe('words for one candidate', () => {
  it('shows unsaved words without recording anything', async () => {
    const at = letterDesk();
    const { application, paragraphs, words } = await letter(at);
    const { seq } = at.state();
    const trial = words({ paragraphs: [...paragraphs, OTHER] });
    const shown = await at.preview({ application, words: trial });
    expect(shown.words).toEqual(trial);
    expect(shown.text).toContain(OTHER);
    expect(shown.changes.flatMap(({ pieces }) => pieces)).toContainEqual({ change: 'added', text: OTHER });
    expect(at.state().seq).toBe(seq);
    expect((await at.preview({ application })).text).not.toContain(OTHER);
  });

  it('prints saved words, keeps the approved ones beside them, and goes back to those', async () => {
    const at = letterDesk();
    const { application, shown, paragraphs, words } = await letter(at);
    save(at, shown, application, words({ paragraphs: [...paragraphs, OTHER] }));
    const edited = await at.preview({ application });
    expect(edited.text).toContain(OTHER);
    expect(edited.approved).toEqual(shown.approved);
    expect((await at.queue()).map((row) => row.edited)).toEqual([true, false, false]);
    save(at, shown, application, null);
    expect((await at.preview({ application })).words).toEqual(shown.approved);
  });

  it('keeps the claims of sentences that still stand, and drops those of a paragraph rewritten', async () => {
    const at = letterDesk();
    const { application, shown, paragraphs, grounds, words } = await letter(at);
    expect(said(shown)).toContain('Teaching');
    const added = await at.preview({ application, words: words({ paragraphs: [...paragraphs, OTHER] }) });
    expect(added.claims).toEqual(shown.claims);
    const free = await at.preview({
      application,
      words: words({ paragraphs: paragraphs.with(grounds, OTHER) }),
    });
    expect(said(free)).not.toContain('Teaching');
    expect(free.claims).toHaveLength(shown.claims.length - 1);
    const nothing = await at.preview({ application, words: words({ paragraphs: [OTHER] }) });
    expect(nothing.claims).toEqual([]);
  });

  it('holds words to the disposition that they were written for', async () => {
    const at = letterDesk();
    const { application, shown, paragraphs, words } = await letter(at);
    save(at, shown, application, words({ paragraphs: [...paragraphs, OTHER] }));
    const ground = { kind: 'process', ref: 'position-unfilled' };
    at.dispose(application, {
      code: 'rejected',
      reasons: [{ ref: 'r-new', ground, text: 'The post was not filled.', evidence: [] }],
    });
    expect((await at.preview({ application })).text).not.toContain(OTHER);
  });

  it('is issued once the departure is answered in writing, and is marked as edited', async () => {
    const at = letterDesk();
    const { application, shown, paragraphs, words } = await letter(at);
    save(at, shown, application, words({ paragraphs: [OTHER, ...paragraphs.slice(1), OTHER] }));
    const [refused] = (await at.issue([{ application }])).failed;
    expect(refused).toMatchObject({ code: 'departs-from-template' });
    const finding = (await at.preview({ application })).findings.find(
      (item) => item.check === 'departs-from-template',
    )!;
    const answer = { request: { application }, key: finding.key, text: 'She asked about her sources.' };
    const first = await at.ask<{ seq: number }>('letters.justify', answer, { commandId: 'j-1' });
    expect(first).toMatchObject({ ok: true });
    expect(await at.ask('letters.justify', answer, { commandId: 'j-1' })).toEqual(first);
    const report = await at.issue([{ application }]);
    expect(report.failed).toEqual([]);
    expect(at.letter(report.issued[0]!.letter)).toMatchObject({ edited: true });
    expect(at.letter(report.issued[0]!.letter).model!.paragraphs).toContain(OTHER);
  });

  it('opens the answer again when the words change', async () => {
    const at = letterDesk();
    const { application, shown, paragraphs, words } = await letter(at);
    save(at, shown, application, words({ paragraphs: [OTHER, ...paragraphs.slice(1), OTHER] }));
    const { key } = (await at.preview({ application })).findings.find(
      ({ severity }) => severity === 'justify',
    )!;
    await at.ask('letters.justify', { request: { application }, key, text: 'Agreed.' });
    expect((await at.check())[0]).toMatchObject({ clear: true, findings: [{ settled: true }] });
    save(at, shown, application, words({ paragraphs: [OTHER, OTHER] }));
    expect((await at.check())[0]).toMatchObject({ clear: false });
  });

  it('answers only what is found now and can be answered', async () => {
    const at = letterDesk();
    const { application, shown, paragraphs, words } = await letter(at);
    const asked = (key: string) => at.ask('letters.justify', { request: { application }, key, text: 'Why.' });
    expect(await asked('nothing')).toMatchObject({ ok: false, error: { code: 'finding-gone' } });
    save(at, shown, application, words({ paragraphs: [...paragraphs, 'We will call you again soon.'] }));
    const blocking = (await at.preview({ application })).findings.find(
      ({ severity }) => severity === 'block',
    )!;
    expect(await asked(blocking.key)).toMatchObject({ ok: false, error: { code: 'not-to-be-justified' } });
    expect((await at.check())[0]).toMatchObject({ application, clear: false });
  });
});
