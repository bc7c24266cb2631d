/** Every kind of letter of a shipped set in a frame of an invented organisation, usual or long. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Layout,
  type LetterKind,
  type LetterModel,
  templateSetSchema,
  type TemplateSet,
} from '@shared/letters';
import { organisationSchema, type LANGUAGES } from '@shared/settings';
import { modelOf } from '@engine/letters/letter-model';
import { sampleTold } from '@engine/letters/preview-template';
import { renderTemplate } from '@engine/letters/render-template';
import { sampleCase, SAMPLE_REFERENCE } from '@engine/letters/sample-case';
import { sampleWords } from '@engine/letters/sample-words';
import { root } from '../root';

export type Language = (typeof LANGUAGES)[number];
export type Length = 'usual' | 'long';

const TODAY = '2026-06-02';

/** Names and addresses as they are written in the country; the long ones fill what a window holds. */
const PEOPLE: Record<Length, { name: string; lines: string[]; letterhead: string[] }> = {
  usual: {
    name: 'Mara Quist',
    lines: ['3 Alder Court', 'Millbrook Road', 'Riverside', 'RV2 8QD'],
    letterhead: ['14 Wharf Lane, Riverside RV4 2LB', '020 7946 0112', 'people@library.example'],
  },
  long: {
    name: 'Alexandra-Konstantina Papadimitriou-van der Westhuizen',
    lines: [
      'c/o Familie Hohenstein-Wittgenau, 3. Obergeschoss links',
      'Haus am Alten Universitätsgarten, Wohnung 1204',
      'Bürgermeister-von-Oppenheimer-Straße 117 a',
      '99999 Obermittelhausen an der Unteren Wiese',
      'Bundesrepublik Deutschland',
    ],
    letterhead: [
      'Department of Human Resources and Appointments, Second Floor, East Wing',
      '14 Wharf Lane, Riverside RV4 2LB',
      'Telephone 020 7946 0112, weekdays from 9 to 12',
      'appointments.committee@upper-valley-libraries.example',
    ],
  },
};

const LONG_ORGANISATION = 'Joint Appointments Committee of the Upper Valley and Riverside City Libraries';

export const shippedSet = (language: Language): TemplateSet =>
  templateSetSchema.parse(
    JSON.parse(readFileSync(join(root, `resources/templates/${language}.json`), 'utf8')),
  );

/** @throws Error where the shipped set has no such template or a fault in it */
export function sampleLetter(
  set: TemplateSet,
  kind: LetterKind,
  { layout, length }: { layout: Layout; length: Length },
): LetterModel {
  const template = set.templates.find((item) => item.kind === kind);
  if (!template) throw new Error(`The set “${set.name}” has no template “${kind}”.`);
  const told = sampleTold(set, kind, undefined);
  if (!told.ok) throw new Error(told.error.message);
  const words = sampleWords(set.language);
  const people = PEOPLE[length];
  const organisation = organisationSchema.parse({
    name: length === 'long' ? LONG_ORGANISATION : words.organisation,
    letterheadLines: people.letterhead,
    returnLine: `${words.organisation}, 14 Wharf Lane, Riverside RV4 2LB`,
    signatory: { name: 'Imogen Farrow', role: words.role },
    contact: words.contact,
    layout,
  });
  const sample = sampleCase(set, kind, { today: TODAY, organisation, told: told.value });
  const person = { name: people.name, addressAs: people.name };
  const rendered = renderTemplate(template, { ...sample.scope, candidate: person, addressee: person });
  if (!rendered.ok) throw new Error(rendered.error.message);
  return modelOf(rendered.value, {
    addressee: { ...person, language: set.language, lines: people.lines },
    organisation,
    signatory: sample.signatory,
    language: set.language,
    today: TODAY,
    reference: SAMPLE_REFERENCE,
  });
}
