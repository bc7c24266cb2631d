import { outcomeClause } from '../claims';
import type { LetterCheckInput } from '../draft';
import type { LetterFault } from '../finding';
import { letterKindLabel } from '../kind-facts';
import { letterKindFor } from '../letter-kind';

/** The letter tells another outcome or stage than the one on record, or one that has changed since. */
export function wrongOutcome({ record, app, draft }: LetterCheckInput): LetterFault[] {
  const owed = letterKindFor(record, app);
  const settle: LetterFault['settle'] = [
    { act: 'reword', text: 'Choose the letter that the record asks for.' },
    { act: 'change-disposition', text: 'Correct the disposition, if that is what is wrong.' },
  ];
  if (owed === null) {
    return [
      {
        severity: 'block',
        message: `You owe no letter here: ${whyNone(app)}.`,
        settle,
        ground: [owed, draft.kind],
      },
    ];
  }
  if (owed !== draft.kind) {
    const message =
      `This is the letter “${letterKindLabel(draft.kind)}”. The record asks for “${letterKindLabel(owed)}”: ` +
      `the disposition is “${app.disposition?.code}” at “${app.stage?.label ?? 'no stage'}”, and ${outcomeClause(record.opening.outcome)}.`;
    return [{ severity: 'block', message, settle, ground: [owed, draft.kind] }];
  }
  if (draft.disposition !== app.disposition?.at.seq) {
    return [
      {
        severity: 'block',
        message:
          'The disposition has changed since this letter was written. Write it again from the record as it is now.',
        settle,
        ground: [draft.disposition, app.disposition?.at.seq ?? null],
      },
    ];
  }
  return [];
}

function whyNone(app: LetterCheckInput['app']): string {
  if (app.application.withdrawn) return 'this application was withdrawn';
  if (!app.disposition) return 'no disposition is recorded for this application';
  return app.disposition.code === 'offered'
    ? 'this candidate holds an offer'
    : 'this candidate is still under consideration';
}
