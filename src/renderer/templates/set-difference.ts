import { textChanges, wordingChanges } from '@shared/correspondence';
import {
  LETTER_KINDS,
  STATEMENT_GROUNDS,
  type LetterKind,
  type LetterPreview,
  type Statement,
  type Template,
  type TemplateSet,
} from '@shared/letters';

type PartChange = LetterPreview['changes'][number];

/** What became of one template or one sentence between two sets. */
export interface Difference {
  about: { kind: LetterKind } | { ground: Statement['ground'] };
  change: 'added' | 'removed' | 'changed';
  /** Word by word; empty for what is new or gone as a whole. */
  parts: PartChange[];
  /** The claims of the letter as a whole that came or went. */
  claims: { added: string[]; removed: string[] };
}

const NO_CLAIMS = { added: [], removed: [] };

/** In reading order: the letters, then the sentences. What is the same is left out. */
export function setDifference(before: TemplateSet | null, after: TemplateSet): Difference[] {
  const letters = LETTER_KINDS.flatMap((kind) => {
    const [old, now] = [before, after].map((set) => set?.templates.find((item) => item.kind === kind));
    return oneSided({ kind }, old, now) ?? templateDifference(old!, now!);
  });
  const sentences = STATEMENT_GROUNDS.flatMap((ground) => {
    const [old, now] = [before, after].map((set) => set?.statements.find((item) => item.ground === ground));
    return oneSided({ ground }, old, now) ?? whole({ ground }, part('text', old!.text, now!.text));
  });
  return [...letters, ...sentences];
}

/** Whether two sets say the same, whatever the order in which they are listed. */
export const sameWords = (one: TemplateSet, other: TemplateSet): boolean =>
  setDifference(one, other).length === 0;

function oneSided(
  about: Difference['about'],
  old: object | undefined,
  now: object | undefined,
): Difference[] | null {
  if (old && now) return null;
  if (!old && !now) return [];
  return [{ about, change: now ? 'added' : 'removed', parts: [], claims: NO_CLAIMS }];
}

const whole = (
  about: Difference['about'],
  parts: PartChange[],
  claims = NO_CLAIMS as Difference['claims'],
): Difference[] =>
  parts.length + claims.added.length + claims.removed.length === 0
    ? []
    : [{ about, change: 'changed', parts, claims }];

const part = (name: string, before: string, after: string): PartChange[] =>
  before === after ? [] : [{ part: name, pieces: textChanges(before, after) }];

function templateDifference(old: Template, now: Template): Difference[] {
  const words = ({ subject, salutation, body, closing }: Template) => ({
    subject,
    salutation,
    paragraphs: body,
    closing,
  });
  const parts = [
    ...wordingChanges(words(old), words(now)),
    ...part('email', old.email ?? '', now.email ?? ''),
  ];
  const claims = {
    added: now.claims.filter((claim) => !old.claims.includes(claim)),
    removed: old.claims.filter((claim) => !now.claims.includes(claim)),
  };
  return whole({ kind: old.kind }, parts, claims);
}
