import {
  criterion,
  CRITERIA,
  MEETS,
  openingBuilder,
  rating,
  type OpeningBuilder,
} from '../../support/opening-builder';
import { inventedName } from './names';

export const MEMBERS = ['idris', 'tomas', 'wen', 'noor'];
export const SKILLS = ['teaching', 'reference', 'cataloguing', 'planning', 'writing', 'listening'];

/** A full opening: everybody interviewed and rated by everybody on everything, all disposed of. */
export function crowdedOpening(applications: number): OpeningBuilder {
  const criteria = SKILLS.map((ref) => criterion(ref, `Skill of ${ref}`));
  const stages = [CRITERIA.stages[0]!, { ...CRITERIA.stages[1]!, criteria: SKILLS }];
  const builder = openingBuilder({ criteria: { ...CRITERIA, criteria, stages } }).member('noor', 'Noor Alby');
  builder.committee(
    MEMBERS.map((member) => ({ member })),
    3,
  );
  for (let index = 0; index < applications; index += 1) {
    const id = `c${index}`;
    builder.candidate(id, { fullName: inventedName(index), facts: MEETS, stages: ['interview'] });
    MEMBERS.forEach((member, at) => {
      builder.declare(id, member);
      // Members mostly agree on somebody, as they do in life: an ability, and at most one point beside it.
      const points = (skill: number) =>
        1 + Math.min(4, ((index * 7 + skill) % 5) + ((index + at + skill) % 4 === 0 ? 1 : 0));
      const given = Object.fromEntries(SKILLS.map((ref, skill) => [ref, points(skill)]));
      const evidence = Object.fromEntries(
        SKILLS.map((ref) => [
          ref,
          `Answer ${index} on ${ref}: explained the steps of the search, as ${member} noted.`,
        ]),
      );
      builder.score(id, member, given, { evidence });
    });
    const reason = {
      ground: { kind: 'criterion' as const, ref: SKILLS[index % SKILLS.length]! },
      evidence: [rating(id, 'idris', SKILLS[index % SKILLS.length]!)],
    };
    if (index < 3) builder.dispose(id, 'appointed', [reason]);
    else builder.dispose(id, index < 10 ? 'reserve' : 'rejected', [reason]);
  }
  return builder;
}
