import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inquirySchema, questionsIn } from '@shared/inquiries';
import { OWN as HOSTILE } from '../support/hostile-texts';

describe('the questions in a message', () => {
  it('finds all four that a candidate asks (situation 4)', () => {
    const text = `Dear Ms Verrall,

thank you for your letter of 3 June. Before I let it go I would like to understand four things.
Why was I not invited to the second interview? Who took the decision, and who sat
on the panel? I would also like to know whether my certificate was looked at.
Please tell me when I may apply again.

Kind regards,
Mara Quist
Does this count as a signature
0123 456`;
    expect(questionsIn(text)).toEqual([
      'Why was I not invited to the second interview?',
      'Who took the decision, and who sat on the panel?',
      'I would also like to know whether my certificate was looked at.',
      'Please tell me when I may apply again.',
    ]);
  });

  it.each([
    [
      'numbers',
      'My questions:\n1. Why was I not invited\n2. Who decided, and when?\n3) How many people\n   applied\n(4) May I apply again',
      ['Why was I not invited', 'Who decided, and when?', 'How many people applied', 'May I apply again'],
    ],
    [
      'bullets',
      'Please answer the following:\n- the reason for the refusal\n• who was on the panel\n* whether I may apply again\n\nI look forward to hearing from you.',
      ['the reason for the refusal', 'who was on the panel', 'whether I may apply again'],
    ],
    [
      'bare lines',
      'I have these questions:\nWhy was I not invited\nWho decided\n\nThank you for your time.',
      ['Why was I not invited', 'Who decided'],
    ],
    [
      'one line',
      'My questions are: 1) why I was not invited, 2) who decided, and 3) when I may apply again.',
      ['why I was not invited', 'who decided', 'when I may apply again.'],
    ],
    [
      'a list without announcement',
      '1. Why was I not invited\n2. I met every requirement.',
      ['Why was I not invited'],
    ],
  ])('reads lists by %s', (_, text, questions) => {
    expect(questionsIn(text)).toEqual(questions);
  });

  it.each([
    'Please tell me why I was not invited.',
    'I would like to know whether my certificate counted.',
    'Could you explain what was missing',
    'I wonder who made the decision.',
    'I do not understand why I was screened out.',
    'Bitte teilen Sie mir mit, warum ich nicht eingeladen wurde.',
    'Ich möchte wissen, wer entschieden hat.',
    'Mich würde interessieren, was gefehlt hat.',
    'Dites-moi pourquoi ma candidature a été écartée.',
    'J’aimerais savoir qui a décidé.',
    'Merci de m’expliquer les raisons de ce refus.',
    'Me gustaría saber por qué no me llamaron.',
    'Les ruego que me digan quién decidió.',
    'Ik zou graag willen weten waarom ik ben afgewezen.',
    'Laat mij alstublieft weten wie heeft beslist.',
  ])('takes a request for an answer as a question: %s', (text) => {
    expect(questionsIn(`Thank you for the day. ${text}`)).toEqual([text]);
  });

  it.each([
    ['Warum wurde ich nicht eingeladen? Wer hat entschieden?', 2],
    ['Pourquoi n’ai-je pas été invitée ? Qui a décidé ?', 2],
    ['¿Por qué no me llamaron? ¿Quién decidió?', 2],
    ['Waarom ben ik niet uitgenodigd? Wie heeft beslist?', 2],
    ['why was i rejected? who decided? can i apply again?', 3],
    ['Why?? Who decided?!', 2],
  ])('splits sentences: %s', (text, count) => {
    expect(questionsIn(text)).toHaveLength(count);
  });

  it.each([
    'Thank you for letting me know.',
    'Please let me know if you need anything else.',
    'How are you?',
    'I would like to know the following:',
    'Ich habe noch einige Fragen.',
    'I was sorry to read your letter. I wish you well.',
    'See https://example.org/jobs?id=4 for the advert.',
    '',
    '???',
    '- one\n- two',
  ])('finds none in: %s', (text) => {
    expect(questionsIn(text)).toEqual([]);
  });

  it('leaves out what is quoted, greeted and signed with, in five languages', () => {
    const own = 'Who decided?';
    for (const message of [
      `Hello Mr. Verrall, ${own}`,
      `Hi,\n\n${own}\n\nBest wishes\nAre these my questions`,
      `${own}\n\nOn 3 June 2026, Tomas Verrall wrote:\n> Why do you want this post?\n> Where do you live?`,
      `${own}\n\nOn Wed, 3 Jun 2026 at 10:02, Tomas Verrall\n<tomas@example.org> wrote:\n> Why do you want this post?`,
      `${own}\n\n-----Original Message-----\nFrom: Tomas\nWhy do you want this post?`,
      `${own}\n\nFrom: Tomas Verrall\nSent: Wednesday\nWhy do you want this post?`,
      `Guten Tag,\n${own}\n\nAm 3. Juni schrieb Tomas Verrall:\n\nWarum wollen Sie diese Stelle?`,
      `${own}\n\nMit freundlichen Grüßen\nMara`,
      `Bonjour,\n${own}\n\nLe 3 juin 2026, Tomas Verrall a écrit :\n> Pourquoi ?`,
      `${own}\n\nEl 3 de junio, Tomas Verrall escribió:\n> ¿Por qué?`,
      `${own}\n\nOp 3 juni 2026 schreef Tomas Verrall:\n> Waarom?`,
      `${own}\n-- \nMara Quist\nWhy not call me?`,
    ])
      expect(questionsIn(message), message).toEqual([own]);
  });

  it('reads answers written between quoted lines, a postscript, and a message that is all quotation', () => {
    expect(
      questionsIn('On 3 June, Tomas wrote:\n> You were not chosen.\nWhy not?\n> We wish you well.\nWho was?'),
    ).toEqual(['Why not?', 'Who was?']);
    expect(questionsIn('Who decided?\nKind regards\nMara\n\nPS: May I apply again?')).toContain(
      'PS: May I apply again?',
    );
    expect(questionsIn('> Why was I not invited?\n> Kind regards')).toEqual(['Why was I not invited?']);
  });

  it('asks each once, whatever its marks', () => {
    expect(questionsIn('Who decided? I met all of it. who decided??\n\nWHO DECIDED?')).toEqual([
      'Who decided?',
    ]);
  });

  it('reads abbreviations and numbers for what they are', () => {
    expect(questionsIn('Why did Mr. Okell and Dr. Verrall ask about no. 3 of the list?')).toHaveLength(1);
  });
});

describe('any message at all', () => {
  const pieces = fc.oneof(
    fc.constantFrom(
      'Why?',
      '1. ',
      'My questions:',
      '\n',
      '\n\n',
      '> ',
      'On 3 June, Tomas wrote:',
      'Regards,',
      '-- ',
    ),
    fc.constantFrom(...HOSTILE.filter(({ length }) => length < 1000)),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );

  it('gives questions that an inquiry can hold, each found in the message', () => {
    const squeezed = (text: string) => text.replaceAll(/[\s>|]+/g, '');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const questions = questionsIn(text);
        expect(inquirySchema.shape.questions.safeParse(questions).success).toBe(true);
        expect(new Set(questions).size).toBe(questions.length);
        for (const question of questions) expect(squeezed(text)).toContain(squeezed(question));
      }),
      { numRuns: 200 },
    );
  });

  it.each(['.', '?', ' ', 'regards\n', 'On 3 June, Tomas wrote:\n', 'Why? ', '1) ', 'a:\n', '"', '> '])(
    'comes to an end in a hundred thousand characters of %j',
    (piece) => {
      const text = `Regards${piece.repeat(100_000 / piece.length)}x`;
      expect(questionsIn(text).length).toBeLessThanOrEqual(40);
    },
  );
});
