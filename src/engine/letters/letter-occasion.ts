import { toSupersede } from '@shared/correspondence';
import type { Inquiry } from '@shared/inquiries';
import { ok, refuse, type Result } from '@shared/kernel';
import type { Letter, LetterKind } from '@shared/letters';
import type { ApplicationRecord, OpeningRecord } from '@shared/record';

/** What a letter answers or takes the place of. */
export interface LetterOccasionOnRecord {
  earlier: Letter | null;
  inquiry: Inquiry | null;
}

/**
 * The letter that this one replaces: the one named, else one that told what no longer holds. And the
 * inquiry it answers.
 * @returns refused `not-found/letter-unknown`, `conflict/letter-superseded`, `not-found/inquiry-unknown`
 */
export function occasionOf(
  record: OpeningRecord,
  app: ApplicationRecord,
  kind: LetterKind,
  asked: { supersedes?: string | undefined; inquiry?: string | undefined },
): Result<LetterOccasionOnRecord> {
  const earlier =
    asked.supersedes === undefined
      ? toSupersede(record, app, kind)
      : app.letters.find((letter) => letter.id === asked.supersedes);
  if (earlier === undefined) {
    return refuse(
      'not-found',
      'letter-unknown',
      'The letter to be replaced is not one of this application, or it was taken back.',
    );
  }
  if (earlier !== null && earlier.supersededBy !== null) {
    return refuse(
      'conflict',
      'letter-superseded',
      'Another letter has taken the place of this one already. Replace that one.',
    );
  }
  const inquiry =
    asked.inquiry === undefined ? null : app.inquiries.find((item) => item.id === asked.inquiry);
  return inquiry === undefined
    ? refuse('not-found', 'inquiry-unknown', 'There is no such inquiry about this application.')
    : ok({ earlier, inquiry });
}
