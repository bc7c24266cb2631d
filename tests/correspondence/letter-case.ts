/** An opening with letters to write: an organisation, a committee, three stages and a few people. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CallInput } from '@shared/calls';
import { letterKindFor, type LetterDraft, type LetterTools } from '@shared/correspondence';
import type { Finding } from '@shared/checks/finding';
import { templateSetSchema, type LetterKind, type TemplateSet } from '@shared/letters';
import type { ApplicationRecord, OpeningRecord } from '@shared/record';
import { composeLetter, type ComposeOptions } from '@engine/letters/compose';
import { CRITERIA, openingBuilder, type OpeningBuilder } from '../support/opening-builder';

export const LANGUAGES = ['en-GB', 'en-US', 'de', 'fr', 'es', 'nl'] as const;

export const shippedSet = (language: string): TemplateSet => {
  const path = fileURLToPath(new URL(`../../resources/templates/${language}.json`, import.meta.url));
  return templateSetSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
};

type Organisation = CallInput<'settings.set-organisation'>;

export const ORGANISATION: Organisation = {
  name: 'Riverside Library Service',
  letterheadLines: ['14 Wharf Lane, Riverside RV4 2LB'],
  returnLine: 'Riverside Library Service, 14 Wharf Lane, Riverside RV4 2LB',
  signatory: { name: 'Tomas Verrall', role: 'Head of Reader Services' },
  contact: 'Idris Okell, idris.okell@riverside-library.example',
};

export const STAGES = [
  ...CRITERIA.stages,
  { ref: 'final', label: 'Final conversation', kind: 'final' as const, criteria: [] },
];

export const MINIMUM = { ground: { kind: 'qualification', ref: 'q-years' } } as const;
export const GAP = { ground: { kind: 'criterion', ref: 'teaching' } } as const;
export const CONDITION = { ground: { kind: 'condition', ref: 'evenings' } } as const;
export const NOT_CHOSEN = { ground: { kind: 'process', ref: 'not-among-strongest' } } as const;
export const CANCELLED = { ground: { kind: 'process', ref: 'position-cancelled' } } as const;

/** With every shipped set in force, and nobody in it yet. */
export function letterCase(organisation: Partial<Organisation> = {}): OpeningBuilder {
  const builder = openingBuilder({ criteria: { ...CRITERIA, stages: STAGES } });
  builder.do('settings.set-organisation', { ...ORGANISATION, ...organisation });
  for (const language of LANGUAGES) builder.do('letters.adopt-templates', { set: shippedSet(language) });
  return builder;
}

/** Mara is rejected for too few years, Ada not chosen, Bo after interview, Cy is in reserve, Dana appointed. */
export function decidedCase(organisation: Partial<Organisation> = {}): OpeningBuilder {
  const builder = letterCase(organisation)
    .candidate('mara', { facts: [] })
    .candidate('ada', { fullName: 'Ada Lindqvist' })
    .candidate('bo', { fullName: 'Bo Ferreira', stages: ['interview'] })
    .candidate('cy', { fullName: 'Cy Marchetti', stages: ['interview', 'final'] })
    .candidate('dana', { fullName: 'Dana Osei', stages: ['interview', 'final'] })
    .dispose('mara', 'rejected', [MINIMUM])
    .dispose('ada', 'rejected', [NOT_CHOSEN])
    .dispose('bo', 'rejected', [GAP])
    .dispose('dana', 'appointed');
  return reserve(builder, 'cy', '2027-03-31');
}

export const reserve = (builder: OpeningBuilder, candidate: string, reserveUntil?: string): OpeningBuilder =>
  builder.do('decisions.dispose', {
    application: `app-${candidate}`,
    disposition: { code: 'reserve', reasons: [], ...(reserveUntil === undefined ? {} : { reserveUntil }) },
  });

export const outcome = (builder: OpeningBuilder, to: OpeningRecord['opening']['outcome']): OpeningBuilder =>
  builder.do('openings.set-outcome', { opening: builder.opening, outcome: to });

/** Signed on 1 June 2026, the builder's day. */
export const sign = (builder: OpeningBuilder): OpeningBuilder =>
  builder.do('decisions.sign', { opening: builder.opening, member: 'idris', on: '2026-06-01' });

export const appOf = (record: OpeningRecord, candidate: string): ApplicationRecord =>
  record.byId.get(`app-${candidate}`)!;

export const TODAY = '2026-06-02';
export const REFERENCE = 'GR-1204-9f3c21ab07';
export const TOOLS: LetterTools = { lint: () => [], today: TODAY };

export const attempt = (
  builder: OpeningBuilder,
  candidate: string,
  options: Partial<ComposeOptions> = {},
) => {
  const record = builder.record();
  return composeLetter(record, appOf(record, candidate), builder.state.letters, {
    today: TODAY,
    reference: REFERENCE,
    ...options,
  });
};

/** The letter owed; throws when it cannot be written. */
export function compose(
  builder: OpeningBuilder,
  candidate: string,
  options: Partial<ComposeOptions> = {},
): LetterDraft {
  const result = attempt(builder, candidate, options);
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

export const kindOf = (builder: OpeningBuilder, candidate: string) => {
  const record = builder.record();
  return letterKindFor(record, appOf(record, candidate));
};

/** Writes the letter into the record as the engine does when it issues one. */
export const issue = (
  builder: OpeningBuilder,
  candidate: string,
  draft: LetterDraft,
  id = `letter-${candidate}`,
): OpeningBuilder =>
  builder.write({
    type: 'letter-issued',
    data: {
      letter: id,
      opening: builder.opening,
      application: `app-${candidate}`,
      candidate,
      kind: draft.kind,
      language: draft.language,
      templateVersion: draft.templateVersion,
      disposition: draft.disposition,
      on: TODAY,
      claims: draft.claims,
      document: `document-${id}`,
      sha256: 'a'.repeat(64),
      reference: draft.model.reference,
      ...(draft.supersedes === null ? {} : { supersedes: draft.supersedes }),
      ...(draft.inquiry === null ? {} : { inquiry: draft.inquiry }),
      edited: draft.edited,
    },
    subjects: [candidate],
    personal: { ref: id, model: draft.model, email: draft.email },
  });

/** The record after that letter was issued. */
export const issued = (builder: OpeningBuilder, candidate: string, draft: LetterDraft): OpeningRecord =>
  issue(builder, candidate, draft).record();

/** Answers a finding in writing, as the engine does. */
export const justify = (
  builder: OpeningBuilder,
  candidate: string,
  { check, key, about, fingerprint }: Finding,
): OpeningBuilder =>
  builder.write({
    type: 'letter-finding-justified',
    data: { opening: builder.opening, application: `app-${candidate}`, candidate, check },
    subjects: [candidate],
    personal: { key, about, fingerprint, text: 'We have talked about it, and it may go out.' },
  });

/** A draft of a kind that is asked for by name, without the claims and grounds of the one given. */
export const asKind = (
  draft: LetterDraft,
  kind: LetterKind,
  changes: Partial<LetterDraft> = {},
): LetterDraft => ({ ...draft, kind, disposition: 0, claims: [], grounds: [], ...changes });

type InquiryInput = CallInput<'inquiries.receive'>['inquiry'];

export const ask = (
  builder: OpeningBuilder,
  candidate: string,
  id: string,
  inquiry: Partial<InquiryInput> & Pick<InquiryInput, 'kind'>,
): OpeningBuilder =>
  builder.do('inquiries.receive', {
    id,
    application: `app-${candidate}`,
    inquiry: {
      receivedOn: '2026-06-01',
      channel: 'email',
      asker: 'candidate',
      text: 'May I ask why?',
      ...inquiry,
    },
  });

export const promise = (
  builder: OpeningBuilder,
  candidate: string,
  what: 'on-file' | 'apply-again' | 'contact',
  until = '2027-06-01',
): OpeningBuilder =>
  builder.do('letters.record-promise', {
    application: `app-${candidate}`,
    promise: { promise: what, until },
  });
