/**
 * An invented candidate for each kind of letter, with everything on record that the kind can speak
 * of, so that whoever writes the approved words sees every sentence in its place.
 */
import { addDays, writtenDay } from '@shared/correspondence';
import type { Day } from '@shared/kernel';
import type { LetterKind, Statement, TemplateSet } from '@shared/letters';
import type { Organisation } from '@shared/settings';
import type { Scope } from './render-engine';
import { ASK_DAYS, type Signatory } from './render-scope';
import { sampleWords, type SampleWords } from './sample-words';

export const SAMPLE_NAME = 'Mara Quist';
export const SAMPLE_ASKER = 'Tobias Renn';
export const SAMPLE_REFERENCE = 'GR-120-0123456789';

export interface SampleCase {
  scope: Scope;
  addressee: string;
  signatory: Signatory;
}

/** Grounds that are usual for a kind; none where the letter speaks about the post alone. */
const USUAL: Partial<Record<LetterKind, Statement['ground'][]>> = {
  'not-shortlisted-minimum': ['qualification'],
  'not-shortlisted-strongest': ['not-among-strongest'],
  'after-interview': ['criterion', 'condition'],
  'after-final': ['criterion'],
  'internal-candidate': ['criterion'],
  'runner-up': ['criterion'],
  correction: ['criterion'],
  'new-information-confirmed': ['criterion'],
  'challenge-answer': ['criterion'],
};

/** @param ground a recorded reason in place of the usual ones */
export const sampleGrounds = (kind: LetterKind, ground?: Statement['ground']): Statement['ground'][] =>
  ground === undefined
    ? (USUAL[kind] ?? [])
    : ground === 'strength' || ground === 'development'
      ? []
      : [ground, ...(['qualification', 'criterion', 'condition'].includes(ground) ? [ground] : [])];

/** What one sentence for a ground is filled in with. */
export function sampleStatementScope(
  ground: Statement['ground'],
  language: string,
  at: { index: number; first: boolean; reserve: boolean; requirement: (years: string) => string },
): Scope {
  const words = sampleWords(language);
  const label = labelOf(ground, words, at.index);
  return {
    label,
    requirement: ground === 'qualification' ? at.requirement(words.years) : label,
    first: at.first,
    reserve: at.reserve,
    band: ground === 'development' ? 'below' : 'above',
    observed: words.observed,
  };
}

function labelOf(ground: Statement['ground'], words: SampleWords, index: number): string {
  switch (ground) {
    case 'qualification':
      return words.years;
    case 'condition':
      return words.condition;
    case 'criterion':
    case 'strength':
    case 'development':
      return words.criteria[(ground === 'development' ? index + 1 : index) % 2]!;
    default:
      return '';
  }
}

/** @param told grounds and feedback in their approved sentences */
export function sampleCase(
  set: Pick<TemplateSet, 'language'>,
  kind: LetterKind,
  at: {
    today: Day;
    organisation: Organisation | null;
    told: Pick<Scope, 'grounds' | 'strengths' | 'development'>;
  },
): SampleCase {
  const words = sampleWords(set.language);
  const { organisation } = at;
  const day = (offset: number): string => writtenDay(addDays(at.today, offset), set.language);
  const named = organisation?.signatory.name.trim() ? organisation.signatory : null;
  const signatory: Signatory = named ?? { name: 'Imogen Farrow', role: words.role };
  const other = kind === 'third-party-refusal';
  const when = (yes: boolean, text: string): string => (yes ? text : '');
  const replaces = kind === 'correction' || kind === 'new-information-corrected';
  const asked = ASKED.has(kind);
  const person = other ? SAMPLE_ASKER : SAMPLE_NAME;
  return {
    addressee: person,
    signatory,
    scope: {
      addressee: { name: person, addressAs: person },
      organisation: { name: organisation?.name ?? words.organisation },
      signatory: { name: signatory.name, role: signatory.role },
      contact: organisation?.contact || words.contact,
      date: day(0),
      inquiry: { date: when(asked, day(-6)) },
      candidate: { name: SAMPLE_NAME, addressAs: SAMPLE_NAME },
      opening: {
        title: words.title,
        ref: 'sample',
        unit: words.unit,
        location: words.location,
        outcome: OUTCOME[kind] ?? 'filled',
      },
      stage: { label: words.stage, kind: kind.startsWith('not-shortlisted') ? 'screening' : 'interview' },
      disposition: kind === 'runner-up' ? 'reserve' : kind === 'appointed' ? 'appointed' : 'rejected',
      overlooked: kind === 'new-information-corrected',
      signedOn: when(!UNDECIDED.has(kind), day(-2)),
      receivedOn: day(-45),
      withdrawnOn: when(kind === 'withdrawn', day(-3)),
      askUntil: day(ASK_DAYS),
      reserveUntil: when(kind === 'runner-up', day(180)),
      onFileUntil: '',
      spokeOn: when(kind === 'internal-candidate', day(-1)),
      earlier: { date: when(replaces, day(-10)), reference: when(replaces, 'GR-98-9876543210') },
      ...at.told,
      interviewed: !kind.startsWith('not-shortlisted') && !UNDECIDED.has(kind) && kind !== 'withdrawn',
      postFilled: kind === 'after-final',
      onlyAboutPost: kind === 'position-cancelled',
      applyAgain: kind === 'runner-up' || kind === 'feedback',
      decided: !UNDECIDED.has(kind),
    },
  };
}

const UNDECIDED: ReadonlySet<LetterKind> = new Set(['acknowledgement', 'withdrawn']);
const ASKED: ReadonlySet<LetterKind> = new Set([
  'feedback',
  'new-information-corrected',
  'new-information-confirmed',
  'challenge-answer',
  'third-party-refusal',
  'contact-closed',
]);
const OUTCOME: Partial<Record<LetterKind, string>> = {
  acknowledgement: 'open',
  withdrawn: 'open',
  'position-unfilled': 'unfilled',
  'position-cancelled': 'cancelled',
  're-advertised': 're-advertised',
};
