import type { Ground } from '../../decisions';
import { hasGround } from '../claims';
import type { LetterCheckInput } from '../draft';
import type { LetterFault } from '../finding';
import { yardstickOf } from '../grounds';
import { cover, knownWords, wholeWords } from '../known-words';
import { asOutgoing } from '../outgoing';

/**
 * The letter gives a ground that is not a recorded reason of this application: by an approved
 * sentence, or by naming a criterion, qualification or condition that played no recorded part.
 */
export function reasonNotOnRecord(input: LetterCheckInput): LetterFault[] {
  const { record, app, draft } = input;
  const set = yardstickOf(record, app);
  // A feedback letter names criteria by its points, and those have claims of their own.
  const points = new Set(
    draft.claims.flatMap((claim) =>
      claim.claim === 'strength' || claim.claim === 'development' ? [claim.criterion] : [],
    ),
  );
  const given = draft.grounds
    .filter(({ ground }) => !hasGround(app, ground.kind, ground.ref))
    .map(({ ground }) => ground);
  const known = knownWords(record, app, asOutgoing(draft));
  const said = draft.model.paragraphs.map((text) => cover(text, known)).join('\n');
  const named = (kind: Ground['kind'], items: readonly { ref: string; label: string }[]): Named[] =>
    items
      .filter(
        (item) =>
          item.label.trim().length > 2 &&
          !hasGround(app, kind, item.ref) &&
          wholeWords(item.label, 'i').test(said),
      )
      .map(({ ref, label }) => ({ kind, ref, label }));
  const mentions = [
    ...named('qualification', set?.qualifications ?? []),
    ...named(
      'criterion',
      (set?.criteria ?? []).filter((item) => !points.has(item.ref)),
    ),
    ...named('condition', set?.conditions ?? []),
  ];
  const labels = new Map(mentions.map((item) => [`${item.kind} ${item.ref}`, item.label]));
  for (const ground of given) {
    const key = `${ground.kind} ${ground.ref}`;
    const items = [...(set?.qualifications ?? []), ...(set?.criteria ?? []), ...(set?.conditions ?? [])];
    if (!labels.has(key)) labels.set(key, items.find((item) => item.ref === ground.ref)?.label ?? ground.ref);
  }
  return [...labels].map(([about, label]) => ({
    severity: 'block',
    message: `Your letter gives “${label}” as a ground. That is not a recorded reason for this application.`,
    about,
    settle: [
      { act: 'reword', text: 'Take the ground out of the letter.' },
      { act: 'correct-reason', text: 'Record the reason with its evidence, if it was one, and sign again.' },
    ],
  }));
}

interface Named {
  kind: Ground['kind'];
  ref: string;
  label: string;
}
