import type { AuditSection, AuditStatement } from '../../audit';
import { evidenceTexts, groundText, signedGrounds } from '../grounds';
import { say } from '../sentences';
import { recorded } from '../recorded';
import { around, isCandidate, said, withheld, type Subject } from '../subject';
import { keptStatements } from './kept';
import { preferenceReviews } from './preference';

/** The signed grounds, each with its words and evidence; drafts are shown to the committee as drafts. */
export function groundsSection(subject: Subject): AuditSection {
  const statements: AuditStatement[] = [];
  const section: AuditSection = { id: 'grounds', title: say.section.grounds, statements, tables: [] };
  const { signed, draft } = subject;
  if (!signed) {
    statements.push(said(say.grounds.unsigned, subject.decision ? [subject.decision.at.seq] : []));
  } else {
    const { disposition } = signed;
    const at = [disposition.at.seq];
    statements.push(
      said(
        say.grounds.outcome(disposition.code, signed.decision.on, recorded(subject.state, disposition.at)),
        [...at, signed.decision.at.seq],
      ),
    );
    if (disposition.reserveUntil !== undefined)
      statements.push(said(say.grounds.reserveUntil(disposition.reserveUntil), at));
    const grounds = signedGrounds(subject);
    if (grounds.length === 0) statements.push(said(say.grounds.none, at));
    grounds.forEach(({ ground, reason }, index) => {
      statements.push(said(say.grounds.ground(index + 1, grounds.length, groundText(subject, ground)), at));
      if (!reason) {
        statements.push(withheld(say.grounds.withheld.text, 'erased', at));
        return;
      }
      statements.push(...around(subject, reason.text, say.grounds.text, say.grounds.withheld.text, at));
      statements.push(...keptStatements(subject, reason.text, reason.kept, say.kept.ground(index + 1), at));
      if (reason.evidence.length === 0)
        statements.push(said(say.grounds.noEvidence(index + 1, grounds.length), at));
      for (const piece of evidenceTexts(subject, reason.evidence)) {
        statements.push(
          said(
            say.grounds.evidence(piece.text),
            [...new Set([...at, ...piece.seqs])].sort((a, b) => a - b),
          ),
        );
      }
    });
    if (!subject.erased)
      statements.push(
        ...around(subject, disposition.rationale, say.grounds.rationale, say.grounds.withheld.rationale, at),
      );
    for (const earlier of subject.state.decisions.history.get(subject.mine.id) ?? []) {
      if (earlier.at.seq >= disposition.at.seq || isCandidate(subject)) continue;
      statements.push(
        said(say.grounds.earlier(earlier.code, recorded(subject.state, earlier.at)), [earlier.at.seq]),
      );
    }
  }
  if (draft) {
    const at = [draft.at.seq];
    statements.push(
      isCandidate(subject)
        ? withheld(say.grounds.draftWithheld, 'unsigned', at)
        : said(say.grounds.draft(draft.code), at),
    );
  }
  statements.push(...preferenceReviews(subject));
  return section;
}
