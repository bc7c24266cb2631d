import type { AuditSection, AuditStatement } from '../../../audit';
import type { Finding } from '../../../checks/finding';
import { say } from '../../sentences';
import { said, seqsOf } from '../../subject';
import { openingWords as words } from '../wording/opening-words';
import { shortened } from './committee';
import type { Whole } from './context';

/** Every finding as it stands, whom it is about, and the written answer with who gave it. */
export function findingsSection(whole: Whole): AuditSection {
  const statements =
    whole.findings.length === 0
      ? [said(words.noFindings, [])]
      : whole.findings.flatMap((finding) => findingStatements(whole, finding));
  return { id: 'findings', title: words.section.findings, statements, tables: [] };
}

function findingStatements({ record, person, who }: Whole, finding: Finding): AuditStatement[] {
  const { message, subjects, settled, severity } = finding;
  const at = seqsOf(...subjects.map((id) => record.byId.get(id)?.application.at));
  const about = subjects.length === 0 ? '' : ` ${words.about(shortened(subjects.map(person)))}`;
  return [
    said(`${say.findings.message(message)}${about}`, at.length > 0 ? at : seqsOf(record.opening.at)),
    settled
      ? said(say.findings.settled(settled.by === undefined ? null : who(settled.by), settled.text), [
          settled.seq,
        ])
      : said(say.findings.open[severity], []),
  ];
}
