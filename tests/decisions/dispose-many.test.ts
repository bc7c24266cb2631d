import { describe, expect, it } from 'vitest';
import { openingBuilder } from '../support/opening-builder';

const disposition = (ref: string) => ({
  code: 'rejected' as const,
  reasons: [{ ref, ground: { kind: 'qualification' as const, ref: 'q-years' }, text: 'Not two years yet.' }],
});

describe('several dispositions at once', () => {
  it('are recorded for everybody named, each with its own reason', () => {
    const opening = openingBuilder()
      .candidate('ilse')
      .candidate('omar')
      .do('decisions.dispose-many', {
        items: [
          { application: 'app-ilse', disposition: disposition('r1') },
          { application: 'app-omar', disposition: disposition('r2') },
        ],
      });
    const { byId } = opening.record();
    expect(byId.get('app-ilse')?.disposition?.reasons[0]?.ref).toBe('r1');
    expect(byId.get('app-omar')?.disposition?.reasons[0]?.ref).toBe('r2');
  });

  it('are all refused where one is, and the refusal names it', () => {
    const opening = openingBuilder().candidate('ilse');
    const result = opening.attempt('decisions.dispose-many', {
      items: [
        { application: 'app-ilse', disposition: disposition('r1') },
        { application: 'app-nobody', disposition: disposition('r2') },
      ],
    });
    expect(result.ok ? null : result.error).toMatchObject({ kind: 'not-found', details: 'app-nobody' });
    expect(opening.record().byId.get('app-ilse')?.disposition).toBeNull();
  });
});
