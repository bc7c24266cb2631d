import { expect, it } from 'vitest';
import { composeLetter } from '@engine/letters';
import { emptyLetters } from '@shared/letters';
import { systemServices } from '@engine/services';
import { openingBuilder, rating } from '../support/opening-builder';
import { RESOURCES } from '../support/desk';

/** Situation 31: whoever is good enough for the reserve list is not told that they fell short. */
it('does not tell a runner-up that the level was not reached', () => {
  const { templateSets, typesetter } = systemServices(RESOURCES, () => undefined);
  const opening = openingBuilder()
    .do('settings.set-organisation', {
      name: 'Riverside City Library',
      signatory: { name: 'Imogen Farrow', role: 'Head of Reader Services' },
    })
    .candidate('mara', { stages: ['interview'] })
    .score('mara', 'wen', { teaching: 4, reference: 4 });
  const ground = { kind: 'criterion' as const, ref: 'teaching' };
  const told = (code: 'reserve' | 'rejected'): string => {
    opening.do('decisions.dispose', {
      application: 'app-mara',
      disposition: {
        code,
        ...(code === 'reserve' ? { reserveUntil: '2027-05-01' } : {}),
        reasons: [
          {
            ref: 'r',
            ground,
            text: 'One example of a course fewer.',
            evidence: [rating('mara', 'wen', 'teaching')],
          },
        ],
      },
    });
    const letters = emptyLetters();
    for (const set of templateSets)
      letters.sets.set(set.language, [
        {
          version: 1,
          set,
          origin: 'shipped',
          note: '',
          at: { seq: 1, recordedAt: '2026-06-01T09:00:00.000Z' },
        },
      ]);
    const record = opening.record();
    const draft = composeLetter(record, record.byId.get('app-mara')!, letters, {
      today: '2026-06-02',
      reference: 'GR-1-0123456789',
    });
    if (!draft.ok) throw new Error(draft.error.message);
    return draft.value.model.paragraphs.join('\n');
  };
  expect(told('reserve')).toContain('room to build on');
  expect(told('reserve')).not.toContain('did not reach the level');
  expect(told('rejected')).toContain('did not reach the level');
  typesetter.dispose();
});
