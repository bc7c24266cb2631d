import type { AuditSection, AuditStatement } from '../../audit';
import { say } from '../sentences';
import { isCandidate, said, seqsOf, withheld, type Subject } from '../subject';

/** Where the process departed from what was announced, and what was done about it. */
export function deviationsSection(subject: Subject): AuditSection {
  const { record, mine } = subject;
  const statements: AuditStatement[] = [];
  const affecting = record.deviations.filter((deviation) => deviation.affected.includes(mine.id));
  const elsewhere = record.deviations.filter((deviation) => !deviation.affected.includes(mine.id));
  if (affecting.length === 0) statements.push(said(say.deviations.none, []));
  for (const deviation of isCandidate(subject) ? affecting : record.deviations) {
    const { note } = deviation;
    const seqs = [deviation.at.seq];
    const touches = deviation.affected.includes(mine.id);
    // The account is one story: if one part must stay back, all of it does. It is about the opening, so no erasure touches it.
    const whole = [note.title, note.announced, note.happened, note.effect, note.remedy].join('\n');
    const shown = subject.erased ? ({ text: whole, withheld: null } as const) : subject.shield.text(whole);
    if (shown.withheld !== null) {
      statements.push(withheld(say.deviations.withheld, shown.withheld, seqs));
      continue;
    }
    const words = (raw: string): string => (subject.erased ? raw : subject.shield.inline(raw));
    statements.push(
      said(
        say.deviations.what(
          say.deviations.title(words(note.title), note.on),
          words(note.announced),
          words(note.happened),
        ),
        seqs,
      ),
    );
    statements.push(
      said(say.deviations.affects(touches, deviation.affected.length - (touches ? 1 : 0)), seqs),
    );
    if (note.effect.trim() !== '') statements.push(said(say.deviations.effect(words(note.effect)), seqs));
    statements.push(
      said(
        note.remedy.trim() === '' ? say.deviations.noRemedy : say.deviations.remedy(words(note.remedy)),
        seqs,
      ),
    );
  }
  if (isCandidate(subject) && elsewhere.length > 0) {
    statements.push(
      withheld(say.deviations.elsewhere, 'other', seqsOf(...elsewhere.map((deviation) => deviation.at))),
    );
  }
  return { id: 'deviations', title: say.section.deviations, statements, tables: [] };
}
