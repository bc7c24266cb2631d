import { describe, expect, it } from 'vitest';
import { letter, pack } from './fixtures';
import { rawPdf, readPdf } from './read-pdf';
import { opened, typesetter, withOurFonts } from './support';

const families = (bytes: Uint8Array): string[] =>
  [...rawPdf(bytes).matchAll(/\/FontName \/[A-Z]{6}\+(\S+)/g)].map((match) => match[1] ?? '');

const SCRIPTS = [
  ['Hebrew', 'שרה כהן'],
  ['Arabic', 'مریم احمدی'],
  ['Chinese', '山田太郎'],
  ['Devanagari', 'मीरा देवी'],
  ['Thai', 'สมชาย ใจดี'],
  ['Korean', '김민수'],
  ['emoji', '😀'],
] as const;

describe('a script that our fonts do not hold', () => {
  it.each(SCRIPTS)(
    'is printed with a font of the computer, or refused with every character named: %s',
    async (_, name) => {
      const made = typesetter.letterPdf(letter('uk-dl', { salutation: `Dear ${name}` }));
      if (!made.ok) {
        expect(made.error.code).toBe('character-not-printable');
        const missing = (made.error.details as { characters: string[] }).characters;
        expect(missing.length).toBeGreaterThan(0);
        for (const character of missing) expect(name).toContain([...character][0]);
        return;
      }
      const raw = rawPdf(made.value.bytes);
      expect(raw.match(/\/ToUnicode \d+ 0 R/g)).toHaveLength(families(made.value.bytes).length);
      const { metadata } = await readPdf(made.value.bytes);
      expect(metadata.get('pdfaid:conformance')).toBe('A');
    },
  );

  it('leaves every other letter as it is on a computer without that font', () => {
    for (const model of [letter(), letter('france', { salutation: 'Γιώργος Щербакова Łódź Ő' })]) {
      const here = opened(typesetter.letterPdf(model)).bytes;
      expect(here).toEqual(opened(withOurFonts.letterPdf(model)).bytes);
      for (const family of families(here)) expect(family).toMatch(/^Source/);
    }
  });

  it('leaves the rest of such a letter in our fonts', () => {
    const made = typesetter.letterPdf(letter('uk-dl', { salutation: 'Dear שרה' }));
    if (!made.ok) return expect(made.error.code).toBe('character-not-printable');
    const used = families(made.value.bytes);
    expect(used.filter((family) => family.startsWith('SourceSerif4')).length).toBeGreaterThan(0);
    expect(used.filter((family) => !family.startsWith('Source'))).toHaveLength(1);
  });

  it('is as good in an audit pack', () => {
    const made = typesetter.auditPdf(pack({ subtitle: 'שרה כהן, 2 posts' }));
    if (!made.ok) expect(made.error.code).toBe('character-not-printable');
    else expect(made.value.pages).toBeGreaterThan(0);
  });
});

/** Text of one line, in Hebrew letters that come with the compiler itself, as it stands from left to right on paper. */
const onPaper = async (model: ReturnType<typeof letter>, like: RegExp): Promise<string> => {
  const { runs } = await readPdf(opened(typesetter.letterPdf(model)).bytes);
  const y = runs.find((run) => like.test(run.text))?.y;
  const line = runs.filter((run) => y !== undefined && Math.abs(run.y - y) < 0.5);
  return line
    .toSorted((a, b) => a.x - b.x)
    .map((run) => run.text)
    .join(' ');
};

describe('a name that runs from right to left', () => {
  it.each([
    [{ salutation: 'Dear שרה כהן, 2nd of 3 applicants' }, /שרה|כהן/, /^Dear .*, 2nd of 3 applicants$/],
    [{ salutation: 'Dear שרה (7), welcome' }, /שרה|welcome/, /^Dear .*\(7\), welcome$/],
    [{ paragraphs: ['שרה כהן: 50 of 90'] }, /50 of 90/, /: ?50 of 90$/],
  ])('leaves what follows it where it was written: %j', async (changes, like, expected) => {
    const line = await onPaper(letter('uk-dl', changes), like);
    expect(line.replace(/\s+/g, ' ').replace(/ ([,:])/g, '$1')).toMatch(expected);
  });
});
