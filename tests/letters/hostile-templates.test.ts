import { describe, expect, it } from 'vitest';
import { LETTER_KINDS, type TemplateSet } from '@shared/letters';
import { checkTemplateSet } from '@engine/letters/render-check';
import { renderText } from '@engine/letters/render-engine';
import { attempt, compose, decidedCase, shippedSet } from '../correspondence/letter-case';

/** The shipped set with one paragraph of every template replaced. */
const setWith = (paragraph: string): TemplateSet => {
  const set = shippedSet('en-GB');
  return {
    ...set,
    templates: set.templates.map((template) => ({ ...template, body: [template.body[0]!, paragraph] })),
  };
};

/** text, what the message names, line, column. */
const HOSTILE: [string, RegExp, number, number][] = [
  ['{% for i in (1..100000000) %}x{% endfor %}', /tag "for" not found/, 1, 1],
  ['{% for i in (1..9) %}{% for j in (1..9) %}x{% endfor %}{% endfor %}', /tag "for" not found/, 1, 1],
  ['{% tablerow i in (1..1000000) %}x{% endtablerow %}', /tag "tablerow" not found/, 1, 1],
  ['{% include "/etc/passwd" %}', /tag "include" not found/, 1, 1],
  ['{% render "../../package.json" %}', /tag "render" not found/, 1, 1],
  ['{% layout "base" %}', /tag "layout" not found/, 1, 1],
  ['{% block x %}{% endblock %}', /tag "block" not found/, 1, 1],
  ['{% assign x = "a" %}{{ x }}', /tag "assign" not found/, 1, 1],
  ['{% capture x %}a{% endcapture %}', /tag "capture" not found/, 1, 1],
  ['{% increment x %}', /tag "increment" not found/, 1, 1],
  ['{% raw %}{{ name }}{% endraw %}', /tag "raw" not found/, 1, 1],
  ['{% liquid\nassign x = 1 %}', /tag "liquid" not found/, 1, 1],
  ['{{ candidate.constructor }}', /candidate\.constructor/, 1, 4],
  ['{{ candidate.__proto__ }}', /candidate\.__proto__/, 1, 4],
  ['{{ candidate["constructor"]["prototype"] }}', /candidate\.constructor/, 1, 4],
  ['{{ constructor }}', /constructor/, 1, 4],
  ['{{ process.env }}', /process/, 1, 4],
  ['{{ globalThis }}', /globalThis/, 1, 4],
  ['{{ candidate.phone }}', /candidate\.phone/, 1, 4],
  ['Dear reader,\n  {{ nobody }}', /nobody/, 2, 6],
  ['{% if nobody.name %}x{% endif %}', /nobody/, 1, 7],
  ['{{ grounds | upcased }}', /undefined filter: upcased/, 1, 1],
  ['{{ grounds | where_exp: "x", "x.constructor" }}', /undefined filter: where_exp/, 1, 1],
  ['{{ grounds | json }}', /undefined filter: json/, 1, 1],
  ['{{ grounds | split: "" | join: grounds }}', /undefined filter: split/, 1, 1],
  ['{% if contact %}', /not closed/, 1, 1],
  ['{{ grounds', /not closed/, 1, 1],
  ['{% endif %}', /endif/, 1, 1],
  ['{% cycle "a", "b" %}', /tag "cycle" not found/, 1, 1],
  ['{% echo nobody %}', /tag "echo" not found/, 1, 1],
  ['{% unknown %}', /tag "unknown" not found/, 1, 1],
  ['{% %}', /illegal tag syntax/, 1, 4],
  ['{% else %}', /tag "else" not found/, 1, 1],
  ['{% if contact %}{% if date %}{% if date %}', /not closed/, 1, 30],
  ['{% if contact %}{% unless date %}{% endif %}{% endunless %}', /tag "endif" not found/, 1, 34],
  ['{% if contact %}'.repeat(400), /not closed/, 1, 6385],
  ['{% case contact %}{% when "a" %}x', /not closed/, 1, 1],
  ['{% comment %}never closed', /not closed/, 1, 1],
  ['{% if %}x{% endif %}', /invalid value expression/, 1, 6],
  ['{% if candidate.constructor %}x{% endif %}', /candidate\.constructor/, 1, 7],
  ['{{ candidate.toString }}', /candidate\.toString/, 1, 4],
  ['{{ candidate.hasOwnProperty }}', /candidate\.hasOwnProperty/, 1, 4],
  ['{{ __proto__ }}', /__proto__/, 1, 4],
  ['{{ this }}', /this/, 1, 4],
  ['{{ environments }}', /environments/, 1, 4],
  ['{{ require("fs") }}', /invalid range syntax/, 1, 16],
  ['{{ "a" | prepend: process.env }}', /process/, 1, 19],
  ['{{ grounds | default: nobody.name }}', /nobody/, 1, 23],
  ['{{ grounds | map: "constructor" }}', /undefined filter: map/, 1, 1],
  ['{{ grounds | replace: "a", "aaaaaaaaaa" }}', /undefined filter: replace/, 1, 1],
  ['{{ date | date: "%Y" }}', /undefined filter: date/, 1, 1],
  ['{{ grounds | raw }}', /undefined filter: raw/, 1, 1],
  ['{{ "unclosed }}', /not closed/, 1, 1],
  [`{{ "${'x'.repeat(10_000)}" }}`, /too long/, 1, 1],
  ['{{ (1..100000000) }}', /too large/, 1, 1],
  ['{% if (1..100000000) contains 5 %}x{% endif %}', /too large/, 1, 1],
  [`{{ "${'x'.repeat(200)}"${' | append: grounds'.repeat(400)} }}`, /too large/, 1, 1],
];

/** What only shows while it is filled in. */
const GROWS = /too large/.source;

describe('hostile templates', () => {
  it('are forty and more, each another one', () => {
    expect(new Set(HOSTILE.map(([source]) => source)).size).toBe(HOSTILE.length);
    expect(HOSTILE.length).toBeGreaterThanOrEqual(40);
  });

  it.each(HOSTILE)('%#: is refused with template, part, line and column', (paragraph, what, line, column) => {
    const builder = decidedCase();
    builder.do('letters.adopt-templates', {
      set: { ...setWith('x'), templates: setWith(paragraph).templates },
    });
    const result = attempt(builder, 'bo');
    if (result.ok) throw new Error(`Composed: ${result.value.model.paragraphs.join('|').slice(0, 200)}`);
    expect(result.error).toMatchObject({ kind: 'invalid', code: 'template-invalid' });
    expect(result.error.message).toMatch(what);
    expect(result.error.message).toContain('Template “After interview” (en-GB), paragraph 2, ');
    expect(result.error.details).toEqual({
      template: 'Template “After interview” (en-GB)',
      part: 'paragraph 2',
      line,
      column,
    });
  });

  it.each(HOSTILE.filter(([, what]) => what.source !== GROWS))(
    '%#: is found before anything is issued',
    (paragraph) => {
      const faults = checkTemplateSet(setWith(paragraph));
      expect(faults.length).toBeGreaterThanOrEqual(LETTER_KINDS.length);
      expect(faults.every((fault) => fault.code === 'template-invalid')).toBe(true);
    },
  );

  it('finds a variable in a branch that is not taken, and a claim that does not exist', () => {
    expect(checkTemplateSet(setWith('{% if contact == "x" %}{{ secret }}{% endif %}'))[0]!.message).toContain(
      'no variable “secret”',
    );
    expect(checkTemplateSet(setWith('Text.\n{{ "We win" | says: "all-winners" }}'))[0]).toMatchObject({
      details: { line: 2 },
    });
  });

  it('finds a missing template and a missing sentence', () => {
    const set = shippedSet('en-GB');
    const messages = checkTemplateSet({
      ...set,
      templates: set.templates.slice(1),
      statements: set.statements.slice(1),
    }).map((fault) => fault.message);
    expect(messages).toEqual([
      'The set “English (UK)” needs one template “Acknowledgement” and has 0.',
      'The set “English (UK)” needs one sentence for the ground “qualification” and has 0.',
    ]);
  });

  it('keeps working after all of that, and its output does not grow out of bounds', () => {
    const place = { template: 't', part: 'p' };
    for (const [source] of HOSTILE)
      renderText(source, { grounds: 'x'.repeat(1_000), contact: '', candidate: { name: 'a' } }, place);
    expect(renderText('{{ grounds }}', { grounds: '{{ candidate.name }}' }, place)).toMatchObject({
      ok: true,
      value: { text: '{{ candidate.name }}' },
    });
    expect(compose(decidedCase(), 'bo').kind).toBe('after-interview');
  });

  it('does not let a template change what the next one sees', () => {
    const scope = { candidate: { name: 'Mara' } };
    renderText('{{ candidate.name | upcase }}', scope, { template: 't', part: 'p' });
    expect(scope).toEqual({ candidate: { name: 'Mara' } });
  });
});
