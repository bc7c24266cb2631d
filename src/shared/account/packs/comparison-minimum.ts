import type { AuditSection } from '../../audit';
import { concerns, meets, requirementText, type Qualification } from '../../openings';
import type { ApplicationRecord } from '../../record';
import { said, seqsOf, type Subject } from '../subject';
import { signedGroundsOf, type Compared } from './compared';
import { comparisonWords as words } from './wording/comparison-words';

/** What each minimum required, and whether it is recorded as met, for both; never what anybody holds. */
export function minimumSection(subject: Subject, appointed: readonly Compared[]): AuditSection {
  const section: AuditSection = { id: 'minimum', title: words.section.minimum, statements: [], tables: [] };
  const qualifications = subject.criteria?.set.qualifications ?? [];
  if (qualifications.length === 0) {
    section.statements.push(said(words.noMinimum, seqsOf(subject.criteria?.at)));
    return section;
  }
  section.statements.push(said(words.minimumNote, seqsOf(subject.criteria?.at)));
  const tables = appointed.length === 0 ? [null] : appointed;
  for (const beside of tables) {
    section.tables.push({
      caption: beside ? words.minimumOf(beside.who) : words.minimum,
      table: {
        columns: [...words.minimumColumns, ...(beside ? [beside.column] : [])],
        rows: qualifications.map((qualification) => {
          const both = [subject.mine, ...(beside ? [beside.other] : [])];
          return {
            cells: [
              qualification.label,
              requirementText(qualification),
              ...both.map((item) => verdict(subject, item, qualification)),
            ],
            seqs: seqsOf(
              subject.criteria?.at,
              ...both.flatMap((item) => factsOn(item, qualification).map((fact) => fact.at)),
            ),
          };
        }),
      },
    });
  }
  return section;
}

const factsOn = ({ facts }: ApplicationRecord, qualification: Qualification) =>
  facts.filter((fact) => concerns(fact.value, qualification));

function verdict(subject: Subject, item: ApplicationRecord, qualification: Qualification): string {
  const against = signedGroundsOf(subject, item.id).some(
    ({ kind, ref }) => kind === 'qualification' && ref === qualification.ref,
  );
  const facts = factsOn(item, qualification);
  const { closesOn } = subject.opening.details;
  const recorded =
    item.candidate.contact === null
      ? words.gone
      : facts.length === 0
        ? words.noFact
        : facts.some((fact) => meets(fact.value, qualification, closesOn))
          ? words.met
          : words.notMet;
  return against && item.id === subject.mine.id ? `${recorded}; ${words.heldAgainst}` : recorded;
}
