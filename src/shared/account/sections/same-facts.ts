/**
 * For the committee alone: who else in this opening was refused on the same ground, what they were
 * told, and what they asked. Whoever answers one person should know that the next will compare. It
 * names people, so no other audience has it.
 */
import type { AuditSection, AuditStatement, AuditTable } from '../../audit';
import { candidateName } from '../../candidates';
import { factsOn } from '../../checks/qualifications';
import { sameness } from '../../checks/same-facts-different-verdict';
import { toldLast } from '../../correspondence';
import type { Disposition, Ground } from '../../decisions';
import type { Letter } from '../../letters';
import type { ApplicationRecord } from '../../record';
import { heldWords } from '../held';
import { groundText, signedGrounds } from '../grounds';
import { DISPOSITION, say } from '../sentences';
import { tellsGround } from '../say/told';
import { declared, said, seqsOf, type Subject } from '../subject';

/** Rows of one table; a post with hundreds refused on one ground is summed up after that. */
const MOST_ROWS = 60;
const REFUSED = new Set(['rejected', 'reserve']);

interface Other {
  app: ApplicationRecord;
  signed: Disposition;
}

/** Null for every audience but the committee. */
export function sameFactsSection(subject: Subject): AuditSection | null {
  if (subject.audience !== 'committee') return null;
  const section: AuditSection = {
    id: 'same-facts',
    title: say.section.sameFacts,
    statements: [],
    tables: [],
  };
  if (!subject.signed || !REFUSED.has(subject.signed.disposition.code)) {
    section.statements.push(said(say.same.none, seqsOf(subject.signed?.disposition.at)));
    return section;
  }
  const others = othersSigned(subject);
  const asked = new Map<string, ApplicationRecord>();
  for (const { ground } of signedGrounds(subject)) {
    const same = others.filter(
      ({ signed }) => REFUSED.has(signed.code) && signed.grounds.some((item) => isSame(item, ground)),
    );
    const label = groundText(subject, ground);
    section.statements.push(
      said(
        say.same.ground(label, same.length),
        seqsOf(subject.signed.disposition.at, ...same.map(({ signed }) => signed.at)),
      ),
      ...sameFacts(subject, ground, others),
    );
    if (same.length > 0)
      section.tables.push({ caption: say.same.caption(label), table: toldTable(same, ground) });
    if (same.length > MOST_ROWS) section.statements.push(said(say.same.more(same.length - MOST_ROWS), []));
    for (const { app } of same) if (app.inquiries.length > 0) asked.set(app.id, app);
  }
  if (section.statements.length === 0)
    section.statements.push(said(say.same.noGround, seqsOf(subject.signed.disposition.at)));
  for (const app of asked.values()) section.statements.push(...inquiriesOf(app));
  return section;
}

/** Everybody else whom the decision in force decided, with the outcome that it signed. */
function othersSigned({ decision, record, state, mine }: Subject): Other[] {
  return (decision?.dispositions ?? []).flatMap(({ application, seq }) => {
    const app = application === mine.id ? undefined : record.byId.get(application);
    const signed = state.decisions.history.get(application)?.find(({ at }) => at.seq === seq);
    return app && signed ? [{ app, signed }] : [];
  });
}

const isSame = (a: Ground, b: Ground): boolean =>
  a.kind === b.kind && a.ref.trim().toLowerCase() === b.ref.trim().toLowerCase();

function toldTable(same: readonly Other[], ground: Ground): AuditTable {
  const rows = same.slice(0, MOST_ROWS).map(({ app, signed }) => {
    const letter = toldLast(app);
    return {
      cells: [
        candidateName(app.candidate),
        DISPOSITION[signed.code],
        letter ? say.same.letter(letter.kind, letter.on) : say.same.untold,
        letter?.reference ?? '–',
        letter ? toldGround(letter, ground, signed) : '–',
      ],
      seqs: seqsOf(signed.at, letter?.at),
    };
  });
  return { columns: [...say.same.columns], rows };
}

const toldGround = (letter: Letter, ground: Ground, signed: Disposition): string =>
  tellsGround(letter, ground)
    ? say.same.toldSame
    : signed.grounds.some((other) => tellsGround(letter, other))
      ? say.same.toldOther
      : say.same.toldNone;

/** Situation 28: whoever has the same facts on record for a qualification, and how they were judged. */
function sameFacts(subject: Subject, ground: Ground, others: readonly Other[]): AuditStatement[] {
  const qualification =
    ground.kind === 'qualification' ? declared(subject, 'qualifications', ground.ref) : undefined;
  if (!qualification) return [];
  const keyOf = (app: ApplicationRecord): string =>
    factsOn(app, qualification).map(sameness).sort().join('\n');
  const own = factsOn(subject.mine, qualification);
  const key = keyOf(subject.mine);
  if (key === '') return [said(say.same.noFacts(qualification.label), [subject.mine.application.at.seq])];
  const alike = others.filter(({ app }) => keyOf(app) === key);
  const held = own.map((fact) => heldWords(fact.value));
  if (alike.length === 0) return [said(say.same.factsNobody(held), seqsOf(...own.map((fact) => fact.at)))];
  const refused = alike.filter(({ signed }) => signed.grounds.some((item) => isSame(item, ground)));
  const went = alike.filter((other) => !refused.includes(other));
  const names = (list: readonly Other[]): string[] => list.map(({ app }) => candidateName(app.candidate));
  const seqs = seqsOf(
    ...own.map((fact) => fact.at),
    ...alike.flatMap(({ app, signed }) => [signed.at, ...factsOn(app, qualification).map((fact) => fact.at)]),
  );
  return [said(say.same.facts(held, names(refused), names(went)), seqs)];
}

/** What others with the same ground asked, and whether they have their answer. */
const inquiriesOf = (app: ApplicationRecord): AuditStatement[] =>
  app.inquiries.map((inquiry) =>
    said(
      say.same.asked(
        candidateName(app.candidate),
        inquiry.kind,
        inquiry.receivedOn,
        inquiry.replies.at(-1)?.on ?? null,
        inquiry.closed?.on ?? null,
      ),
      seqsOf(inquiry.at, inquiry.replies.at(-1)?.at, inquiry.closed?.at),
    ),
  );
