import { readFileSync } from 'node:fs';
import { remembered, runChecks, type LintTool } from '@shared/checks';
import { lint, parseLexicon } from '@shared/lint';
import type { OpeningRecord } from '@shared/record';
import { criterion, CRITERIA, MEETS, openingBuilder, rating } from '../support/opening-builder';

const MEMBERS = ['idris', 'tomas', 'wen', 'noor'];
const SKILLS = ['teaching', 'reference', 'cataloguing', 'planning', 'writing', 'listening'];

/** A full opening: everybody interviewed and rated by everybody on everything, all disposed of. */
export function crowdedOpening(applications = 500): OpeningRecord {
  const criteria = SKILLS.map((ref) => criterion(ref, `Skill of ${ref}`));
  const stages = [CRITERIA.stages[0]!, { ...CRITERIA.stages[1]!, criteria: SKILLS }];
  const builder = openingBuilder({ criteria: { ...CRITERIA, criteria, stages } }).member('noor', 'Noor Alby');
  builder.committee(
    MEMBERS.map((member) => ({ member })),
    3,
  );
  for (let index = 0; index < applications; index += 1) {
    const id = `c${index}`;
    builder.candidate(id, { fullName: `Candidate ${index}`, facts: MEETS, stages: ['interview'] });
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
  return builder.record();
}

/** Prints the median time of one run of all checks, in milliseconds; the promise is 50 for 500 applications. */
export function benchChecks(print: (line: string) => void, applications = 500): void {
  const record = crowdedOpening(applications);
  const parsed = parseLexicon(
    JSON.parse(readFileSync(new URL('../../resources/lexicon/en.json', import.meta.url), 'utf8')),
  );
  if (!parsed.ok) throw new Error(parsed.error.message);
  const lexicon = parsed.value;
  const bare: LintTool = (text, as) => lint(text, { as, language: 'en', lexicon });
  const size = `${applications} applications × ${SKILLS.length} criteria × ${MEMBERS.length} members`;
  const row = (name: string, tool: LintTool) => {
    const findings = runChecks(record, { lint: tool }).length;
    print(
      `${name}: ${size}: ${median(() => runChecks(record, { lint: tool })).toFixed(1)} ms, ${findings} findings`,
    );
  };
  row('all checks, linter stubbed', () => []);
  row('all checks, texts already read once', remembered(bare));
  row('all checks, every text read anew', bare);
}

function median(run: () => unknown, rounds = 9): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
}
