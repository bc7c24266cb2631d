import type { IdSource } from '../kernel';
import type { CaseFile } from './case-file';

export interface CaseFault {
  path: string;
  message: string;
}

export type RefKind =
  | 'opening'
  | 'member'
  | 'candidate'
  | 'application'
  | 'fact'
  | 'scorecard'
  | 'fit-note'
  | 'observation'
  | 'deviation'
  | 'exclusion'
  | 'attachment'
  | 'letter'
  | 'inquiry'
  | 'reply'
  | 'hold'
  | 'decision';

/** Refs already in the log, so that a file can build on it. */
export type KnownRefs = ReadonlyMap<string, { kind: RefKind; id: string }>;

export interface CaseRefs {
  refs: ReadonlyMap<string, { kind: RefKind; id: string }>;
  /** The id behind a ref; a ref that points to nothing of this kind is a fault. */
  resolve: (kind: RefKind, ref: string, path: string) => string;
  /** Grows while refs are followed. */
  faults: CaseFault[];
}

/** Every ref of a file with the id it gets, beside those already on record. */
export function caseRefs(file: CaseFile, known: KnownRefs, newId: IdSource): CaseRefs {
  const faults: CaseFault[] = [];
  const refs = new Map(known);
  const declare = (kind: RefKind, ref: string, path: string, id: string = ref): void => {
    if (refs.has(ref))
      faults.push({ path, message: `The reference "${ref}" is already used. Every record needs its own.` });
    else refs.set(ref, { kind, id });
  };
  const resolve = (kind: RefKind, ref: string, path: string): string => {
    const found = refs.get(ref);
    if (found?.kind === kind) return found.id;
    faults.push({
      path,
      message: found
        ? `"${ref}" is a ${found.kind}, and a ${kind} is needed here.`
        : `There is no ${kind} with the reference "${ref}".`,
    });
    return ref;
  };

  each(file.members, '/members', (member, at) => {
    // A member of the same ref is changed rather than doubled.
    if (refs.get(member.ref)?.kind !== 'member') declare('member', member.ref, `${at}/ref`);
  });
  each(file.openings, '/openings', (opening, at) => declare('opening', opening.ref, `${at}/ref`));
  each(file.candidates, '/candidates', (candidate, at) => {
    declare('candidate', candidate.ref, `${at}/ref`, newId());
    each(candidate.facts, `${at}/facts`, (fact, here) => declare('fact', fact.ref, `${here}/ref`, newId()));
    each(candidate.applications, `${at}/applications`, (application, here) =>
      declare('application', application.ref, `${here}/ref`, newId()),
    );
    each(candidate.attachments, `${at}/attachments`, (file, here) =>
      declare('attachment', file.ref, `${here}/ref`, newId()),
    );
    each(candidate.notConsidered, `${at}/notConsidered`, (mark, here) =>
      declare('exclusion', mark.ref, `${here}/ref`, newId()),
    );
  });
  each(file.deviations, '/deviations', (item, at) => declare('deviation', item.ref, `${at}/ref`));
  each(file.scorecards, '/scorecards', (item, at) => declare('scorecard', item.ref, `${at}/ref`, newId()));
  each(file.fitNotes, '/fitNotes', (item, at) => declare('fit-note', item.ref, `${at}/ref`, newId()));
  each(file.observations, '/observations', (item, at) =>
    declare('observation', item.ref, `${at}/ref`, newId()),
  );
  each(file.decisions, '/decisions', (item, at) => {
    if (item.signed) declare('decision', item.signed.ref, `${at}/signed/ref`);
  });
  each(file.letters, '/letters', (item, at) => declare('letter', item.ref, `${at}/ref`, newId()));
  each(file.inquiries, '/inquiries', (item, at) => {
    declare('inquiry', item.ref, `${at}/ref`, newId());
    each(item.replies, `${at}/replies`, (reply, here) => declare('reply', reply.ref, `${here}/ref`));
  });
  each(file.holds, '/holds', (item, at) => declare('hold', item.ref, `${at}/ref`, newId()));

  return { refs, resolve, faults };
}

/** Walks a list with each item's place in the file. */
export function each<T>(
  items: readonly T[],
  path: string,
  run: (item: T, path: string, index: number) => void,
): void {
  items.forEach((item, index) => run(item, `${path}/${index}`, index));
}
