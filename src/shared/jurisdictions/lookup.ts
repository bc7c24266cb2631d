import { RULES } from './rules';
import type { LegalRule, RuleChange, Topic } from './schema';

/** Members of the European Union and of the European Economic Area, where the GDPR applies. */
const EEA = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

/** The place itself, what it lies in, and nothing else: `CA-ON` → `CA-ON`, `CA`; `DE` → `DE`, `EU`. */
export function placesOf(jurisdiction: string): string[] {
  const code = jurisdiction.trim().toUpperCase();
  if (code === '') return [];
  const country = code.split('-')[0]!;
  return [...new Set([code, country, ...(EEA.has(country) ? ['EU'] : [])])];
}

export type Rule = LegalRule & {
  /** The organisation has changed it; `text` and `period` are then its own. */
  changed: boolean;
  used: boolean;
};

/** The rules of a place as the organisation uses them, the nearest place first. */
export function rulesFor(jurisdiction: string, changes: ReadonlyMap<string, RuleChange>): Rule[] {
  return placesOf(jurisdiction).flatMap((place) =>
    RULES.filter((rule) => rule.place === place).map((rule) => applied(rule, changes.get(rule.id))),
  );
}

/** The rules in use about one topic that name a period. */
export const rulesAbout = (rules: readonly Rule[], topic: Topic): Rule[] =>
  rules.filter((rule) => rule.used && rule.topic === topic);

/** A rule as the organisation uses it. */
export function applied(rule: LegalRule, change: RuleChange | undefined): Rule {
  if (!change) return { ...rule, changed: false, used: true };
  return {
    ...rule,
    ...(change.text === undefined ? {} : { text: change.text }),
    ...(change.period === undefined ? {} : { period: change.period }),
    ...(change.source === undefined ? {} : { source: change.source }),
    note: change.why === '' ? rule.note : change.why,
    changed: true,
    used: change.used,
  };
}
