/** From the record and the approved words to a letter as pure data. */
import { groundsToGive, letterKindFor, suggestedFeedback, type LetterDraft } from '@shared/correspondence';
import { ok, refuse, type Day, type Result } from '@shared/kernel';
import {
  tellsDisposition,
  type Claim,
  type FeedbackPoints,
  type LetterKind,
  type LettersState,
  type LetterWording,
} from '@shared/letters';
import type { ApplicationRecord, OpeningRecord } from '@shared/record';
import { addresseeOf } from './addressee';
import { modelOf, signatoryOf } from './letter-model';
import { occasionOf } from './letter-occasion';
import { claimOf } from './render-claims';
import { NO_FEEDBACK, speakFeedback } from './render-feedback';
import { speakGrounds } from './render-grounds';
import { letterScope } from './render-scope';
import { renderTemplate } from './render-template';
import { sameWords, stands } from './standing-words';
import { templateFor } from './template-for';

export interface ComposeOptions {
  /** Date of the letter. */
  today: Day;
  /** Record reference to print, `GR-…`. */
  reference: string;
  /** A band across the page, for drafts. Letters of a sample organisation always carry their own. */
  watermark?: string | undefined;
  /** Another kind than the record asks for; the checks will say so. */
  kind?: LetterKind | undefined;
  /** Letter that this one takes the place of, and inquiry that it answers. */
  supersedes?: string | undefined;
  inquiry?: string | undefined;
  /** Words in place of the recorded or the approved ones; points in place of the chosen ones. */
  words?: LetterWording | undefined;
  feedback?: FeedbackPoints | undefined;
}

/**
 * Writes the letter that an application is owed, or the one asked for. What it says is at most what
 * is recorded, in the approved words or in those that somebody wrote for this one candidate.
 * @returns refused `refused/no-letter-owed`, `refused/erased`, `not-found/organisation-missing`,
 * `not-found/template-missing`, `invalid/signatory-missing`, `invalid/statement-missing`,
 * `invalid/claim-without-record`, `invalid/template-invalid` (with template, part, line, column),
 * and as `occasionOf`, `addresseeOf`, `speakFeedback`
 */
export function composeLetter(
  record: OpeningRecord,
  app: ApplicationRecord,
  sets: LettersState,
  options: ComposeOptions,
): Result<LetterDraft> {
  const { organisation } = record;
  const kind = options.kind ?? letterKindFor(record, app, options.today);
  if (kind === null || (tellsDisposition(kind) && !app.disposition))
    return refuse('refused', 'no-letter-owed', 'No letter is owed for this application as it stands.');
  if (!organisation) {
    return refuse(
      'not-found',
      'organisation-missing',
      'Set up the organisation first: a letter needs its name and a signatory.',
    );
  }
  const occasion = occasionOf(record, app, kind, options);
  if (!occasion.ok) return occasion;
  const { earlier, inquiry } = occasion.value;
  const addressee = addresseeOf(app, kind, { inquiry, organisation });
  if (!addressee.ok) return addressee;
  const signatory = signatoryOf(record, organisation);
  if (!signatory)
    return refuse(
      'invalid',
      'signatory-missing',
      'Nobody is named to sign letters. Name a signatory in Settings.',
    );
  const inForce = templateFor(sets, kind, [addressee.value.language, organisation.language]);
  if (!inForce.ok) return inForce;
  const { set, version, template } = inForce.value;
  const { language } = set;

  const told = speakGrounds(kind === 'third-party-refusal' ? [] : groundsToGive(record, app, kind), set, {
    reserve: app.disposition?.code === 'reserve',
  });
  if (!told.ok) return told;
  const points = options.feedback ?? app.matters.feedback?.points ?? suggestedFeedback(record, app);
  const feedback = kind === 'feedback' ? speakFeedback(record, app, points, set) : ok(NO_FEEDBACK);
  if (!feedback.ok) return feedback;
  const { strengths, development } = feedback.value;

  const textOf = (items: readonly { text: string }[], between: string): string =>
    items.map(({ text }) => text).join(between);
  const { today, reference, watermark } = options;
  const rendered = renderTemplate(
    template,
    letterScope(record, app, {
      today,
      language,
      kind,
      signatory,
      addressee: addressee.value,
      earlier,
      inquiry,
      grounds: textOf(told.value, ' '),
      strengths: textOf(strengths, '\n\n'),
      development: textOf(development, '\n\n'),
    }),
  );
  if (!rendered.ok) return rendered;
  const { email, said, ...approved } = rendered.value;

  const disposition = tellsDisposition(kind) ? app.disposition!.at.seq : 0;
  const recorded = app.matters.wordings.get(kind);
  const words =
    options.words ?? (recorded?.disposition === disposition ? recorded.words : undefined) ?? approved;

  // A claim stands while the words that make it do; what somebody writes freely claims nothing.
  const claims: Claim[] = [];
  for (const item of said) {
    if (item.part === 'letter' && !stands(words, item)) continue;
    const claim = claimOf(item.claim, app, { today, earlier });
    if (!claim.ok) return claim;
    claims.push(claim.value);
  }
  const grounds = told.value.filter((item) => stands(words, item));
  const pointsMade = [...strengths, ...development].filter((item) => stands(words, item));
  claims.push(...[...grounds, ...pointsMade].map(({ claim }) => claim));

  return ok({
    application: app.id,
    kind,
    language,
    templateVersion: version,
    disposition,
    model: modelOf(words, {
      addressee: addressee.value,
      organisation,
      signatory,
      language,
      today,
      reference,
      watermark,
    }),
    approved,
    edited: !sameWords(words, approved),
    email,
    supersedes: earlier?.id ?? null,
    inquiry: inquiry?.id ?? null,
    claims: [...new Map(claims.map((claim) => [JSON.stringify(claim), claim])).values()],
    grounds: grounds.map(({ ground, text }) => ({ ground, text })),
  });
}
