/** The approved words as HR changes them: checked, previewed, adopted, exchanged. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallInput, CallOutput, CallName } from '@shared/calls';
import type { Result } from '@shared/kernel';
import { LETTER_KINDS, STATEMENT_GROUNDS, TEMPLATE_VARIABLES, type TemplateSet } from '@shared/letters';
import type { Desk } from '@engine/desk';
import { dispatch } from '@engine/dispatch';
import { parseSet, setFileText } from '@engine/letters/set-file';
import { templateFaults } from '@engine/letters/render-check';
import { shippedSet } from '../correspondence/letter-case';
import { deskWithLog, opened, temporaryFolder } from '../support/desk';
import { decidedDesk } from './support/decided-desk';

const ask = <N extends CallName>(desk: Desk, name: N, input: CallInput<N>): Promise<Result<CallOutput<N>>> =>
  dispatch(desk, name, input) as Promise<Result<CallOutput<N>>>;

async function answered<N extends CallName>(
  desk: Desk,
  name: N,
  input: CallInput<N>,
): Promise<CallOutput<N>> {
  const result = await ask(desk, name, input);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const SET = shippedSet('en-GB');
const AFTER = SET.templates.findIndex((item) => item.kind === 'after-interview');

/** The shipped set with one part of “After interview” written anew. */
const changed = (part: Partial<TemplateSet['templates'][number]>, at = AFTER): TemplateSet => ({
  ...SET,
  templates: SET.templates.map((item, index) => (index === at ? { ...item, ...part } : item)),
});
const faultsOf = (paragraph: string, at = AFTER) =>
  templateFaults(changed({ body: [SET.templates[at]!.body[0]!, paragraph] }, at));

describe('faults', () => {
  it('are none in the shipped words', () => expect(templateFaults(SET)).toEqual([]));

  it.each([
    ['Dear {{ candidat.name }}', 9, 'There is no variable “candidat.name”; did you mean “candidate.name”?'],
    ['{{ date | upcas }}', 11, 'There is no filter “upcas”.'],
    ['a {% for x in y %}', 3, 'There is no tag “for”; there are “if”, “unless”, “case” and “comment”.'],
    ['{% if contact %}x', 1, '“if” is not closed with “{% endif %}”.'],
    ['x {% endif %}', 3, '“endif” stands here without its “if”.'],
    ['x {{ date', 3, 'This begins with “{{” and is not closed with “}}”.'],
    ['{ date }}', 8, '“}}” stands here without its “{{”.'],
    ['{{ date contact }}', 4, 'This is not one variable or one text in quotation marks.'],
    ['{{ "x" | append }}', 10, '“append” needs one thing after a colon, as in “append: "…"”.'],
    [
      '{{ "x" | says: "reserve-untill" }}',
      10,
      'There is no claim “reserve-untill”; did you mean “reserve-until”?',
    ],
    ['{{ "x" | says: date }}', 10, 'A claim is named in quotation marks, as in “says: "was-interviewed"”.'],
    [
      '{% if contact = "x" %}{% endif %}',
      16,
      'Something here is not understood; a comparison is written “==” or “!=”.',
    ],
    ['  ', 1, 'There is nothing here; write it, or take it out.'],
  ])('%s', (text, column, message) => {
    expect(faultsOf(text)).toEqual([
      { template: AFTER, statement: null, part: 'paragraph 2', line: 1, column, message },
    ]);
  });

  it('name the line, and leave a comment alone', () => {
    expect(faultsOf('One.\nTwo {{ nobody }}.')[0]).toMatchObject({ line: 2, column: 8 });
    expect(faultsOf('One.{% comment %} {{ "x" | says: "nothing" }} {% endcomment %}')).toEqual([]);
  });

  it('stand in the covering text and in the sentences too', () => {
    expect(templateFaults(changed({ email: 'Hello {{ x }}' }))[0]).toMatchObject({
      part: 'email',
      column: 10,
    });
    const statements = SET.statements.map((item) =>
      item.ground === 'criterion'
        ? { ...item, text: '{{ "x" | says: "was-interviewed" }} {{ observed }}' }
        : item,
    );
    expect(templateFaults({ ...SET, statements }).map((fault) => fault.message)).toEqual([
      'The sentence for a ground makes its claim by itself; leave out “says”.',
      'There is no variable “observed”.',
    ]);
  });

  it('keep everything about an application out of a letter to somebody else', () => {
    const other = SET.templates.findIndex((item) => item.kind === 'third-party-refusal');
    expect(
      faultsOf('{{ candidate.name }} {{ "x" | says: "decision-made" }}', other).map(({ message }) => message),
    ).toEqual([
      'This letter goes to somebody else and cannot use “candidate.name”.',
      'This letter goes to somebody else and says nothing about an application.',
    ]);
    expect(faultsOf('{{ addressee.name }}', other)).toEqual([]);
  });

  it('name what is missing from the set as a whole', () => {
    const messages = templateFaults({
      ...SET,
      templates: SET.templates
        .slice(1)
        .map((item, index) => (index === 0 ? { ...item, language: 'nl' } : item)),
      statements: SET.statements.filter((item) => item.ground !== 'strength'),
    }).map((fault) => fault.message);
    expect(messages).toHaveLength(3);
    expect(messages[1]).toContain('one sentence for the ground “strength” and has 0');
    expect(messages[2]).toBe('The set is for “en-GB”, and a text in it for “nl”.');
  });

  const bit = fc.constantFrom(
    '{{',
    '}}',
    '{%',
    '%}',
    ' if ',
    ' endif ',
    ' else ',
    'case',
    'when',
    '"',
    "'",
    '|',
    ':',
    ' says',
    ' append',
    'date',
    'candidate.name',
    'nobody',
    '\n',
    '\r\n',
    ' ',
    '-',
    '.',
    '[',
    ']',
    '==',
    '𝒳',
    'é',
    '{% comment %}',
  );
  it('lie inside the text, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(bit, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 24 }),
        (bits) => {
          const text = bits.join('');
          for (const { line, column, message } of faultsOf(text)) {
            const lines = text.split('\n');
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(lines.length);
            expect(column).toBeGreaterThanOrEqual(1);
            expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
            expect(message).toMatch(/[.?]$/);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('the preview of a template', () => {
  it.each(LETTER_KINDS)('shows “%s” for an invented candidate, with nothing left unfilled', async (kind) => {
    const { desk } = deskWithLog();
    const shown = await answered(desk, 'letters.preview-template', { set: SET, kind });
    expect(shown.pages).toHaveLength(1);
    const text = shown.text.join('\n');
    expect(text).toContain(kind === 'third-party-refusal' ? 'Tobias Renn' : 'Mara Quist');
    expect(text).not.toMatch(/\{\{|\{%|undefined|\(\)| {2}/);
    expect(shown.email).not.toBe('');
  });

  it('knows every variable that the words may use', async () => {
    const { desk } = deskWithLog();
    const set = changed({ body: TEMPLATE_VARIABLES.map((name) => `[{{ ${name} }}]`) });
    const shown = await ask(desk, 'letters.preview-template', { set, kind: 'after-interview' });
    expect(shown.ok).toBe(true);
  });

  it.each(STATEMENT_GROUNDS)('tells the ground “%s” where it is asked to', async (ground) => {
    const { desk } = deskWithLog();
    const set = {
      ...SET,
      statements: SET.statements.map((item) => ({ ...item, text: `Says ${item.ground}.` })),
    };
    const kind = ground === 'strength' || ground === 'development' ? 'feedback' : 'after-interview';
    const { text } = await answered(desk, 'letters.preview-template', { set, kind, ground });
    expect(text.join(' ')).toContain(`Says ${ground}.`);
  });

  it('shows an application on record with the words being written, and records nothing', async () => {
    const { desk, applications } = decidedDesk(['Oda Marchetti']);
    const before = opened(desk).state.seq;
    const asked = { kind: 'after-interview' as const, application: applications[0]! };
    const shown = await answered(desk, 'letters.preview-template', {
      set: changed({ closing: 'Kind regards from all of us' }),
      ...asked,
    });
    expect(shown.text.join(' ')).toContain('Dear Oda Marchetti');
    expect(shown.text.join(' ')).toContain('“Teaching”');
    expect(shown.text.join(' ')).toContain('Kind regards from all of us');
    // A set for a language in which nothing is in force is shown all the same.
    const other = {
      ...SET,
      language: 'it',
      templates: SET.templates.map((item) => ({ ...item, language: 'it' })),
    };
    expect((await ask(desk, 'letters.preview-template', { set: other, ...asked })).ok).toBe(true);
    expect(
      await ask(desk, 'letters.preview-template', { set: SET, kind: 'feedback', application: 'nobody' }),
    ).toMatchObject({
      error: { code: 'application-unknown' },
    });
    expect(opened(desk).state.seq).toBe(before);
  });

  it('says where a fault is, and still answers while a part is empty', async () => {
    const { desk } = deskWithLog();
    const faulty = await ask(desk, 'letters.preview-template', {
      set: changed({ subject: 'Your {{ opening.title' }),
      kind: 'after-interview',
    });
    expect(faulty).toMatchObject({
      ok: false,
      error: { code: 'template-invalid', details: { part: 'subject', line: 1, column: 6 } },
    });
    const empty = changed({ subject: '' });
    expect((await ask(desk, 'letters.preview-template', { set: empty, kind: 'after-interview' })).ok).toBe(
      true,
    );
    expect(await answered(desk, 'letters.check-templates', { set: empty })).toHaveLength(1);
  });
});

describe('adopting', () => {
  it('refuses words with a fault, and records nothing', async () => {
    const { desk } = deskWithLog();
    const before = opened(desk).state.seq;
    const refused = await ask(desk, 'letters.adopt-templates', {
      set: changed({ closing: 'Yours {{ x }}' }),
    });
    expect(refused).toMatchObject({ ok: false, error: { kind: 'invalid', code: 'templates-faulty' } });
    expect(opened(desk).state.seq).toBe(before);
  });

  it('counts versions, keeps who and why, and refuses words made from an older version', async () => {
    const { desk } = deskWithLog();
    const set = changed({ closing: 'Kind regards' });
    await answered(desk, 'letters.adopt-templates', { set, from: 1, origin: 'edited', note: 'Warmer.' });
    const again = await ask(desk, 'letters.adopt-templates', { set, from: 1 });
    expect(again).toMatchObject({ ok: false, error: { code: 'templates-changed' } });
    const { versions, shipped } = await answered(desk, 'letters.template-versions', { language: 'en-GB' });
    expect(versions.map(({ version, note }) => [version, note])).toEqual([
      [1, ''],
      [2, 'Warmer.'],
    ]);
    expect(versions[1]).toMatchObject({ origin: 'edited', set: { templates: set.templates } });
    expect(shipped).toEqual(SET);
  });
});

describe('a draft of the words', () => {
  it('is kept until it is taken away, and is no entry', async () => {
    const { desk } = deskWithLog();
    const before = opened(desk).state.seq;
    const draft = { set: changed({ subject: '' }), from: 1, origin: 'edited' as const };
    await answered(desk, 'letters.save-template-draft', { language: 'en-GB', draft });
    expect(await answered(desk, 'letters.read-template-draft', { language: 'en-GB' })).toMatchObject({
      draft,
    });
    expect(await answered(desk, 'letters.read-template-draft', { language: 'de' })).toBeNull();
    await answered(desk, 'letters.save-template-draft', { language: 'en-GB', draft: null });
    expect(await answered(desk, 'letters.read-template-draft', { language: 'en-GB' })).toBeNull();
    expect(opened(desk).state.seq).toBe(before);
  });
});

describe('a set as a file', () => {
  it('comes back as it was, whole, in place of the file that was there', async () => {
    const { desk } = deskWithLog();
    const file = join(temporaryFolder(), 'words.json');
    writeFileSync(file, 'something else');
    expect(await answered(desk, 'letters.write-template-set', { language: 'en-GB', file })).toEqual({
      fileName: 'words.json',
    });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      format: 'grounds-templates/1',
      language: 'en-GB',
    });
    const read = await answered(desk, 'letters.read-template-set', { file });
    expect(read).toEqual({ set: SET, faults: [] });
    expect(
      await ask(desk, 'letters.write-template-set', { language: 'en-GB', version: 9, file }),
    ).toMatchObject({
      error: { code: 'template-version-unknown' },
    });
  });

  it('names the place of what it does not understand, and reads nothing', async () => {
    const { desk } = deskWithLog();
    const json = JSON.parse(setFileText(SET)) as { templates: { subject: unknown }[] };
    json.templates[1]!.subject = 7;
    const refused = parseSet(JSON.stringify({ ...json, extra: 1 }));
    expect(refused).toMatchObject({ ok: false, error: { code: 'template-set-form' } });
    if (refused.ok) return;
    const paths = (refused.error.details as { faults: { path: string }[] }).faults.map((fault) => fault.path);
    expect(paths).toContain('/templates/1/subject');
    expect(paths).toContain('/extra');
    const gone = join(temporaryFolder(), 'gone.json');
    expect(await ask(desk, 'letters.read-template-set', { file: gone })).toMatchObject({
      error: { code: 'file-gone' },
    });
    expect(existsSync(gone)).toBe(false);
    writeFileSync(gone, '{'.repeat(2_000_001));
    expect(await ask(desk, 'letters.read-template-set', { file: gone })).toMatchObject({
      error: { code: 'too-large' },
    });
  });

  it('is refused or read, never more, whatever the text is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseSet(text).ok).toBe(false);
      }),
    );
  });
});
