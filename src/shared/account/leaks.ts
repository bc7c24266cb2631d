import type { AuditDocument } from '../audit';
import type { RecordState } from '../record';
import { confidentialTo } from './confidential';
import { say } from './sentences';

/**
 * The safety net under the candidate's version: every place of a document where another
 * candidate's full name, contact or reference, or a secret of the opening, still stands. Says
 * where and of what kind, never the words themselves.
 */
export function leaksOf(document: AuditDocument, state: RecordState, applicationId: string): string[] {
  const application = state.candidates.applications.get(applicationId);
  if (!application) return [];
  const confidential = confidentialTo(
    state,
    application.candidate,
    state.openings.openings.get(application.opening),
  );
  const leaks: string[] = [];
  const look = (text: string, place: string): void => {
    const found = confidential.certain(text);
    if (found !== null) leaks.push(`${place}: ${say.place.leak[found]}`);
  };
  look(
    `${document.title}\n${document.subtitle}\n${document.organisation}\n${document.watermark}`,
    say.place.title,
  );
  look(`${document.answer.text}\n${document.answer.redacted ?? ''}`, say.place.answer);
  for (const section of document.sections) {
    section.statements.forEach((statement, index) => {
      look(`${statement.text}\n${statement.redacted ?? ''}`, say.place.statement(section.title, index + 1));
    });
    for (const { caption, table } of section.tables) {
      look([caption, ...table.columns].join('\n'), say.place.table(section.title, '', 0));
      table.rows.forEach((row, index) =>
        look(row.cells.join('\n'), say.place.table(section.title, caption, index + 1)),
      );
    }
  }
  look(document.howToVerify.join('\n'), say.place.howToVerify);
  return leaks;
}
