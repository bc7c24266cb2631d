/** Situation 33: “We will keep your details on file” is a promise, and somebody has to keep it. */
import { describe, expect, it } from 'vitest';
import { compose, decidedCase, outcome, promise, reserve, sign } from './letter-case';
import { check, signed } from './letter-checks';

const ON_FILE = 'We will keep your details on file.';
const CONTACT = 'We will be in touch when a post comes up.';
const AGAIN = 'Please do apply again next year.';
const RESERVE = 'We have put you on our reserve list.';

const broken = (builder: ReturnType<typeof signed>, candidate: string, text: string, language = 'en-GB') => {
  const draft = compose(builder, candidate);
  const model = { ...draft.model, paragraphs: [text] };
  return check(builder.record(), candidate, { ...draft, language, model })
    .filter((finding) => finding.check === 'unkept-promise')
    .map((finding) => finding.about);
};

describe('a promise', () => {
  it.each([
    [ON_FILE, 'on-file', 'on-file'],
    [CONTACT, 'contact', 'contact'],
    [AGAIN, 'apply-again', 'apply-again'],
  ] as const)('“%s” is kept by a record of that very promise', (text, about, kept) => {
    expect(broken(signed(), 'bo', text)).toEqual([about]);
    expect(broken(promise(signed(), 'bo', kept), 'bo', text)).toEqual([]);
    for (const other of ['on-file', 'contact', 'apply-again'] as const)
      if (other !== kept) expect(broken(promise(signed(), 'bo', other), 'bo', text)).toEqual([about]);
  });

  it('is not kept by a record that somebody has settled', () => {
    const builder = promise(signed(), 'bo', 'on-file');
    builder.do('letters.settle-promise', {
      application: 'app-bo',
      promise: builder.record().byId.get('app-bo')!.matters.promises[0]!.id,
    });
    expect(broken(builder, 'bo', ON_FILE)).toEqual(['on-file']);
  });

  it('of a reserve place is kept by a place with a date alone', () => {
    expect(broken(promise(signed(), 'bo', 'contact'), 'bo', RESERVE)).toEqual(['reserve']);
    expect(broken(signed(), 'cy', RESERVE)).toEqual([]);
    expect(broken(sign(outcome(reserve(decidedCase(), 'cy'), 'filled')), 'cy', RESERVE)).toEqual(['reserve']);
  });

  it('to be in touch or welcome again is kept by a reserve place too, and a file is not', () => {
    expect(broken(signed(), 'cy', CONTACT)).toEqual([]);
    expect(broken(signed(), 'cy', AGAIN)).toEqual([]);
    expect(broken(signed(), 'cy', ON_FILE)).toEqual(['on-file']);
  });

  it.each([
    ['de', 'Wir werden Ihre Unterlagen gern aufbewahren.'],
    ['fr', 'Nous allons conserver votre candidature.'],
    ['es', 'Vamos a conservar su candidatura.'],
    ['nl', 'Wij zullen uw gegevens bewaren.'],
  ])('is heard in %s', (language, text) =>
    expect(broken(signed(), 'bo', text, language)).toEqual(['on-file']),
  );
});
