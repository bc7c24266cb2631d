import type { Fact } from '@shared/candidates';
import type { EvidenceLink, Ground, MatrixRow } from '@shared/decisions';
import { concerns, heldText, type CriteriaSet } from '@shared/openings';
import type { Deviation, FitNote, Observation } from '@shared/scorecards';

/** One record about a candidate that a reason may rest on, with its words and whose they are. */
export interface EvidenceOption {
  key: string;
  link: EvidenceLink;
  /** What it is about: a criterion, a condition, a qualification; empty when nothing declared. */
  about: string;
  words: string;
  who: string;
  /** Points given, where it is a rating. */
  points: number | null;
  /** Grounds it speaks to, as `kind:ref`. */
  speaksTo: string[];
}

export interface EvidenceSources {
  row: MatrixRow;
  facts: readonly Fact[];
  fitNotes: readonly FitNote[];
  observations: readonly Observation[];
  deviations: readonly Deviation[];
  set: CriteriaSet | undefined;
  memberName: (ref: string) => string;
}

export const evidenceKey = (link: EvidenceLink): string => {
  switch (link.kind) {
    case 'rating':
      return `rating:${link.scorecard}:${link.criterion}`;
    case 'fact':
      return `fact:${link.fact}`;
    case 'fit-note':
      return `fit-note:${link.fitNote}`;
    case 'observation':
      return `observation:${link.observation}`;
    case 'deviation':
      return `deviation:${link.deviation}`;
  }
};

const option = (link: EvidenceLink, rest: Omit<EvidenceOption, 'key' | 'link'>): EvidenceOption => ({
  key: evidenceKey(link),
  link,
  ...rest,
});

/** Everything on record about one candidate that a reason may point to, grouped by kind in a fixed order. */
export function evidenceOptions(sources: EvidenceSources): EvidenceOption[] {
  const { row, facts, fitNotes, observations, deviations, set, memberName } = sources;
  const label = (list: readonly { ref: string; label: string }[] | undefined, ref: string): string =>
    list?.find((item) => item.ref === ref)?.label ?? ref;
  return [
    ...row.cells.flatMap(({ criterion, ratings }) =>
      ratings.map(({ scorecard, member, points, evidence }) =>
        option(
          { kind: 'rating', scorecard, criterion },
          {
            about: label(set?.criteria, criterion),
            words: evidence,
            who: memberName(member),
            points,
            speaksTo: [`criterion:${criterion}`],
          },
        ),
      ),
    ),
    ...facts
      .filter((fact) => fact.withdrawn === null)
      .map((fact) => {
        const met = (set?.qualifications ?? []).filter((item) => concerns(fact.value, item));
        return option(
          { kind: 'fact', fact: fact.id },
          {
            about: met.map((item) => item.label).join(', '),
            words: heldText(fact.value),
            who: fact.value.source,
            points: null,
            speaksTo: met.map((item) => `qualification:${item.ref}`),
          },
        );
      }),
    ...fitNotes.map(({ id, note }) =>
      option(
        { kind: 'fit-note', fitNote: id },
        {
          about: label(note.against.kind === 'condition' ? set?.conditions : set?.criteria, note.against.ref),
          words: note.behaviour,
          who: note.source,
          points: null,
          speaksTo: [`${note.against.kind}:${note.against.ref}`],
        },
      ),
    ),
    ...observations.map(({ id, note }) =>
      option(
        { kind: 'observation', observation: id },
        {
          about: note.criterion === undefined ? '' : label(set?.criteria, note.criterion),
          words: note.text,
          who: note.source,
          points: null,
          speaksTo: note.criterion === undefined ? [] : [`criterion:${note.criterion}`],
        },
      ),
    ),
    ...deviations
      .filter(({ affected }) => affected.length === 0 || affected.includes(row.application))
      .map(({ id, note }) =>
        option(
          { kind: 'deviation', deviation: id },
          { about: note.title, words: note.happened, who: '', points: null, speaksTo: [] },
        ),
      ),
  ];
}

export const speaksToGround = (
  { speaksTo }: Pick<EvidenceOption, 'speaksTo'>,
  ground: Ground | null,
): boolean => ground !== null && speaksTo.includes(`${ground.kind}:${ground.ref}`);

/** Those that speak to a ground first; otherwise the order stays. */
export const forGround = (options: readonly EvidenceOption[], ground: Ground | null): EvidenceOption[] => [
  ...options.filter((item) => speaksToGround(item, ground)),
  ...options.filter((item) => !speaksToGround(item, ground)),
];

/** The facts of a candidate that speak to one qualification, as links; for reasons given to many at once. */
export const factLinks = (
  facts: readonly Fact[],
  qualification: CriteriaSet['qualifications'][number],
): EvidenceLink[] =>
  facts
    .filter((fact) => fact.withdrawn === null && concerns(fact.value, qualification))
    .map((fact) => ({ kind: 'fact', fact: fact.id }));
