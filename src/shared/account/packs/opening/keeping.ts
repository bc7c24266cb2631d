import type { AuditSection, AuditStatement } from '../../../audit';
import { periodText, type Topic } from '../../../jurisdictions';
import { said, seqsOf } from '../../subject';
import { openingWords } from '../wording/opening-words';
import { CONFIDENCE_WORDS, registerWords as words } from '../wording/register-words';
import type { Whole } from './context';

const ABOUT_KEEPING: readonly Topic[] = ['retention', 'claim-limit'];

/** Holds, who has been erased, and the rules of the place on keeping records and on claims. */
export function keepingSection({ state, opening, record }: Whole): AuditSection {
  const placed = [...state.custody.holds.values()].filter((hold) => hold.opening === opening.ref);
  const statements: AuditStatement[] = placed.flatMap(({ ground, on, note, inquiry, lifted, at }) => [
    said(words.hold(ground, on, inquiry !== null), [at.seq]),
    ...(note.trim() === '' ? [] : [said(words.holdNote(note), [at.seq])]),
    lifted
      ? said(words.lifted(lifted.on, lifted.reason), [lifted.at.seq])
      : said(words.standingHold, [at.seq]),
  ]);
  if (placed.length === 0) statements.push(said(words.noHold, []));
  const erased = record.applications.filter(({ candidate }) => candidate.contact === null);
  statements.push(
    erased.length === 0
      ? said(words.noneErased, [])
      : said(
          words.erased(erased.length),
          seqsOf(...erased.map(({ candidate }) => state.custody.erased.get(candidate.id))),
        ),
  );
  const rules = record.rules.filter((rule) => rule.used && ABOUT_KEEPING.includes(rule.topic));
  if (rules.length === 0) statements.push(said(words.noRules, []));
  for (const { id, text, period, source, confidence, checkedOn, note, changed } of rules) {
    const at = seqsOf(state.settings.rules.get(id)?.at);
    const lasts = period ? periodText(period) : '';
    statements.push(said(words.rule(text, lasts, source, CONFIDENCE_WORDS[confidence], checkedOn), at));
    if (note.trim() !== '') statements.push(said(words.ruleNote(note), at));
    if (changed) statements.push(said(words.ruleChanged, at));
  }
  statements.push(said(words.advice, []));
  return { id: 'keeping', title: openingWords.section.keeping, statements, tables: [] };
}
