import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letter, sheet } from './fixtures';
import { readPdf } from './read-pdf';
import { opened, refused, typesetter, withOurFonts } from './support';

const named = (name: string) => withOurFonts.letterPdf(letter('uk-dl', { address: [name, 'Riverside'] }));

describe('characters on paper', () => {
  it.each([
    ['NUL', 'Mara\u0000Quist', ['U+0000']],
    ['escape', 'Mara\u001bQuist', ['U+001B']],
    ['half a pair', 'Mara \ud83d Quist', ['U+D83D']],
    ['Chinese', 'Mara 漢字', ['漢 (U+6F22)', '字 (U+5B57)']],
    ['Arabic', 'ماريا', ['م (U+0645)', 'ا (U+0627)', 'ر (U+0631)', 'ي (U+064A)']],
    ['emoji', 'Mara 😀', ['😀 (U+1F600)']],
    ['private use', 'Mara \ue000', ['U+E000']],
    ['quoted', 'Mara "漢" \\ could not', ['漢 (U+6F22)']],
  ])('refuses and names what no font has: %s', (_, name, characters) => {
    const refusal = refused(named(name));
    expect(refusal).toMatchObject({ kind: 'invalid', code: 'character-not-printable' });
    expect((refusal.details as { characters: string[] }).characters.toSorted()).toEqual(
      characters.toSorted(),
    );
    for (const character of characters) expect(refusal.message).toContain(character);
  });

  it('refuses in the preview and the recovery sheet as it does on paper', () => {
    const code = 'character-not-printable';
    expect(refused(withOurFonts.letterSvg(letter('uk-dl', { subject: '漢' }))).code).toBe(code);
    expect(refused(withOurFonts.recoverySheetPdf(sheet({ logName: '漢' }))).code).toBe(code);
    expect(refused(typesetter.recoverySheetPdf(sheet({ logName: '\u0000' }))).code).toBe(code);
  });

  it('prints Latin, Greek and Cyrillic of Europe, also when typed as letter and accent', async () => {
    const names = [
      'Łódź Şimşek İpek Nguyễn Þórður Ő',
      'Γιώργος Παπαδάκης',
      'Щербакова Єва Ђорђе',
      'Ange\u0301lique',
    ];
    const { structure } = await readPdf(
      opened(withOurFonts.letterPdf(letter('uk-dl', { paragraphs: names }))).bytes,
    );
    for (const name of names) expect(structure).toContain(`P: ${name.normalize('NFC')}`);
  });

  it('leaves out what has no ink', async () => {
    const made = opened(named('\ufeffMara\u200b \u202eQuist\u200d'));
    expect((await readPdf(made.bytes)).structure).toContain('P: Mara Quist');
  });

  it('answers any text with a letter or a refusal, never with a crash', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const made = typesetter.letterPdf(
          letter('din-5008-a', {
            address: [text],
            subject: text,
            paragraphs: [text],
            title: text,
            author: text,
          }),
        );
        if (!made.ok) expect(made.error.kind).toBe('invalid');
      }),
      { numRuns: 150 },
    );
  });
});
