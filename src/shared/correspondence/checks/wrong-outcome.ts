import { OCCASIONS, tellsDisposition, type Letter } from '../../letters';
import { outcomeClause } from '../claims';
import type { LetterCheckInput } from '../draft';
import type { LetterFault } from '../finding';
import { goesBackToOutcome, isRefusal, letterKindLabel } from '../kind-facts';
import { decisionKindFor, outdatedLetter } from '../letter-kind';
import { toldLast } from '../told';
import { answersFault } from './answers';

/**
 * The letter tells another outcome or stage than the one on record, or one that has changed since,
 * or something that does not fit where the application stands. Replies are asked for by name: they
 * are held against the inquiry they answer and against what was told before.
 */
export function wrongOutcome(input: LetterCheckInput): LetterFault[] {
  const { app, draft } = input;
  const { kind } = draft;
  if (tellsDisposition(kind)) return decisionFaults(input);
  const message = standingFault(input) ?? (goesBackToOutcome(kind) ? outcomeToldFault(input) : null);
  if (message !== null) return [block(message, [kind, app.disposition?.at.seq ?? null])];
  const answers = answersFault(input);
  return answers === null ? [] : [block(answers, [kind, draft.inquiry])];
}

function decisionFaults({ record, app, draft }: LetterCheckInput): LetterFault[] {
  const owed = decisionKindFor(record, app);
  if (owed === null) return [block(`You owe no letter here: ${whyNone(app)}.`, [owed, draft.kind])];
  if (owed !== draft.kind) {
    const message =
      `This is the letter “${letterKindLabel(draft.kind)}”. The record asks for “${letterKindLabel(owed)}”: ` +
      `the disposition is “${app.disposition?.code}” at “${app.stage?.label ?? 'no stage'}”, and ${outcomeClause(record.opening.outcome)}.`;
    return [block(message, [owed, draft.kind])];
  }
  const seq = app.disposition?.at.seq ?? null;
  if (draft.disposition !== seq) return [block(CHANGED, [draft.disposition, seq])];
  const outdated = outdatedLetter(record, app);
  return outdated && draft.supersedes !== outdated.id
    ? [block(notSuperseding(outdated), [outdated.id, draft.supersedes])]
    : [];
}

/** Letters that say where an application stands: it has to stand there. */
function standingFault({ app, draft }: LetterCheckInput): string | null {
  const { withdrawn } = app.application;
  const told = toldLast(app);
  switch (OCCASIONS[draft.kind]) {
    case 'arrival':
      if (withdrawn) return 'This application was withdrawn, so its arrival is not acknowledged any more.';
      return app.disposition || told
        ? 'Something is decided about this application, so its arrival is not acknowledged any more.'
        : null;
    case 'withdrawal':
      return withdrawn ? null : 'This application was not withdrawn.';
    case 'notice':
      if (withdrawn) return 'This application was withdrawn, so there is no decision to give notice of.';
      return told ? 'This person has been told the outcome, so a notice has nothing to add.' : null;
    default:
      return null;
  }
}

/** Replies about the outcome come after the letter that told it, and while that outcome stands. */
function outcomeToldFault({ record, app, draft }: LetterCheckInput): string | null {
  const told = toldLast(app);
  if (app.application.withdrawn)
    return 'This application was withdrawn, so there is no outcome to go back to.';
  if (!told) return `“${letterKindLabel(draft.kind)}” comes after the letter that tells the outcome.`;
  if (draft.disposition !== 0 && draft.disposition !== app.disposition?.at.seq) return CHANGED;
  const outdated = outdatedLetter(record, app);
  if (outdated && draft.supersedes !== outdated.id && draft.kind !== 'new-information-corrected')
    return `What you told on ${outdated.on} no longer holds: ${whyOutdated(app)}. Write about the outcome as it stands first.`;
  return draft.kind === 'feedback' && !isRefusal(told.kind) && told.kind !== 'runner-up'
    ? 'Feedback answers somebody who was not chosen.'
    : null;
}

const CHANGED =
  'The disposition has changed since this letter was written. Write it again from the record as it is now.';

const notSuperseding = (letter: Letter): string =>
  `Your letter ${letter.reference} told an earlier disposition. This one has to take its place, and to say so.`;

function whyOutdated(app: LetterCheckInput['app']): string {
  return app.disposition?.code === 'offered' || app.disposition?.code === 'advanced'
    ? whyNone(app)
    : 'the disposition has changed';
}

function whyNone(app: LetterCheckInput['app']): string {
  if (app.application.withdrawn) return 'this application was withdrawn';
  if (!app.disposition) return 'no disposition is recorded for this application';
  return app.disposition.code === 'offered'
    ? 'this candidate holds an offer'
    : 'this candidate is still under consideration';
}

const block = (message: string, ground: unknown): LetterFault => ({
  severity: 'block',
  message,
  ground,
  settle: [
    { act: 'reword', text: 'Choose the letter that the record asks for.' },
    { act: 'change-disposition', text: 'Correct the disposition, if that is what is wrong.' },
  ],
});
