import type { AuditDocument, AuditSection, AuditStatement } from '../../../audit';
import { candidateName } from '../../../candidates';
import { allLettersOf, noMatters } from '../../../letters';
import type { RecordState } from '../../../record';
import { checkTopic, say } from '../../sentences';
import { said, seqsOf } from '../../subject';
import { timeline } from '../../timeline';
import { labelIn, shortDay } from '../opening/context';
import { chargeWords as words } from '../wording/charge-words';
import { recorded } from '../../recorded';

/**
 * Counsel's account of one application with what a charge asks for besides: contact details, every
 * mark as it was submitted, corrected ones too, what is recorded around the letters, and a chronology. The last
 * section of the account, on how far it can be trusted, stays the last.
 */
export function withFullRecord(
  document: AuditDocument,
  state: RecordState,
  application: string,
): AuditDocument {
  const added = [
    personSection(state, application),
    marksSection(state, application),
    lettersSection(state, application),
    chronologySection(state, application),
  ];
  return {
    ...document,
    sections: [...document.sections.slice(0, -1), ...added, ...document.sections.slice(-1)],
  };
}

function personSection(state: RecordState, id: string): AuditSection {
  const application = state.candidates.applications.get(id)!;
  const candidate = state.candidates.candidates.get(application.candidate)!;
  const { contact } = candidate;
  const at = [candidate.at.seq];
  const line = (label: string, text: string): AuditStatement[] =>
    text.trim() === '' ? [] : [said(words.contact(label, text), at)];
  return {
    id: 'person',
    title: words.person,
    statements: contact
      ? [
          said(
            words.name(candidateName(candidate), candidate.ref, application.ref),
            seqsOf(candidate.at, application.at),
          ),
          ...(contact.addressAs.trim() === '' ? [] : [said(words.addressAs(contact.addressAs), at)]),
          ...line(words.email, contact.email),
          ...line(words.phone, contact.phone),
          ...line(words.address, contact.addressLines.join(', ')),
          ...line(words.language, contact.language),
        ]
      : [said(words.erased, seqsOf(state.custody.erased.get(candidate.id) ?? candidate.at))],
    tables: [],
  };
}

function marksSection(state: RecordState, id: string): AuditSection {
  const opening = state.openings.openings.get(state.candidates.applications.get(id)!.opening)!;
  const cards = (state.scorecards.byApplication.get(id)?.scorecards ?? []).map((card) =>
    state.scorecards.scorecards.get(card)!,
  );
  const section: AuditSection = { id: 'marks', title: words.marks, statements: [], tables: [] };
  if (cards.length === 0) {
    section.statements.push(said(say.seen.noRatings, []));
    return section;
  }
  section.statements.push(said(words.marksNote, []));
  for (const { reason, at } of cards)
    if (reason.trim() !== '') section.statements.push(said(words.correction(reason), [at.seq]));
  for (const card of cards) {
    const member = state.settings.members.get(card.member)?.fullName ?? card.member;
    const stage = labelIn(opening, 'stages', card.stage);
    section.tables.push({
      caption: words.card(member, stage, card.on, card.correctedBy !== null),
      table: {
        columns: [...words.marksColumns],
        rows: card.ratings.map(({ criterion, points, evidence }) => ({
          cells: [labelIn(opening, 'criteria', criterion), String(points), evidence],
          seqs: [card.at.seq],
        })),
      },
    });
  }
  return section;
}

function lettersSection(state: RecordState, id: string): AuditSection {
  const { justifications, conversations } = state.letters.matters.get(id) ?? noMatters();
  const statements = [
    ...allLettersOf(state.letters, id).flatMap(({ reference, email, withdrawn, at }) => [
      ...(withdrawn ? [said(words.takenBack(reference, withdrawn.on), seqsOf(at, withdrawn.at))] : []),
      ...(email.trim() === '' ? [] : [said(words.covering(reference, email), [at.seq])]),
    ]),
    ...[...justifications.values()].map(({ check, text, at }) =>
      said(words.justified(checkTopic(check), text), [at.seq]),
    ),
    ...conversations.map(({ on, by, note, at }) =>
      said(words.spoke(on, by === null ? '' : (state.settings.members.get(by)?.fullName ?? by), note), [
        at.seq,
      ]),
    ),
  ];
  return {
    id: 'around-letters',
    title: words.letters,
    statements: statements.length === 0 ? [said(words.noLetters, [])] : statements,
    tables: [],
  };
}

/** When each thing happened beside when it was recorded: a late entry shows. */
const chronologySection = (state: RecordState, id: string): AuditSection => ({
  id: 'chronology',
  title: words.chronology,
  statements: [said(words.chronologyNote, [])],
  tables: [
    {
      caption: words.chronologyTable,
      table: {
        columns: [...words.chronologyColumns],
        rows: timeline(state, id, 'counsel').map((line) => ({
          cells: [
            line.dated || !recorded(state, line).imported ? shortDay(line.on) : words.noDay,
            shortDay(line.recordedOn),
            line.text,
          ],
          seqs: [line.seq],
        })),
      },
    },
  ],
});
