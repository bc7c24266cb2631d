import type { AuditDocument } from '../../audit';
import type { RecordState } from '../../record';
import { confidentialTo } from '../confidential';
import { foldedWords, Phrases, wordsOf } from '../words';

/** Somebody whom no candidate is: for this reader everybody on record is somebody else. */
const NOBODY = '';

/**
 * Places of a document where anybody on record is named: any candidate, the applicant too, by name,
 * contact or reference; any member of the committee; or a secret of the opening. Says where, never who.
 */
export function namedIn(document: AuditDocument, state: RecordState, opening: string): string[] {
  const confidential = confidentialTo(state, NOBODY, state.openings.openings.get(opening));
  const members = new Phrases();
  for (const { fullName } of state.settings.members.values()) members.add(foldedWords(fullName));
  return textsOf(document)
    .filter(({ text }) => confidential.certain(text) !== null || members.occursIn(wordsOf(text)))
    .map(({ place }) => place);
}

/** Every text of a document with its place. The house may be called after somebody: its name is no text about a person. */
export function textsOf(document: AuditDocument): { place: string; text: string }[] {
  const { title, subtitle, watermark, answer, sections, howToVerify } = document;
  return [
    { place: 'title', text: [title, subtitle, watermark].join('\n') },
    { place: 'answer', text: [answer.text, answer.redacted ?? ''].join('\n') },
    ...sections.flatMap((section) => [
      { place: section.id, text: section.title },
      ...section.statements.map(({ text, redacted = '' }, index) => ({
        place: `${section.id}, statement ${index + 1}`,
        text: `${text}\n${redacted}`,
      })),
      ...section.tables.flatMap(({ caption, table }) => [
        { place: `${section.id}, table`, text: [caption, ...table.columns].join('\n') },
        ...table.rows.map(({ cells }, index) => ({
          place: `${section.id}, ${caption}, row ${index + 1}`,
          text: cells.join('\n'),
        })),
      ]),
    ]),
    { place: 'how to verify', text: howToVerify.join('\n') },
  ];
}
