import type { AuditSection, AuditStatement } from '../../audit';
import { allLettersOf, tellsDisposition, type Letter, type LetterPromise } from '../../letters';
import { claimText } from '../claims';
import { disclosed } from '../disclose';
import { say } from '../sentences';
import { isCandidate, said, seqsOf, withheld, type Subject } from '../subject';

/** Every letter to the candidate: kind, day, words, claims, when it went and arrived; then promises. */
export function toldSection(subject: Subject): AuditSection {
  const letters = allLettersOf(subject.state.letters, subject.mine.id);
  const statements = [
    ...(letters.length === 0
      ? [said(say.told.none, [])]
      : letters.flatMap((letter) =>
          letter.withdrawn
            ? [takenBack(letter, letter.withdrawn)]
            : [...letterStatements(subject, letter), ...words(subject, letter)],
        )),
    ...justified(subject),
    ...subject.mine.matters.promises.flatMap((promise) => promised(subject, promise)),
  ];
  return { id: 'told', title: say.section.told, statements, tables: [] };
}

/** It never left the app, so it told nobody anything; its words are the draft of another letter. */
const takenBack = (letter: Letter, { on, at }: NonNullable<Letter['withdrawn']>): AuditStatement =>
  said(say.told.takenBack(letter.kind, letter.on, on), [letter.at.seq, at.seq]);

function letterStatements(subject: Subject, letter: Letter): AuditStatement[] {
  const seqs = [letter.at.seq];
  const statements = [said(say.told.issued(letter.kind, letter.on, letter.reference), seqs)];
  const { signed, state, audience } = subject;
  const answers = state.inquiries.inquiries.get(letter.inquiry ?? '');
  if (answers) statements.push(said(say.told.answers(answers.receivedOn), seqsOf(letter.at, answers.at)));
  if (tellsDisposition(letter.kind) && signed && letter.disposition !== signed.disposition.at.seq)
    statements.push(said(say.told.older, seqsOf(letter.at, signed.disposition.at, signed.decision.at)));
  const next = state.letters.letters.get(letter.supersededBy ?? '');
  if (next) statements.push(said(say.told.replacedBy(next.reference), [next.at.seq]));
  if (letter.handedOut.length > 0)
    statements.push(
      said(say.told.handedOut(letter.handedOut), seqsOf(...letter.handedOut.map(({ at }) => at))),
    );
  statements.push(
    letter.sent
      ? said(say.told.sent(letter.sent.on, letter.sent.channel), [letter.sent.at.seq])
      : said(say.told.notSent, seqs),
  );
  if (letter.received) statements.push(said(say.told.received(letter.received.on), [letter.received.at.seq]));
  if (letter.edited && !isCandidate(subject)) statements.push(said(say.told.edited, seqs));
  if (audience === 'counsel') statements.push(said(say.told.archived(letter.sha256), seqs));
  if (letter.claims.length > 0)
    statements.push(said(say.told.claims(letter.claims.map((claim) => claimText(subject, claim))), seqs));
  return statements;
}

/** The candidate has this letter: the words stand as they were sent, members' names included. */
function words(subject: Subject, letter: Letter): AuditStatement[] {
  const seqs = [letter.at.seq];
  if (!letter.model || subject.erased) return [withheld(say.told.erased, 'erased', seqs)];
  const exact = (raw: string, frame: (text: string) => string): AuditStatement[] => {
    const shown = subject.shield.exact(raw);
    if (shown.withheld !== null) return [withheld(say.told.paragraph, shown.withheld, seqs)];
    return shown.text === '' ? [] : [said(frame(shown.text), seqs)];
  };
  return [
    ...exact(letter.model.subject, say.told.subject),
    said(say.told.reads, seqs),
    ...letter.model.paragraphs.flatMap((paragraph) => exact(paragraph, (text) => text)),
  ];
}

/** What the letter checks asked, and why the letter went out all the same. */
function justified(subject: Subject): AuditStatement[] {
  const all = [...subject.mine.matters.justifications.values()];
  if (all.length === 0 || subject.erased) return [];
  if (isCandidate(subject))
    return [withheld(say.told.justifiedWithheld, 'findings', seqsOf(...all.map(({ at }) => at)))];
  return all.flatMap(({ check, text, at }) => [
    said(say.told.asked(check), [at.seq]),
    said(say.told.justified(text), [at.seq]),
  ]);
}

function promised(subject: Subject, { promise, until, note, settled, at }: LetterPromise): AuditStatement[] {
  const noted = (type: 'promise-recorded' | 'promise-settled', raw: string, seq: number): AuditStatement[] =>
    disclosed(subject, [type, 'personal.note'], raw, say.told.promiseNote, say.told.promiseWithheld, [seq]);
  return [
    said(say.told.promised(promise, until), [at.seq]),
    ...noted('promise-recorded', note, at.seq),
    ...(settled
      ? [
          said(say.told.settled(settled.on), [settled.at.seq]),
          ...noted('promise-settled', settled.note, settled.at.seq),
        ]
      : []),
  ];
}
