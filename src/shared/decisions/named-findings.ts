import type { FindingSummary } from './decide';

/** A finding as a person names it in a file: by its check and whom it is about, and `about` where given. */
export interface NamedFinding {
  check: string;
  /** Application ids, in any order. */
  applications: readonly string[];
  about?: string | undefined;
}

/** The findings that somebody means; without `about`, all of this check about these applications. */
export function namedFindings(findings: readonly FindingSummary[], named: NamedFinding): FindingSummary[] {
  const wanted = named.applications.toSorted().join();
  return findings.filter(
    ({ check, applications, about }) =>
      check === named.check &&
      applications.toSorted().join() === wanted &&
      (named.about === undefined || about === named.about),
  );
}
