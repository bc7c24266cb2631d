/** How one template of a set would print, while it is being written. Nothing is recorded. */
import { letterText, wordingFor } from '@shared/correspondence';
import { organisationSchema, type Organisation } from '@shared/settings';
import { ok, recordReference, refuse, type Result } from '@shared/kernel';
import type {
  LetterKind,
  LetterModel,
  LetterPreview,
  Statement,
  Template,
  TemplateSet,
} from '@shared/letters';
import type { Desk, OpenRecord } from '../desk';
import { composeLetter } from './compose';
import { gatheredOpening } from './gathered';
import { modelOf } from './letter-model';
import { renderText, type Scope } from './render-engine';
import { renderTemplate } from './render-template';
import { sampleCase, sampleGrounds, SAMPLE_REFERENCE, sampleStatementScope } from './sample-case';

export interface TemplatePreview {
  pages: LetterPreview['pages'];
  text: string[];
  email: string;
}

interface Asked {
  set: TemplateSet;
  kind: LetterKind;
  application?: string | undefined;
  ground?: Statement['ground'] | undefined;
}

/**
 * For an invented candidate, or for an application on record.
 * @returns refused `not-found/template-missing`, `not-found/application-unknown`,
 * `invalid/template-invalid` (with template, part, line, column), and as `composeLetter`
 */
export function previewTemplate(desk: Desk, asked: Asked): Result<TemplatePreview> {
  const open = desk.record();
  if (!open.ok) return open;
  const template = asked.set.templates.find((item) => item.kind === asked.kind);
  if (!template) return refuse('not-found', 'template-missing', 'The set has no template of this kind.');
  const written =
    asked.application === undefined
      ? forInvented(desk, open.value, asked, template)
      : forApplication(desk, open.value, asked, asked.application);
  if (!written.ok) return written;
  const drawn = desk.letterSvg(written.value.model);
  return drawn.ok
    ? ok({ pages: drawn.value.pages, text: letterText(written.value.model), email: written.value.email })
    : drawn;
}

interface Written {
  model: LetterModel;
  email: string;
}

function forInvented(
  desk: Desk,
  { state }: OpenRecord,
  { set, kind, ground }: Asked,
  template: Template,
): Result<Written> {
  const { today } = desk.context();
  const { organisation } = state.settings;
  const told = sampleTold(set, kind, ground);
  if (!told.ok) return told;
  const sample = sampleCase(set, kind, { today, organisation, told: told.value });
  const words = renderTemplate(template, sample.scope);
  if (!words.ok) return words;
  const { language } = set;
  const model = modelOf(words.value, {
    addressee: { name: sample.addressee, addressAs: sample.addressee, language, lines: [] },
    organisation: organisation ?? nobody(String((sample.scope['organisation'] as Scope)['name'])),
    signatory: sample.signatory,
    language,
    today,
    reference: SAMPLE_REFERENCE,
    watermark: wordingFor(language).sampleBand,
  });
  return ok({ model, email: words.value.email });
}

/** The frame of a letter before an organisation is set up. */
const nobody = (name: string): Organisation => organisationSchema.parse({ name });

/** Grounds and feedback of the invented candidate in the set's own sentences. */
export function sampleTold(
  set: TemplateSet,
  kind: LetterKind,
  ground: Statement['ground'] | undefined,
): Result<Pick<Scope, 'grounds' | 'strengths' | 'development'>> {
  const { requirement } = wordingFor(set.language);
  const years = (subject: string): string =>
    requirement({ ref: 'sample', label: subject, kind: 'years', subject, years: 2 });
  const say = (grounds: readonly Statement['ground'][], between: string): Result<string> => {
    const texts: string[] = [];
    for (const [index, item] of grounds.entries()) {
      const statement = set.statements.find((one) => one.ground === item);
      if (!statement) continue;
      const scope = sampleStatementScope(item, set.language, {
        index,
        first: grounds.indexOf(item) === index,
        reserve: kind === 'runner-up',
        requirement: years,
      });
      const place = { template: `Statement “${item}” (${set.language})`, part: 'text' };
      const rendered = renderText(statement.text, scope, place);
      if (!rendered.ok) return rendered;
      texts.push(rendered.value.text);
    }
    return ok(texts.join(between));
  };
  const grounds = say(sampleGrounds(kind, ground), ' ');
  if (!grounds.ok) return grounds;
  if (kind !== 'feedback') return ok({ grounds: grounds.value, strengths: '', development: '' });
  const strengths = say(['strength', 'strength'], '\n\n');
  if (!strengths.ok) return strengths;
  const development = say(['development'], '\n\n');
  return development.ok
    ? ok({ grounds: '', strengths: strengths.value, development: development.value })
    : development;
}

function forApplication(
  desk: Desk,
  { log, state }: OpenRecord,
  { set, kind }: Asked,
  applicationId: string,
): Result<Written> {
  const found = state.candidates.applications.get(applicationId);
  const record = found ? gatheredOpening(state, found.opening)?.record : undefined;
  const app = record?.byId.get(applicationId);
  if (!record || !app)
    return refuse('not-found', 'application-unknown', 'There is no such application on record.');
  // The set as it is written stands in for the one in force in whatever language the person reads.
  const version = { version: 1, set, origin: null, note: '', at: { seq: 0, recordedAt: '' } };
  const sets = new Map(
    [set.language, app.candidate.contact?.language ?? set.language].map((key) => [key, [version]]),
  );
  const draft = composeLetter(
    record,
    app,
    { ...state.letters, sets },
    { today: desk.context().today, reference: recordReference(log.head()), kind },
  );
  if (!draft.ok) return draft;
  const { model, approved, edited, email } = draft.value;
  // What somebody wrote for this one candidate is not what is being looked at here.
  const { subject, salutation, paragraphs, closing } = edited ? approved : model;
  return ok({ model: { ...model, subject, salutation, paragraphs, closing }, email });
}
