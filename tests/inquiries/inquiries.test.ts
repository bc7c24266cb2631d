import { expect, it } from 'vitest';
import { openingBuilder } from '../support/opening-builder';

const refusal = (result: { ok: boolean; error?: { code: string } }): string | undefined => result.error?.code;

it('situation 4: four questions, and it closes only when each is answered or declined', () => {
  const opening = openingBuilder().candidate('mara');
  opening.do('inquiries.receive', {
    id: 'q',
    application: 'app-mara',
    inquiry: {
      receivedOn: '2026-06-09',
      channel: 'email',
      kind: 'challenge',
      asker: 'candidate',
      text: 'Why?',
      questions: ['Who?', 'When?', 'Why?', 'What now?'],
    },
  });
  const answer = (question: number) =>
    opening.do('inquiries.answer', { inquiry: 'q', question, answer: 'As the letter says.' });
  [0, 1, 2].forEach(answer);
  const refused = opening.attempt('inquiries.close', { inquiry: 'q' });
  expect(refusal(refused)).toBe('question-unanswered');
  expect(refused).toMatchObject({ error: { details: { questions: ['What now?'] } } });
  expect(
    refusal(opening.attempt('inquiries.answer', { inquiry: 'q', question: 4, answer: 'No such.' })),
  ).toBe('question-unknown');
  answer(3);
  opening.do('inquiries.close', { inquiry: 'q' });
  expect(opening.state.inquiries.inquiries.get('q')!.closed).not.toBeNull();
  expect(refusal(opening.attempt('inquiries.answer', { inquiry: 'q', question: 0, answer: 'More.' }))).toBe(
    'inquiry-closed',
  );
});
