/** For every kind of letter, somebody who is to be written to: with little on record, and with much. */
import type { ComposeOptions } from '@engine/letters/compose';
import { parseLexicon, lint } from '@shared/lint';
import type { LetterTools } from '@shared/correspondence';
import type { LetterKind } from '@shared/letters';
import { packOf } from '../../lint/packs';
import type { OpeningBuilder } from '../../support/opening-builder';
import {
  appOf,
  ask,
  compose,
  CONDITION,
  decidedCase,
  GAP,
  issue,
  type LANGUAGES,
  MINIMUM,
  outcome,
  promise,
  sign,
  TODAY,
} from '../../correspondence/letter-case';

export interface KindCase {
  builder: OpeningBuilder;
  candidate: string;
  options: Partial<ComposeOptions>;
}

export const ASKER = 'Rosa Ferrante';

/** Whom it is about, and how the opening ended. */
const WHO: Record<LetterKind, [string, Parameters<typeof outcome>[1]]> = {
  acknowledgement: ['eve', 'open'],
  'not-shortlisted-minimum': ['mara', 'filled'],
  'not-shortlisted-strongest': ['ada', 'filled'],
  'after-interview': ['bo', 'filled'],
  'after-final': ['cy', 'filled'],
  'internal-candidate': ['bo', 'filled-internally'],
  'runner-up': ['cy', 'filled'],
  'position-unfilled': ['bo', 'unfilled'],
  'position-cancelled': ['bo', 'cancelled'],
  're-advertised': ['bo', 're-advertised'],
  withdrawn: ['bo', 'filled'],
  appointed: ['dana', 'filled'],
  'decision-notice': ['bo', 'filled'],
  correction: ['bo', 'filled'],
  feedback: ['bo', 'filled'],
  'new-information-corrected': ['bo', 'filled'],
  'new-information-confirmed': ['bo', 'filled'],
  'challenge-answer': ['bo', 'filled'],
  'third-party-refusal': ['bo', 'filled'],
  'contact-closed': ['bo', 'filled'],
};

const REPLIES: ReadonlySet<LetterKind> = new Set<LetterKind>([
  'feedback',
  'new-information-corrected',
  'new-information-confirmed',
  'challenge-answer',
  'contact-closed',
]);

const reopen = (builder: OpeningBuilder): OpeningBuilder =>
  builder.do('decisions.reopen', { opening: builder.opening, member: 'idris', reason: 'A fact was missed.' });

const told = (builder: OpeningBuilder, candidate: string): OpeningBuilder =>
  issue(builder, candidate, compose(builder, candidate));

/**
 * @param rich promises, a conversation and an inquiry are on record, and an earlier letter where the
 * kind can take the place of one
 */
export function kindCase(
  kind: LetterKind,
  language: (typeof LANGUAGES)[number],
  { contact = 'Idris Okell', rich = false }: { contact?: string; rich?: boolean } = {},
): KindCase {
  const [candidate, ended] = WHO[kind];
  const builder = decidedCase({ contact, language, policy: { acknowledgeDays: 5 } });
  if (candidate === 'eve') builder.candidate('eve', { fullName: 'Eve Marlowe' });
  const details = builder.record().byId.get(`app-${candidate}`)!.candidate.contact!;
  builder.do('candidates.change', {
    candidate,
    contact: { ...details, language, addressLines: ['3 Alder Court', '', 'Riverside RV2 8QD'] },
  });
  prepare(builder, kind);
  if (rich) enrich(builder, candidate);
  outcome(builder, ended);
  if (kind === 'decision-notice' && !rich) return { builder, candidate, options: { kind } };
  if (candidate !== 'eve') sign(builder);
  if (kind === 'correction') {
    reopen(told(builder, candidate)).dispose('bo', 'rejected', [CONDITION]);
    return { builder: sign(builder), candidate, options: {} };
  }
  if (kind === 'runner-up' && rich) {
    sign(reopen(told(builder, 'cy')).do('decisions.dispose', laterReserve));
    return { builder, candidate, options: {} };
  }
  if (REPLIES.has(kind)) told(builder, candidate);
  return { builder, candidate, options: reply(builder, kind, rich) };
}

const laterReserve = {
  application: 'app-cy',
  disposition: { code: 'reserve' as const, reasons: [], reserveUntil: '2027-06-30' },
};

function prepare(builder: OpeningBuilder, kind: LetterKind): void {
  switch (kind) {
    case 'after-final':
      builder.dispose('cy', 'rejected', [GAP, CONDITION]);
      break;
    case 'not-shortlisted-minimum':
      builder.dispose('mara', 'rejected', [MINIMUM, { ground: { kind: 'qualification', ref: 'q-degree' } }]);
      break;
    case 'position-unfilled':
    case 're-advertised':
      builder.dispose('dana', 'offered');
      break;
    case 'internal-candidate':
      builder.do('candidates.record-relation', {
        candidate: 'bo',
        relation: { kind: 'internal', text: 'Works at the desk.' },
      });
      break;
    case 'withdrawn':
      builder.withdraw('bo');
      break;
    case 'feedback':
      builder.score('bo', 'idris', { teaching: 2, reference: 4 });
      break;
    default:
  }
}

function enrich(builder: OpeningBuilder, candidate: string): void {
  promise(builder, candidate, 'on-file', '2027-03-31');
  promise(builder, candidate, 'apply-again', '2027-03-31');
  builder.do('letters.record-conversation', { application: `app-${candidate}`, on: '2026-06-01' });
}

/** The inquiry that a reply answers. */
function reply(builder: OpeningBuilder, kind: LetterKind, rich: boolean): Partial<ComposeOptions> {
  const options = { kind, inquiry: 'asked' };
  switch (kind) {
    case 'feedback':
      ask(builder, 'bo', 'asked', { kind: 'feedback-request' });
      return rich ? { ...options, feedback: POINTS } : { kind, feedback: { strengths: [], development: [] } };
    case 'new-information-corrected':
    case 'new-information-confirmed': {
      const corrected = kind === 'new-information-corrected';
      ask(builder, 'bo', 'asked', { kind: 'new-information' }).do('inquiries.assess', {
        inquiry: 'asked',
        assessment: {
          classification: corrected ? (rich ? 'overlooked' : 'held-then') : 'beside-the-reason',
          wouldChange: corrected,
          why: 'We read page two again.',
          assessedBy: 'wen',
        },
      });
      if (corrected)
        sign(reopen(builder).dispose('bo', rich ? 'rejected' : 'offered', rich ? [CONDITION] : []));
      return options;
    }
    case 'challenge-answer':
      ask(builder, 'bo', 'asked', { kind: 'challenge' });
      return rich ? options : { kind };
    case 'third-party-refusal':
      ask(builder, 'bo', 'asked', {
        kind: 'third-party',
        asker: 'third-party',
        askerName: ASKER,
        askerAddress: ['3 Alder Court', '', 'Riverside RV2 8QD'],
      });
      return options;
    case 'contact-closed':
      ask(builder, 'bo', 'asked', { kind: 'repeated-contact' });
      return options;
    case 'acknowledgement':
    case 'decision-notice':
      return { kind };
    default:
      return {};
  }
}

const POINTS = {
  strengths: [{ criterion: 'reference', observed: '' }],
  development: [{ criterion: 'teaching', observed: '' }],
};

/** As the app lints: with the rule pack of the letter's language. */
export function toolsFor(language: string): LetterTools {
  const pack = parseLexicon(packOf(language.slice(0, 2)));
  if (!pack.ok) throw new Error(pack.error.message);
  const lexicon = pack.value;
  return { today: TODAY, lint: (text, written) => lint(text, { as: 'letter', language: written, lexicon }) };
}

/** Who gets the letter, by name. */
export const addresseeName = ({ builder, candidate }: KindCase, kind: LetterKind): string =>
  kind === 'third-party-refusal' ? ASKER : appOf(builder.record(), candidate).candidate.contact!.fullName;
