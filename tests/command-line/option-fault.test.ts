import { expect, it } from 'vitest';
import { dispatch } from '@engine/dispatch';
import { optionFault } from '@engine/command-line/option-fault';
import { realDesk } from '../support/desk';

const said = async (name: string, input: object): Promise<string> => {
  const answer = await dispatch(realDesk(), name, input);
  if (answer.ok || answer.error.code !== 'input') throw new Error('This was to be refused for its form.');
  return optionFault(answer.error.message);
};

it('says what is wrong of the option that was given', async () => {
  const inquiry = { channel: 'email', asker: 'candidate', kind: 'challenge', text: 'Why?' };
  const received = (changes: object) =>
    said('inquiries.receive', {
      application: 'a',
      inquiry: { ...inquiry, receivedOn: '2026-11-02', ...changes },
    });
  for (const receivedOn of ['2026-02-30', '2027-02-29', 'yesterday'])
    expect(await received({ receivedOn })).toBe('--received is not a day: write it as 2026-11-30.');
  expect(await received({ dueOn: 'soon' })).toBe('--due is not a day: write it as 2026-11-30.');
  expect(await received({ channel: 'fax' })).toBe(
    '--channel is one of email, phone, in-person, letter, portal, agency.',
  );
  expect(await received({ questions: [' '] })).toBe('--question: Must not be empty.');
  expect(await said('inquiries.classify', { inquiry: 'q', classification: { kind: 'challenge' } })).toBe(
    '--why is missing.',
  );
  expect(
    await said('inquiries.assess', {
      inquiry: 'q',
      assessment: { classification: 'overlooked', wouldChange: false, why: 'x' },
    }),
  ).toBe('--assessed-by is missing.');
  expect(await said('custody.lift-hold', { hold: 'h' })).toBe('--reason is missing.');
});

it('leaves what it does not know as it is', () => {
  expect(optionFault('The input is not right.')).toBe('The input is not right.');
});
