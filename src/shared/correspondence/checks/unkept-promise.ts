import type { Day } from '../../kernel';
import type { ApplicationRecord } from '../../record';
import type { LetterCheckInput } from '../draft';
import type { LetterFault } from '../finding';
import { cover, knownWords } from '../known-words';
import { inLanguages, letterOut, type OutgoingInput } from '../outgoing';
import { PROMISED, type Promised } from '../promise-words';

/** The letter promises something that nothing on record will keep (situation 33). */
export const unkeptPromise = (input: LetterCheckInput): LetterFault[] =>
  unkeptPromises(letterOut(input), PROMISED);

/** The promises in outgoing words that nothing on record keeps, among those looked for. */
export function unkeptPromises(
  { record, app, out, tools }: OutgoingInput,
  among: readonly Promised[],
): LetterFault[] {
  const known = knownWords(record, app, out);
  const text = out.parts.map((part) => cover(part, known)).join('\n');
  return among.flatMap((promised) => {
    const found = inLanguages(promised.patterns, out)
      .map((pattern) => pattern.exec(text))
      .find((match) => match !== null);
    if (!found) return [];
    const hit = found[0];
    const days = keptUntil(app, promised.name);
    if (days.some((until) => until >= tools.today)) return [];
    const why =
      days.length === 0 ? `Nothing on record keeps that promise: ${MISSING[promised.name]}.` : RUN_OUT;
    return [
      {
        severity: 'block',
        message: `“${hit}” promises ${promised.what}. ${why}`,
        about: promised.name,
        settle: [
          { act: 'reword', text: 'Take the promise out.' },
          promised.name === 'reserve'
            ? {
                act: 'change-disposition',
                text: 'Record a reserve place with the date until which it holds.',
              }
            : { act: 'reword', text: 'Record the promise with the day until which somebody keeps it.' },
        ],
      },
    ];
  });
}

const RUN_OUT = 'The day until which that was recorded has passed.';

const MISSING: Record<Promised['name'], string> = {
  'on-file': 'there is no promise to keep the application, with its day',
  contact: 'there is no reminder to be in touch, and no reserve place with a date',
  'apply-again': 'there is no invitation to apply again, and no reserve place with a date',
  reserve: 'there is no reserve place with a date',
};

/** Days until which the record keeps a promise of this sort. A reserve place keeps all but the file. */
function keptUntil(app: ApplicationRecord, name: Promised['name']): Day[] {
  const promised = app.matters.promises.flatMap((item) =>
    item.promise === name && item.settled === null ? [item.until] : [],
  );
  const { disposition } = app;
  const reserve = disposition?.code === 'reserve' ? disposition.reserveUntil : undefined;
  return reserve === undefined || name === 'on-file' ? promised : [...promised, reserve];
}
