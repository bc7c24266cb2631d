/** Row 9: from the record to the page on the screen. */
import { draftFor } from '@engine/letters';
import type { LetterModel } from '@shared/letters';
import { counted, type Bench } from './support/bench';
import { decidedDesk } from './support/decided-case';
import { must } from './support/desk';
import { median, sideBySide } from './support/measure';
import { timesRow } from './support/table';

export const preview: Bench = async (size) => {
  const people = size === 'full' ? 500 : 40;
  const { desk, applications } = decidedDesk(people);
  const { typesetter } = desk.services;
  const draft = (at: number): LetterModel =>
    must(draftFor(desk, { application: applications[at]! })).draft.model;
  const models = applications.map((_, at) => draft(at));
  let member = 0;
  const change = () =>
    must(
      desk.run({
        name: 'settings.set-member',
        input: { ref: 'new', fullName: `Ada Lark ${(member += 1)}`, role: '', unit: '' },
      }),
    );
  const rounds = 15;
  // Each round takes another letter: the typesetter remembers pages that it has just made.
  const took = await sideBySide(
    {
      app: (round) => void must(typesetter.letterSvg(draft(round))),
      floor: (round) => void must(typesetter.letterSvg(models[rounds + 4 + round]!)),
    },
    { rounds },
  );
  const changed: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    change();
    const start = performance.now();
    must(typesetter.letterSvg(draft(people - 1 - round)));
    changed.push(performance.now() - start);
  }
  desk.close();
  const what = `1 letter of ${counted(people)}`;
  const floor = { name: 'typesetting alone', time: took.floor };
  return [
    timesRow('preview of a letter', what, took.app, floor),
    timesRow('preview, first after a change of the record', what, median(changed), floor),
  ];
};
