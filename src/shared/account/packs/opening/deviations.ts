import type { AuditSection, AuditStatement } from '../../../audit';
import { say } from '../../sentences';
import { said } from '../../subject';
import { openingWords as words } from '../wording/opening-words';
import { shortened } from './committee';
import type { Whole } from './context';

/** Every departure from the announced process, whom it touched and what was done about it. */
export function deviationsSection({ record, person }: Whole): AuditSection {
  const statements = record.deviations.flatMap(({ note, affected, at }): AuditStatement[] => {
    const seqs = [at.seq];
    const title = say.deviations.title(note.title, note.on);
    return [
      said(say.deviations.what(title, note.announced, note.happened), seqs),
      ...(affected.length === 0 ? [] : [said(words.about(shortened(affected.map(person))), seqs)]),
      ...(note.effect.trim() === '' ? [] : [said(say.deviations.effect(note.effect), seqs)]),
      said(note.remedy.trim() === '' ? say.deviations.noRemedy : say.deviations.remedy(note.remedy), seqs),
    ];
  });
  return {
    id: 'deviations',
    title: words.section.deviations,
    statements: statements.length === 0 ? [said(words.noDeviation, [])] : statements,
    tables: [],
  };
}
