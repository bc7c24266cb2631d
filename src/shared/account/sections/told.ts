import type { AuditSection, AuditStatement } from '../../audit';
import type { Claim, Letter } from '../../letters';
import { say } from '../sentences';
import { around, labelOf, said, withheld, type Subject } from '../subject';

/** Every letter to the candidate: kind, day, words, claims, and when it went and arrived. */
export function toldSection(subject: Subject): AuditSection {
  const { letters } = subject.mine;
  const statements =
    letters.length === 0
      ? [said(say.told.none, [])]
      : letters.flatMap((letter) => letterStatements(subject, letter));
  return { id: 'told', title: say.section.told, statements, tables: [] };
}

function letterStatements(subject: Subject, letter: Letter): AuditStatement[] {
  const seqs = [letter.at.seq];
  const statements = [said(say.told.issued(letter.kind, letter.on, letter.reference), seqs)];
  if (subject.signed && letter.disposition !== subject.signed.disposition.at.seq) {
    statements.push(
      said(
        say.told.older,
        [letter.at.seq, subject.signed.disposition.at.seq, subject.signed.decision.at.seq].sort(
          (a, b) => a - b,
        ),
      ),
    );
  }
  statements.push(
    letter.sent
      ? said(say.told.sent(letter.sent.on, letter.sent.channel), [letter.sent.at.seq])
      : said(say.told.notSent, seqs),
  );
  if (letter.received) statements.push(said(say.told.received(letter.received.on), [letter.received.at.seq]));
  if (subject.audience === 'counsel') statements.push(said(say.told.archived(letter.sha256), seqs));
  if (letter.claims.length > 0)
    statements.push(said(say.told.claims(letter.claims.map((claim) => claimText(subject, claim))), seqs));
  if (!letter.model || subject.erased) {
    statements.push(withheld(say.told.erased, 'erased', seqs));
    return statements;
  }
  // The candidate has this letter: the words stand as they were sent, members' names included.
  const exact = (raw: string): AuditStatement[] =>
    around(subject, raw, () => raw.trim(), say.told.paragraph, seqs);
  statements.push(
    ...around(
      subject,
      letter.model.subject,
      () => say.told.subject(letter.model!.subject),
      say.told.paragraph,
      seqs,
    ),
  );
  statements.push(said(say.told.reads, seqs));
  statements.push(...letter.model.paragraphs.flatMap(exact));
  return statements;
}

/** A claim in plain words: "that the minimum qualification “Degree” was not shown". */
export function claimText(subject: Subject, claim: Claim): string {
  switch (claim.claim) {
    case 'below-minimum':
      return say.claim['below-minimum'](labelOf(subject, 'qualifications', claim.qualification));
    case 'criterion-gap':
      return say.claim['criterion-gap'](labelOf(subject, 'criteria', claim.criterion));
    case 'condition-gap':
      return say.claim['condition-gap'](labelOf(subject, 'conditions', claim.condition));
    case 'strength':
      return say.claim.strength(labelOf(subject, 'criteria', claim.criterion));
    case 'development':
      return say.claim.development(labelOf(subject, 'criteria', claim.criterion));
    case 'reserve-until':
      return say.claim['reserve-until'](claim.until);
    case 'on-file-until':
      return say.claim['on-file-until'](claim.until);
    case 'spoke':
      return say.claim.spoke(claim.on);
    case 'replaces':
      return say.claim.replaces(claim.reference);
    default:
      return say.claim[claim.claim];
  }
}
