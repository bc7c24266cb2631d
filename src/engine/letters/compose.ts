/** From the record and the approved words to a letter as pure data. */
import {
  groundsToGive,
  letterKindFor,
  letterKindLabel,
  wordingFor,
  writtenDay,
  type LetterDraft,
} from '@shared/correspondence';
import { ok, refuse, type Day, type Result } from '@shared/kernel';
import { setFor, type Claim, type LetterKind, type LettersState, type TemplateSet } from '@shared/letters';
import type { ApplicationRecord, OpeningRecord } from '@shared/record';
import type { Contact } from '@shared/candidates';
import type { Organisation } from '@shared/settings';
import { speakGrounds } from './render-grounds';
import { letterScope, type Signatory } from './render-scope';
import { renderTemplate, type LetterWords } from './render-template';

export interface ComposeOptions {
  /** Date of the letter. */
  today: Day;
  /** Record reference to print, `GR-…`. */
  reference: string;
  /** A band across the page, for drafts. Letters of a sample organisation always carry their own. */
  watermark?: string | undefined;
  /** Another kind than the record asks for; the checks will say so. */
  kind?: LetterKind | undefined;
}

/**
 * Writes the letter that an application is owed. What it says is at most what is recorded.
 * @returns refused `refused/no-letter-owed`, `refused/erased`, `not-found/organisation-missing`,
 * `not-found/template-missing`, `invalid/signatory-missing`, `invalid/statement-missing`,
 * `invalid/claim-without-record`, `invalid/template-invalid` (with template, part, line, column)
 */
export function composeLetter(
  record: OpeningRecord,
  app: ApplicationRecord,
  sets: LettersState,
  options: ComposeOptions,
): Result<LetterDraft> {
  const { organisation } = record;
  const { contact } = app.candidate;
  const kind = options.kind ?? letterKindFor(record, app);
  if (kind === null || !app.disposition)
    return refuse('refused', 'no-letter-owed', 'No letter is owed for this application as it stands.');
  if (!contact)
    return refuse('refused', 'erased', 'This candidate has been erased, so there is nobody to write to.');
  if (!organisation) {
    return refuse(
      'not-found',
      'organisation-missing',
      'Set up the organisation first: a letter needs its name and a signatory.',
    );
  }
  const signatory = signatoryOf(record, organisation);
  if (!signatory)
    return refuse(
      'invalid',
      'signatory-missing',
      'Nobody is named to sign letters. Name a signatory in Settings.',
    );
  const found = setFor(sets, contact.language) ?? setFor(sets, organisation.language);
  if (!found) {
    return refuse(
      'not-found',
      'template-missing',
      `There are no approved templates in force for “${contact.language}” or “${organisation.language}”.`,
    );
  }
  const { set, version } = found;
  const template = set.templates.find((item) => item.kind === kind);
  if (!template)
    return refuse(
      'not-found',
      'template-missing',
      `The set “${set.name}” has no template “${letterKindLabel(kind)}”.`,
    );

  const told = speakGrounds(groundsToGive(record, app, kind), set, { reserve: kind === 'runner-up' });
  if (!told.ok) return told;
  const grounds = told.value.grounds.map((item) => item.text).join(' ');
  const language = set.language;
  const words = renderTemplate(
    template,
    letterScope(record, app, { ...options, language, kind, signatory, grounds }),
  );
  if (!words.ok) return words;
  // A template that leaves the grounds out does not give them.
  const given = words.value.paragraphs.some((text) => grounds !== '' && text.includes(grounds));
  const fixed = fixedClaims(words.value.says, app);
  if (!fixed.ok) return fixed;
  return ok({
    application: app.id,
    kind,
    language,
    templateVersion: version,
    disposition: app.disposition.at.seq,
    approved: { ...words.value },
    edited: false,
    email: '',
    supersedes: null,
    inquiry: null,
    model: modelOf(words.value, { contact, organisation, signatory, set, options }),
    claims: given ? [...fixed.value, ...told.value.claims] : fixed.value,
    grounds: given ? told.value.grounds : [],
  });
}

/** The organisation's signatory, else the member who signed the decision, else the chair. */
function signatoryOf(record: OpeningRecord, organisation: Organisation): Signatory | null {
  if (organisation.signatory.name.trim() !== '') return organisation.signatory;
  const chair = record.opening.committee.members.find((item) => item.role === 'chair')?.member;
  const member = record.members.get(record.decision?.member ?? chair ?? '');
  return member ? { name: member.fullName, role: member.role } : null;
}

/** The claims of the fixed text; the one with a date takes it from the record. */
function fixedClaims(says: readonly Claim['claim'][], app: ApplicationRecord): Result<Claim[]> {
  const claims: Claim[] = [];
  for (const claim of says) {
    switch (claim) {
      case 'below-minimum':
      case 'criterion-gap':
      case 'condition-gap':
        return refuse(
          'invalid',
          'claim-without-record',
          `A template cannot claim “${claim}” by itself; the recorded reasons do.`,
        );
      case 'reserve-until': {
        const until = app.disposition?.reserveUntil;
        if (until === undefined) {
          return refuse(
            'invalid',
            'claim-without-record',
            'The letter tells until when a reserve place holds, and no date is on record.',
          );
        }
        claims.push({ claim, until });
        break;
      }
      case 'strength':
      case 'development':
      case 'on-file-until':
      case 'spoke':
      case 'replaces':
        return refuse('invalid', 'claim-without-record', `The claim “${claim}” has nothing on record here.`);
      default:
        claims.push({ claim });
    }
  }
  return ok(claims);
}

interface Frame {
  contact: Contact;
  organisation: Organisation;
  signatory: Signatory;
  set: TemplateSet;
  options: ComposeOptions;
}

function modelOf(
  words: LetterWords,
  { contact, organisation, signatory, set, options }: Frame,
): LetterDraft['model'] {
  const { language } = set;
  const fixed = wordingFor(language);
  return {
    layout: organisation.layout,
    language,
    date: options.today,
    dateText: writtenDay(options.today, language),
    title: words.subject,
    author: organisation.name,
    letterhead: { name: organisation.name, lines: organisation.letterheadLines, colour: organisation.colour },
    returnLine: organisation.returnLine,
    address: [contact.fullName, ...contact.addressLines.filter((line) => line.trim() !== '')],
    subject: organisation.sample ? fixed.sampleSubject + words.subject : words.subject,
    salutation: words.salutation,
    paragraphs: words.paragraphs,
    closing: words.closing,
    signatory: { name: signatory.name, role: signatory.role },
    reference: options.reference,
    referenceLabel: fixed.referenceLabel,
    watermark: organisation.sample ? fixed.sampleBand : (options.watermark ?? ''),
  };
}
