import type { AuditSection } from '../../../audit';
import { allLettersOf, type Letter } from '../../../letters';
import { LETTER, SENT_BY } from '../../sentences';
import { said, seqsOf } from '../../subject';
import { openingWords } from '../wording/opening-words';
import { registerWords as words } from '../wording/register-words';
import { shortDay, type Whole } from './context';

/** A register of every letter, and the sets of words in the versions that were used. */
export function lettersSection({ state, record, person }: Whole): AuditSection {
  const letters = record.applications
    .flatMap(({ id }) => allLettersOf(state.letters, id))
    .toSorted((a, b) => a.at.seq - b.at.seq);
  const section: AuditSection = {
    id: 'letters',
    title: openingWords.section.letters,
    statements: [],
    tables: [],
  };
  if (letters.length === 0) {
    section.statements.push(said(words.noLetters, []));
    return section;
  }
  section.statements.push(said(words.letterNote, []));
  const used = new Map(letters.map((letter) => [`${letter.language} ${letter.templateVersion}`, letter]));
  for (const { language, templateVersion } of used.values()) {
    const version = state.letters.sets.get(language)?.find((item) => item.version === templateVersion);
    if (!version) continue;
    const { set, at, origin } = version;
    section.statements.push(
      said(words.set(language, templateVersion, set.name, at.recordedAt, origin), [at.seq]),
    );
  }
  const rows = letters.map((letter) => ({
    cells: [
      letter.reference,
      person(letter.application),
      LETTER[letter.kind],
      shortDay(letter.on),
      words.words(letter.language, letter.templateVersion, letter.edited),
      sentText(letter),
    ],
    seqs: seqsOf(letter.at, letter.sent?.at, letter.received?.at, letter.withdrawn?.at),
  }));
  section.tables.push({ caption: words.letters, table: { columns: [...words.letterColumns], rows } });
  return section;
}

function sentText({ withdrawn, sent, received, supersededBy }: Letter): string {
  if (withdrawn) return words.takenBack(shortDay(withdrawn.on));
  const parts = [
    sent ? words.sent(shortDay(sent.on), SENT_BY[sent.channel] ?? '') : words.notSent,
    ...(received ? [words.received(shortDay(received.on))] : []),
    ...(supersededBy === null ? [] : [words.replaced]),
  ];
  return parts.join('; ');
}
