/** The policy on naming the panel: who sat there, never how one of them rated or voted. */
import { describe, expect, it } from 'vitest';
import { buildAudit } from '@shared/account';
import type { OpeningBuilder } from '../support/opening-builder';
import { asText } from './as-text';
import { decidedOpening, optionsFor } from './example';

const naming = (panelNames: 'withheld' | 'named', builder = decidedOpening()): OpeningBuilder =>
  builder.do('settings.set-organisation', { name: 'Riverside', policy: { panelNames } });

function candidateReads(builder: OpeningBuilder): string {
  const made = buildAudit(builder.state, 'app-mara', optionsFor(builder, { audience: 'candidate' }));
  if (!made.ok) throw new Error(made.error.message);
  return asText(made.value);
}

describe('the names of the panel', () => {
  it('are withheld from a candidate unless the organisation gives them', () => {
    const read = candidateReads(naming('withheld'));
    expect(read).not.toContain('Idris Okell');
    expect(read).toContain('Names of the members withheld');
  });

  it('are given with the part each had, and no rating beside them', () => {
    const read = candidateReads(naming('named'));
    expect(read).toContain('Idris Okell sat on the committee as chair');
    expect(read).not.toContain('Names of the members withheld');
    expect(read).not.toMatch(/Okell (?:gave|rated|voted|declared)/u);
    expect(read).toContain('Ratings of single members withheld');
  });

  it('leave out a member who applied as well', () => {
    const builder = decidedOpening();
    builder.do('candidates.add', {
      id: 'rival',
      contact: { fullName: 'Idris Okell' },
      applications: [{ id: 'app-rival', opening: builder.opening }],
    });
    const read = candidateReads(naming('named', builder));
    expect(read).not.toContain('Idris Okell');
    expect(read).toContain('Names of the members withheld');
  });
});
