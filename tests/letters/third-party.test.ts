/** A refusal to somebody else knows nothing of the candidate (situation 7). */
import { describe, expect, it } from 'vitest';
import { readdirSync } from 'node:fs';
import { temporaryFolder } from '../support/desk';
import { letterDesk, template } from './support/letter-desk';

const BODY =
  'Thank you for your message of {{ inquiry.date }}. We tell nobody whether somebody has applied to us.';

async function asked(changes: Record<string, unknown> = {}) {
  const at = letterDesk();
  const [application] = at.applications as [string];
  const { contact } = [...at.state().candidates.candidates.values()][0]!;
  const candidate = [...at.state().candidates.candidates.keys()][0]!;
  // A language of the candidate's own would give something away.
  at.run('candidates.change', {
    candidate,
    contact: { ...contact!, language: 'fr', addressLines: ['3 Alder Court'] },
  });
  at.adopt([
    template('third-party-refusal', {
      subject: 'Your message',
      body: [BODY],
      email: 'Dear {{ addressee.name }}',
    }),
  ]);
  const inquiry = at.run('inquiries.receive', {
    application,
    inquiry: {
      receivedOn: '2026-10-20',
      channel: 'phone',
      kind: 'third-party',
      asker: 'third-party',
      askerName: 'Ines Halvard',
      askerAddress: ['9 Mill Road', 'Riverside RV2 1AA'],
      text: 'How is it going for Mara?',
      ...changes,
    },
  }).created!;
  return { at, application, request: { application, kind: 'third-party-refusal' as const, inquiry } };
}

describe('a refusal to a third party', () => {
  it('goes to whoever asked and holds nothing of the candidate, in no part and in no file name', async () => {
    const { at, request } = await asked();
    const folder = temporaryFolder();
    const report = await at.issue([request], folder);
    expect(report.failed).toEqual([]);
    const letter = at.letter(report.issued[0]!.letter);
    expect(letter).toMatchObject({ language: 'en-GB', disposition: 0, claims: [], inquiry: request.inquiry });
    expect(letter.model!.address).toEqual(['Ines Halvard', '9 Mill Road', 'Riverside RV2 1AA']);
    expect(letter.model!.salutation).toBe('Dear Ines Halvard');
    const whole = JSON.stringify([letter.model, letter.email, readdirSync(folder)]);
    for (const secret of ['Mara', 'Quist', 'Alder', 'Reference librarian', 'librarian'])
      expect(whole).not.toContain(secret);
    expect(report.issued[0]!.fileName).toContain('Ines Halvard');
  });

  it.each([
    '{{ candidate.name }}',
    '{{ opening.title }}',
    '{{ stage.label }}',
    '{% if decided %}x{% endif %}',
  ])('cannot be made to tell %s', async (hole) => {
    const { at, request } = await asked();
    at.adopt([template('third-party-refusal', { body: [BODY, hole] })]);
    expect((await at.issue([request])).failed).toMatchObject([{ code: 'template-invalid' }]);
    at.adopt([template('third-party-refusal', { body: [BODY], email: hole })]);
    expect((await at.issue([request])).failed).toMatchObject([{ code: 'template-invalid' }]);
  });

  it('needs an inquiry of somebody else who is named', async () => {
    const { at, application } = await asked();
    const report = await at.issue([{ application, kind: 'third-party-refusal' }]);
    expect(report.failed).toMatchObject([{ code: 'inquiry-missing' }]);
    const nameless = await asked({ askerName: '' });
    expect((await nameless.at.issue([nameless.request])).failed).toMatchObject([{ code: 'asker-missing' }]);
    const own = await asked({ asker: 'candidate' });
    expect((await own.at.issue([own.request])).failed).toMatchObject([{ code: 'asker-missing' }]);
  });
});
