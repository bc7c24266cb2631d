/** Every kind of letter in every language fits one page, with all that it can say, in every layout. */
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { LAYOUTS, LETTER_KINDS } from '@shared/letters';
import { createTypesetter } from '@engine/typeset';
import { compose, LANGUAGES } from '../correspondence/letter-case';
import { kindCase } from './support/every-kind';

describe('the shipped letters on paper', () => {
  const typesetter = createTypesetter({
    resourcesDir: fileURLToPath(new URL('../../resources', import.meta.url)),
  });
  afterAll(() => typesetter.dispose());

  it.each(LANGUAGES)('fit one page in %s', (language) => {
    for (const kind of LETTER_KINDS) {
      const { builder, candidate, options } = kindCase(kind, language, { rich: true });
      const { model } = compose(builder, candidate, options);
      for (const layout of LAYOUTS) {
        const printed = typesetter.letterPdf({
          ...model,
          layout,
          address: ['Konstantina Papadopoulou-Lindqvist', 'Flat 2', '3 Alder Court', 'Riverside', 'RV2 8QD'],
        });
        expect([kind, layout, printed.ok ? printed.value.pages : printed.error.message]).toEqual([
          kind,
          layout,
          1,
        ]);
      }
    }
  });
});
