/**
 * Finds what is wrong with a set of templates before anything is issued: what does not parse, a
 * variable, filter, tag or claim that does not exist, a part that is empty, a kind or a sentence
 * that is missing.
 */
import {
  LETTER_KINDS,
  STATEMENT_GROUNDS,
  statementVariablesFor,
  variablesFor,
  type LetterKind,
  type TemplateFault,
  type TemplateSet,
} from '@shared/letters';
import { letterKindLabel } from '@shared/correspondence';
import type { Refusal } from '@shared/kernel';
import { closest } from './closest';
import { faultWords } from './fault-words';
import { variablesIn } from './render-engine';
import { partsOf, templateName } from './render-template';
import { formFaults, type TextFault } from './template-form';

/** Every fault of a set: what it lacks, then part by part in reading order. Empty when it can be used. */
export function templateFaults(set: TemplateSet): TemplateFault[] {
  return [
    ...missing(set),
    ...set.templates.flatMap((template, index) =>
      allParts(template).flatMap(({ part, source }) =>
        textFaults(source, { known: variablesFor(template.kind), kind: template.kind }).map((fault) => ({
          ...placed(fault, source),
          template: index,
          statement: null,
          part,
        })),
      ),
    ),
    ...set.statements.flatMap((statement, index) =>
      textFaults(statement.text, { known: statementVariablesFor(statement.ground), kind: null }).map(
        (fault) => ({
          ...placed(fault, statement.text),
          template: null,
          statement: index,
          part: 'text',
        }),
      ),
    ),
  ];
}

/** The same as refusals that name template, part, line and column by themselves. */
export function checkTemplateSet(set: TemplateSet): Refusal[] {
  return templateFaults(set).map((fault) => {
    const { template, statement, part, line, column, message } = fault;
    const kind = 'invalid' as const;
    if (template === null && statement === null) return { kind, code: 'template-incomplete', message };
    const at = {
      template: template === null ? statementName(set, statement!) : templateName(set.templates[template]!),
      part,
      line,
      column,
    };
    const where = `${at.template}, ${part}, line ${line}, column ${column}`;
    return { kind, code: 'template-invalid', message: `${where}: ${message}`, details: at };
  });
}

const statementName = (set: TemplateSet, index: number): string => {
  const { ground, language } = set.statements[index]!;
  return `Statement “${ground}” (${language})`;
};

/** The parts of a letter, and the covering text of its e-mail where it has one. */
export const allParts = (template: TemplateSet['templates'][number]): { part: string; source: string }[] => [
  ...partsOf(template).filter(({ part }) => part !== 'email'),
  ...(template.email === undefined ? [] : [{ part: 'email', source: template.email }]),
];

function missing(set: TemplateSet): TemplateFault[] {
  const whole = (message: string): TemplateFault => ({
    template: null,
    statement: null,
    part: '',
    line: 1,
    column: 1,
    message,
  });
  const faults: TemplateFault[] = [];
  for (const kind of LETTER_KINDS) {
    const count = set.templates.filter((template) => template.kind === kind).length;
    if (count !== 1)
      faults.push(
        whole(`The set “${set.name}” needs one template “${letterKindLabel(kind)}” and has ${count}.`),
      );
  }
  for (const ground of STATEMENT_GROUNDS) {
    const count = set.statements.filter((statement) => statement.ground === ground).length;
    if (count !== 1)
      faults.push(
        whole(`The set “${set.name}” needs one sentence for the ground “${ground}” and has ${count}.`),
      );
  }
  for (const template of set.templates.filter((item) => item.body.length === 0))
    faults.push(whole(`${templateName(template)} has no paragraph.`));
  const other = [...set.templates, ...set.statements].find((item) => item.language !== set.language);
  if (other)
    faults.push(whole(`The set is for “${set.language}”, and a text in it for “${other.language}”.`));
  return faults;
}

interface Allowed {
  known: readonly string[];
  /** Null for the sentence of a ground. */
  kind: LetterKind | null;
}

function textFaults(source: string, { known, kind }: Allowed): TextFault[] {
  if (source.trim() === '')
    return [{ offset: 0, message: 'there is nothing here; write it, or take it out' }];
  const place = { template: '', part: '' };
  const used = variablesIn(source, place);
  if (!used.ok) {
    const { line, column } = used.error.details as { line: number; column: number };
    const what = used.error.message.slice(`, , line ${line}, column ${column}: `.length, -1);
    return [named(source, { offset: offsetOf(source, line, column), message: faultWords(what) })];
  }
  const unknown = used.value
    .filter(({ path }) => !known.includes(path))
    .map(({ path, line, column }) => ({
      offset: offsetOf(source, line, column),
      message: unknownVariable(path, known, kind),
    }));
  return [...unknown, ...formFaults(source, kind)].sort((one, two) => one.offset - two.offset);
}

function unknownVariable(path: string, known: readonly string[], kind: LetterKind | null): string {
  if (kind === 'third-party-refusal' && variablesFor('after-interview').includes(path))
    return `this letter goes to somebody else and cannot use “${path}”`;
  return `there is no variable “${path}”${closest(path, known)}`;
}

/** LiquidJS puts an unknown filter at the beginning of its output: the name itself is meant. */
function named(source: string, fault: TextFault): TextFault {
  const name = /^there is no filter “(.*)”$/.exec(fault.message)?.[1];
  const at =
    name === undefined ? -1 : source.slice(fault.offset).search(new RegExp(`\\|\\s*${escaped(name)}`));
  return at < 0
    ? fault
    : { ...fault, offset: fault.offset + source.slice(fault.offset + at).indexOf(name!) + at };
}

const escaped = (text: string): string => text.replaceAll(/[^\w\s]/g, String.raw`\$&`);

/** @param line counted from 1, as `column` is */
function offsetOf(source: string, line: number, column: number): number {
  const lines = source.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  return Math.min(before + column - 1, source.length);
}

function placed(
  { offset, message }: TextFault,
  source: string,
): Pick<TemplateFault, 'line' | 'column' | 'message'> {
  const lines = source.slice(0, offset).split('\n');
  const sentence = message.endsWith('?') ? message : `${message}.`;
  return {
    line: lines.length,
    column: lines.at(-1)!.length + 1,
    message: sentence.charAt(0).toUpperCase() + sentence.slice(1),
  };
}
