/** The approved words on their own: what our linter says of them, and that each can be reached. */
import { describe, expect, it } from 'vitest';
import { lint, parseLexicon } from '@shared/lint';
import { LETTER_KINDS, type Template } from '@shared/letters';
import { renderText } from '@engine/letters/render-engine';
import { renderTemplate } from '@engine/letters/render-template';
import { LANGUAGES, shippedSet } from '../correspondence/letter-case';
import { packOf } from '../lint/packs';

/** Fixed words only: what stands between the variables. */
const words = (text: string): string =>
  text
    .replaceAll(/\{%.*?%\}/g, ' ')
    .replaceAll(/\{\{ "([^"]*)".*?\}\}/g, '$1')
    .replaceAll(/\{\{.*?\}\}/g, 'this');

const partsOf = ({ subject, salutation, body, closing, email }: Template): string[] => [
  subject,
  salutation,
  ...body,
  closing,
  email ?? '',
];

const CUT = '\u2063';

/** The words of a text, cut at every tag and every variable; words inside an output count too. */
const stretches = (text: string): string[] =>
  text
    .replaceAll(/\{\{(.*?)\}\}/g, (_, inside: string) => {
      const quoted = [...inside.replace(/\| says: "[^"]*"/, '').matchAll(/"([^"]*)"/g)].map(
        ([, word]) => word,
      );
      return CUT + quoted.join(CUT) + CUT;
    })
    .split(/\u2063|\{%.*?%\}/u)
    .map((part) => part.trim())
    .filter((part) => part.length > 2);

const TEXTS = {
  contact: 'Idris Okell',
  withdrawnOn: '2 May',
  reserveUntil: '4 May',
  onFileUntil: '5 May',
  spokeOn: '6 May',
  signedOn: '7 May',
  grounds: 'A ground.',
  strengths: 'A strength.',
  development: 'A point.',
};
const YES_NO = {
  interviewed: true,
  postFilled: true,
  onlyAboutPost: true,
  applyAgain: true,
  decided: true,
  overlooked: true,
};
/** What every letter has. */
const FULL = {
  receivedOn: '1 May',
  askUntil: '3 May',
  date: '8 May',
  ...TEXTS,
  ...YES_NO,
  disposition: 'rejected',
  addressee: { name: 'Mara Quist', addressAs: 'Mara Quist' },
  candidate: { name: 'Mara Quist', addressAs: 'Mara Quist' },
  opening: { title: 'Archivist', ref: 'arch', unit: 'Archive', location: 'Riverside', outcome: 'filled' },
  organisation: { name: 'Riverside Library' },
  signatory: { name: 'Tomas Verrall', role: 'Head' },
  stage: { label: 'Task', kind: 'task' },
  earlier: { date: '9 May', reference: 'GR-1' },
  inquiry: { date: '10 May' },
};

const OUTCOMES = ['open', 'filled', 'filled-internally', 'unfilled', 'cancelled', 're-advertised'];
const DISPOSITIONS = ['', 'advanced', 'offered', 'reserve', 'rejected', 'appointed'];
const OFF = [
  ...Object.keys(TEXTS).map((name) => ({ [name]: '' })),
  ...Object.keys(YES_NO).map((name) => ({ [name]: false })),
  { earlier: { date: '', reference: '' } },
  { inquiry: { date: '' } },
  { strengths: '', development: '' },
  { onFileUntil: '', applyAgain: false },
];
const NOTHING = Object.assign({}, ...OFF) as Record<string, unknown>;

/** Everything on record, nothing, each alone missing, and each way in which a post or an application can end. */
const SCOPES = [
  FULL,
  { ...FULL, ...NOTHING },
  ...OFF.map((off) => ({ ...FULL, ...off })),
  ...OUTCOMES.map((outcome) => ({ ...FULL, opening: { ...FULL.opening, outcome } })),
  ...DISPOSITIONS.map((disposition) => ({ ...FULL, disposition })),
  { ...FULL, disposition: 'reserve', reserveUntil: '' },
];

const BROKEN = / {2,}| [.,;:]|\(\s*\)|[„“«]\s*[“”»]|\.\.|,,|\{|\}|^\s|\s$/u;

describe.each(LANGUAGES)('the words of %s', (language) => {
  const set = shippedSet(language);
  const pack = parseLexicon(packOf(language.slice(0, 2)));
  if (!pack.ok) throw new Error(pack.error.message);
  const lexicon = pack.value;
  const signals = (text: string): string[] =>
    lint(words(text), { as: 'letter', language, lexicon }).map(
      (signal) => `${signal.check}: ${words(text).slice(signal.start, signal.end)}`,
    );

  it.each(LETTER_KINDS)('%s has no signal', (kind) => {
    const template = set.templates.find((item) => item.kind === kind)!;
    expect(partsOf(template).flatMap(signals)).toEqual([]);
  });

  it('the sentences have no signal', () => {
    expect(set.statements.flatMap(({ text }) => signals(text))).toEqual([]);
  });

  it.each(LETTER_KINDS)(
    '%s is whole whatever is on record, and has no words that nobody can reach',
    (kind) => {
      const template = set.templates.find((item) => item.kind === kind)!;
      const letters = SCOPES.map((scope) => {
        const rendered = renderTemplate(template, scope);
        if (!rendered.ok) throw new Error(rendered.error.message);
        const { subject, salutation, paragraphs, closing, email } = rendered.value;
        return [subject, salutation, ...paragraphs, closing, email];
      });
      expect(letters.flat().filter((part) => BROKEN.test(part))).toEqual([]);
      const all = letters.flat().join('\n');
      expect(
        partsOf(template)
          .flatMap(stretches)
          .filter((part) => !all.includes(part)),
      ).toEqual([]);
      for (const parts of letters) expect(parts.length).toBeGreaterThanOrEqual(6);
    },
  );

  it('the sentences are whole in every band, first or not, in reserve or not', () => {
    for (const { ground, text } of set.statements) {
      const said = ['below', 'at', 'above'].flatMap((band) =>
        ['', 'You let the group choose its own question.'].flatMap((observed) =>
          [true, false].flatMap((first) =>
            [true, false].map((reserve) => {
              const scope = { label: 'Teaching', requirement: 'a degree', band, observed, first, reserve };
              const rendered = renderText(text, scope, { template: ground, part: 'text' });
              if (!rendered.ok) throw new Error(rendered.error.message);
              return rendered.value.text;
            }),
          ),
        ),
      );
      expect(said.filter((sentence) => BROKEN.test(sentence))).toEqual([]);
      expect(stretches(text).filter((part) => !said.join('\n').includes(part))).toEqual([]);
    }
  });
});
