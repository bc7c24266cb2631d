/** Feedback on request: strengths first, points to develop, each a paragraph with its own claim. */
import { describe, expect, it } from 'vitest';
import { letterDesk, template } from './support/letter-desk';

const TEACH = 'librarian-teach';

async function told() {
  const at = letterDesk();
  const [application] = at.applications as [string];
  at.adopt(
    [
      template('feedback', {
        body: [
          'Thank you for asking how we saw your application.',
          '{% if strengths != "" %}What you showed:{% endif %}',
          '{{ strengths }}',
          '{{ development }}',
        ],
      }),
    ],
    [
      {
        ground: 'strength',
        language: 'en-GB',
        text: 'In “{{ label }}” you were {{ band }} what the post needs.{% if observed != "" %} {{ observed }}{% endif %}',
      },
      {
        ground: 'development',
        language: 'en-GB',
        text: 'In “{{ label }}” there is room to build ({{ band }}).{% if observed != "" %} {{ observed }}{% endif %}',
      },
    ],
  );
  return { at, application, request: { application, kind: 'feedback' as const } };
}

describe('a feedback letter', () => {
  it('comes after the letter that told the outcome', async () => {
    const { at, request } = await told();
    expect((await at.issue([request])).failed).toMatchObject([{ code: 'wrong-outcome' }]);
  });

  it('makes the points that the record suggests, each a paragraph with a claim that is checked', async () => {
    const { at, application, request } = await told();
    await at.issue([{ application }]);
    const shown = await at.preview(request);
    expect(shown.feedback).toMatchObject({
      chosen: { strengths: [], development: [{ criterion: TEACH }] },
      criteria: [
        {
          criterion: TEACH,
          band: 'below',
          evidence: [{ member: 'Wen Sadler', text: 'Read the slides aloud.' }],
        },
      ],
    });
    expect(shown.words!.paragraphs).toEqual([
      'Thank you for asking how we saw your application.',
      'In “Teaching” there is room to build (below).',
    ]);
    const { issued, failed } = await at.issue([request]);
    expect(failed).toEqual([]);
    expect(at.letter(issued[0]!.letter)).toMatchObject({
      kind: 'feedback',
      disposition: 0,
      claims: [{ claim: 'development', criterion: TEACH }],
    });
  });

  it('shows unsaved points, prints chosen ones, and keeps what was observed in one paragraph', async () => {
    const { at, application, request } = await told();
    await at.issue([{ application }]);
    const observed = 'You read the slides aloud,\n\nand asked the group nothing.';
    const points = { strengths: [], development: [{ criterion: TEACH, observed }] };
    const { seq } = at.state();
    const shown = await at.preview({ ...request, feedback: points });
    expect(shown.words!.paragraphs.at(-1)).toBe(
      'In “Teaching” there is room to build (below). You read the slides aloud, and asked the group nothing.',
    );
    expect(at.state().seq).toBe(seq);
    at.run('letters.choose-feedback', { application, points });
    expect((await at.preview(request)).words).toEqual(shown.words);
  });

  it('is stopped where it praises what was below what the post needs', async () => {
    const { at, application, request } = await told();
    await at.issue([{ application }]);
    at.run('letters.choose-feedback', {
      application,
      points: { strengths: [{ criterion: TEACH, observed: '' }], development: [] },
    });
    const { failed } = await at.issue([request]);
    expect(failed).toMatchObject([{ code: 'claim-false' }]);
  });

  it('refuses points about a criterion that the opening does not have', async () => {
    const { at, application, request } = await told();
    await at.issue([{ application }]);
    const points = { strengths: [{ criterion: 'charm', observed: '' }], development: [] };
    expect(await at.ask('letters.preview', { ...request, feedback: points })).toMatchObject({
      error: { code: 'criterion-unknown' },
    });
  });

  it('says to adopt the newer set where the one in force lacks the template', async () => {
    const at = letterDesk();
    const [application] = at.applications as [string];
    const { set } = at.state().letters.sets.get('en-GB')!.at(-1)!;
    const older = { ...set, templates: set.templates.filter((item) => item.kind !== 'feedback') };
    at.run('letters.adopt-templates', { set: older });
    const answer = await at.ask('letters.preview', { application, kind: 'feedback' });
    expect(answer).toMatchObject({ error: { code: 'template-missing' } });
    expect(JSON.stringify(answer)).toContain('Adopt the newer set');
  });
});
