import { CEFR, DEGREES } from '@shared/kernel';
import type { FactValue } from '@shared/candidates';
import type { Qualification } from '@shared/openings';

/** A fact as it stands in a form; `years`, `level` and `holds` are empty while not known. */
export interface FactDraft {
  /** The qualification it is asked for; empty for a free fact. */
  label: string;
  kind: FactValue['kind'];
  subject: string;
  years: number | string;
  level: string;
  holds: '' | 'yes' | 'no';
  validUntil: string;
  source: string;
}

export const EMPTY_FACT: FactDraft = {
  label: '',
  kind: 'years',
  subject: '',
  years: '',
  level: '',
  holds: '',
  validUntil: '',
  source: '',
};

/** What to ask for, so that the fact will speak about this qualification. */
export const factFor = ({ label, kind, subject }: Qualification): FactDraft => ({
  ...EMPTY_FACT,
  label,
  kind,
  subject,
});

/** Whether something has been said; a source alone is something too, so that it is not lost. */
export function isFilled(draft: FactDraft): boolean {
  if (draft.source.trim() !== '') return true;
  if (draft.kind === 'years') return draft.years !== '';
  if (draft.kind === 'degree' || draft.kind === 'language') return draft.level !== '';
  return draft.holds !== '' || draft.validUntil !== '';
}

/** As the record wants it. */
export function factInput(draft: FactDraft): Record<string, unknown> {
  const { kind, subject, source } = draft;
  const base = { kind, subject, source };
  switch (kind) {
    case 'years':
      return { ...base, years: draft.years };
    case 'degree':
    case 'language':
      return { ...base, level: draft.level };
    case 'licence':
      return draft.validUntil === '' ? base : { ...base, validUntil: draft.validUntil };
    case 'yes-no':
      return { ...base, holds: draft.holds === '' ? undefined : draft.holds === 'yes' };
  }
}

export const levelsOf = (kind: FactDraft['kind']): readonly string[] =>
  kind === 'degree' ? DEGREES : kind === 'language' ? CEFR : [];
