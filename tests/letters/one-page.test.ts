import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { createTypesetter } from '@engine/typeset';
import {
  CONDITION,
  compose,
  decidedCase,
  GAP,
  LANGUAGES,
  MINIMUM,
  outcome,
} from '../correspondence/letter-case';

describe('letters on paper', () => {
  const typesetter = createTypesetter({
    resourcesDir: fileURLToPath(new URL('../../resources', import.meta.url)),
  });
  afterAll(() => typesetter.dispose());

  it.each(LANGUAGES)('fit one page in %s, with three grounds and every kind of address', (language) => {
    for (const candidate of ['mara', 'ada', 'bo', 'cy', 'dana']) {
      const builder = outcome(decidedCase({ sample: true }), 'filled');
      const { contact } = builder.record().byId.get(`app-${candidate}`)!.candidate;
      const addressLines = ['Flat 2', '3 Alder Court', 'Millbrook Road', 'Riverside', 'RV2 8QD'];
      builder.do('candidates.change', { candidate, contact: { ...contact!, language, addressLines } });
      if (candidate === 'bo') builder.dispose('bo', 'rejected', [GAP, CONDITION, MINIMUM]);
      const printed = typesetter.letterPdf(compose(builder, candidate).model);
      expect(printed).toMatchObject({ ok: true, value: { pages: 1 } });
    }
  });
});
