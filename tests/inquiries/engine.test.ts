/** The room as the engine answers it: the inbox, one inquiry whole, and words to begin a reply with. */
import { describe, expect, it } from 'vitest';
import { answer, get, letterDesk, list, record, type LetterDesk } from './support/asked';

const draft = (at: LetterDesk, inquiry: string, to = 'candidate', channel = 'email') =>
  answer<{ text: string }>(at, 'inquiries.draft-reply', { inquiry, to, channel });

describe('the inbox', () => {
  it('finds by the name and by every word that was asked, answered, replied or noted', async () => {
    const at = letterDesk();
    const [mara, ada] = at.applications as [string, string];
    const first = record(at, mara, {
      askerName: 'Zoë Àlvarez',
      text: 'How was the Straße test judged?',
      questions: ['Who judged it?'],
    });
    const second = record(at, ada);
    at.run('inquiries.answer', {
      inquiry: first,
      question: 0,
      answer: 'Two panel members.',
      declined: false,
    });
    at.run('inquiries.note-safety', { inquiry: second, note: 'Meet downstairs.' });
    const found = async (words: string) => (await list(at, words)).map(({ id }) => id);
    expect(await found('')).toEqual([first, second]);
    expect(await found('quist')).toEqual([first]);
    expect(await found('ZOE alvarez')).toEqual([first]);
    expect(await found('panel straße')).toEqual([first]);
    expect(await found('downstairs')).toEqual([second]);
    expect(await found('quist downstairs')).toEqual([]);
    at.run('inquiries.close', { inquiry: first, noFurtherReply: false, note: 'Filed under Rhododendron.' });
    expect(await found('rhododendron')).toEqual([first]);
  });

  it('says how many came before about the same person, and that a safety note stands on them', async () => {
    const at = letterDesk();
    const [mara, ada] = at.applications as [string, string];
    const first = record(at, mara);
    record(at, ada);
    record(at, mara, { questions: ['One?', 'Two?'] });
    at.run('inquiries.note-safety', { inquiry: first, note: 'Never alone.' });
    expect(await list(at)).toMatchObject([
      { earlier: 0, safety: true, status: 'open', unanswered: 0 },
      { earlier: 0, safety: false },
      { earlier: 1, safety: true, questions: 2, unanswered: 2 },
    ]);
    at.run('inquiries.wait', { inquiry: first, wait: { for: 'hr', who: '', note: '', until: '2026-11-01' } });
    expect((await list(at))[0]).toMatchObject({
      status: 'waiting',
      waitingFor: 'hr',
      waitingUntil: '2026-11-01',
    });
  });
});

describe('one inquiry whole', () => {
  it('shows a signal of the message with its place, and one that only a question holds', async () => {
    const at = letterDesk();
    const [application] = at.applications as [string];
    const text = 'I shall take this to an employment tribunal.';
    const inquiry = record(at, application, { text, questions: ['Please delete all my data?'] });
    const { signals } = await get(at, inquiry);
    const [threat] = signals.filter(({ signal }) => signal === 'legal-threat');
    expect(text.slice(threat?.start, threat?.end)).toBe(threat?.words);
    expect(signals.filter(({ signal }) => signal === 'erasure')).toMatchObject([{ start: 0, end: 0 }]);
    at.run('inquiries.classify', {
      inquiry,
      classification: {
        kind: 'challenge',
        setAside: ['legal-threat', 'erasure'],
        why: 'It was meant in jest.',
      },
    });
    expect((await get(at, inquiry)).signals).toEqual([]);
  });

  it('tells the grounds the letter gave, and what stands in the way of closing it (situation 4)', async () => {
    const at = letterDesk();
    const [application] = at.applications as [string];
    await at.issue([{ application }]);
    const letter = at.letters()[0]!;
    const id = record(at, application, { questions: ['Why?', 'Who decided?'] });
    at.run('inquiries.answer', { inquiry: id, question: 0, answer: 'As the letter says.', declined: false });
    const detail = await get(at, id);
    expect(detail.told).toMatchObject({ reference: letter.reference });
    expect(detail.told!.grounds).toEqual(['The position stays unfilled', 'Teaching']);
    expect(detail.grounds).toMatchObject([{ label: 'Teaching', told: true }]);
    expect(detail.toClose.map(({ check }) => check)).toContain('question-unanswered');
    expect(detail.letterKinds).toEqual(['challenge-answer']);
    expect(detail.locked).toBeNull();
  });

  it('locks templates while a complaint of discrimination is open, and while the hold for it stands (situation 9)', async () => {
    const at = letterDesk();
    const [mara, ada] = at.applications as [string, string];
    const feedback = record(at, mara);
    const other = record(at, ada);
    const complaint = record(at, mara, { kind: 'discrimination', text: 'I was refused because of my age.' });
    expect(await get(at, feedback)).toMatchObject({
      letterKinds: [],
      locked: expect.stringContaining('open'),
    });
    expect(await get(at, complaint)).toMatchObject({
      letterKinds: [],
      hold: { ground: 'discrimination-complaint' },
    });
    expect(await draft(at, feedback)).toEqual({ text: '' });
    expect(await draft(at, complaint)).toEqual({ text: '' });
    expect((await get(at, other)).locked).toBeNull();
    at.run('inquiries.close', { inquiry: complaint, noFurtherReply: false, note: 'Settled with counsel.' });
    expect((await get(at, feedback)).locked).toMatch(/hold/);
    const [hold] = [...at.state().custody.holds.keys()];
    at.run('custody.lift-hold', { hold, reason: 'Finally settled.' });
    expect(await get(at, feedback)).toMatchObject({ letterKinds: ['challenge-answer'], locked: null });
  });

  it('knows nobody by an id that is not on record', async () => {
    const at = letterDesk();
    expect(await at.ask('inquiries.get', { inquiry: 'nobody' })).toMatchObject({
      ok: false,
      error: { code: 'inquiry-unknown' },
    });
  });
});

describe('new information (situation 10)', () => {
  const bring = (at: LetterDesk, application: string, judged: Record<string, unknown> | null): string => {
    at.run('settings.set-member', { ref: 'm-ola', fullName: 'Ola Brandt', role: '', unit: '' });
    const id = record(at, application, { kind: 'new-information', text: 'I do hold the degree.' });
    if (judged) {
      const assessment = { why: 'The annex was not read.', assessedBy: 'm-ola', ...judged };
      at.run('inquiries.assess', { inquiry: id, assessment });
    }
    return id;
  };
  const steps = async (at: LetterDesk, id: string) =>
    (await get(at, id)).steps.map(({ step, done }) => `${step} ${done ? 'done' : 'open'}`);
  const overlooked = { classification: 'overlooked', wouldChange: true, accepted: true };

  it('asks for a judgement first, by somebody other than who signed', async () => {
    const at = letterDesk();
    const id = bring(at, at.applications[0]!, null);
    expect(await steps(at, id)).toEqual(['assess open']);
    const { assessors } = await get(at, id);
    expect(assessors.find(({ member }) => member === 'm-wen')?.why).toMatch(/signed/i);
    expect(assessors.some(({ why }) => why === '')).toBe(true);
  });

  it('leads through a new decision to a corrected letter where the outcome would change', async () => {
    const at = letterDesk();
    const [application] = at.applications as [string];
    await at.issue([{ application }]);
    const id = bring(at, application, overlooked);
    expect(await steps(at, id)).toEqual(['assess done', 'reopen open', 'supersede open', 'tell open']);
    at.run('decisions.reopen', { opening: 'librarian', member: 'm-wen', reason: 'A fact was overlooked.' });
    expect(await steps(at, id)).toEqual(['assess done', 'reopen done', 'supersede open', 'tell open']);
    const ground = { kind: 'process', ref: 'position-unfilled' };
    const reason = { ref: 'r-new', ground, text: 'The post stays unfilled.', evidence: [] };
    const disposition = { code: 'rejected', reasons: [reason], rationale: '' };
    at.run('decisions.dispose', { application, disposition });
    at.run('decisions.sign', { opening: 'librarian', member: 'm-wen', rationale: '' });
    expect(await steps(at, id)).toEqual(['assess done', 'reopen done', 'supersede done', 'tell open']);
    expect((await get(at, id)).letterKinds[0]).toBe('new-information-corrected');
    const report = await at.issue([{ application, kind: 'new-information-corrected', inquiry: id }]);
    expect(report.failed).toEqual([]);
    expect(await steps(at, id)).toEqual(['assess done', 'reopen done', 'supersede done', 'tell done']);
    expect((await get(at, id)).letters).toMatchObject([{ kind: 'new-information-corrected' }]);
  });

  it.each([
    [{ classification: 'held-then', wouldChange: true, accepted: false }, ['assess done', 'tell open']],
    [{ classification: 'gained-later', wouldChange: false }, ['assess done', 'keep open', 'tell open']],
    [{ classification: 'beside-the-reason', wouldChange: false }, ['assess done', 'explain open']],
  ])('has its own way for %j', async (judged, expected) => {
    const at = letterDesk();
    expect(await steps(at, bring(at, at.applications[0]!, judged))).toEqual(expected);
  });

  it('shows how other new information in this opening was treated', async () => {
    const at = letterDesk();
    const [mara, ada, bo] = at.applications as [string, string, string];
    const late = { classification: 'held-then', wouldChange: true, accepted: false };
    bring(at, ada, late);
    bring(at, bo, late);
    const id = bring(at, mara, null);
    expect((await get(at, id)).sameRule).toEqual([
      { classification: 'held-then', accepted: false, count: 2 },
    ]);
  });
});

describe('words to begin a reply with', () => {
  it('are the approved ones, with the answers on record, and without an address when spoken', async () => {
    const at = letterDesk();
    const [application] = at.applications as [string];
    await at.issue([{ application }]);
    const id = record(at, application, { questions: ['Who decided?'] });
    at.run('inquiries.answer', { inquiry: id, question: 0, answer: 'The panel of three.', declined: false });
    const written = (await draft(at, id)).text;
    expect(written).toMatch(/^Dear /);
    expect(written).toContain('Who decided?\nThe panel of three.');
    const spoken = (await draft(at, id, 'candidate', 'phone')).text;
    expect(spoken).not.toMatch(/^Dear /);
    expect(spoken).toContain('The panel of three.');
  });

  it('tell somebody without authority nothing, not even that anybody applied (situation 7)', async () => {
    const at = letterDesk();
    const [application] = at.applications as [string];
    const id = record(at, application, {
      kind: 'third-party',
      asker: 'third-party',
      askerName: 'Ines Halvard',
      questions: ['Did she get the post?'],
    });
    at.run('inquiries.answer', { inquiry: id, question: 0, answer: 'We tell nobody.', declined: true });
    const { text } = await draft(at, id, 'asker');
    expect(text).toContain('Ines Halvard');
    for (const secret of ['Mara', 'Quist', 'librarian', 'Did she get'])
      expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
  });
});
