import { describe, expect, it } from 'vitest';
import { rankRows } from '@shared/checks';
import { seenBy } from '@shared/record';
import { openingBuilder, type OpeningBuilder } from '../support/opening-builder';

const POINTS = { teaching: 5, reference: 5 };
const seen = (opening: OpeningBuilder, viewer?: string) => seenBy(opening.state, opening.record(), viewer);
const evidenceSeen = (opening: OpeningBuilder, viewer?: string): string =>
  JSON.stringify(rankRows(seen(opening, viewer).record));

describe('situation 23: scores are submitted before others’ are visible', () => {
  const halfway = () =>
    openingBuilder()
      .candidate('mara', { stages: ['interview'] })
      .score('mara', 'wen', POINTS, {
        evidence: { teaching: 'Drew the floor plan.', reference: 'Named the archive.' },
      });

  it('keeps a submitted scorecard out of what another member is shown', () => {
    const opening = halfway();
    expect(seen(opening, 'tomas').hidden).toBe(1);
    expect(evidenceSeen(opening, 'tomas')).not.toContain('floor plan');
    expect(evidenceSeen(opening)).not.toContain('floor plan');
    expect(evidenceSeen(opening, 'wen')).toContain('floor plan');
  });

  it('opens with the last scorecard', () => {
    const opening = halfway().score('mara', 'tomas', POINTS).score('mara', 'idris', POINTS);
    expect(seen(opening, 'tomas').hidden).toBe(0);
    expect(evidenceSeen(opening, 'tomas')).toContain('floor plan');
  });

  it('opens by the chair, and does not wait for whoever stepped out', () => {
    const opened = halfway().do('scorecards.open', {
      application: 'app-mara',
      stage: 'interview',
      reason: 'Tomas is ill.',
    });
    expect(seen(opened, 'tomas').hidden).toBe(0);
    const recused = halfway().declare('mara', 'tomas', 'friend', true).score('mara', 'idris', POINTS);
    expect(seen(recused, 'idris').hidden).toBe(0);
  });
});
