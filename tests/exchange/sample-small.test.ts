import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importCase } from '@engine/exchange';
import { CHECKS } from '@shared/checks';
import { exportCase } from '@shared/exchange';
import { opened, deskWithLog, RESOURCES } from '../support/desk';
import {
  justification,
  refsOf,
  SAMPLE_OPENING,
  SAMPLE_SIGNED_OPENING,
  SAMPLE_SMALL_OPENING,
} from '../support/settle-sample';
import { smallSettlement } from '../support/settle-small-sample';

function imported(text: string) {
  const { desk } = deskWithLog('sample.grounds', { clock: () => '2026-11-23T09:00:00.000Z' });
  const done = importCase(desk, text);
  if (!done.ok) throw new Error(JSON.stringify(done.error, null, 1));
  const findings = (opening: string) => desk.findingsOf(opened(desk).state, opening);
  return { desk, findings };
}

const sampleDesk = () => imported(readFileSync(join(RESOURCES, 'samples/riverside-library.json'), 'utf8'));

/** "check: ref, ref" of every finding that stands open. */
function openFindings({ desk, findings }: ReturnType<typeof sampleDesk>): string[] {
  const { applications } = opened(desk).state.candidates;
  return findings(SAMPLE_SMALL_OPENING)
    .filter((finding) => finding.severity !== 'advise' && finding.settled === null)
    .map(
      ({ check, applications: ids }) =>
        `${check}: ${ids.map((id) => applications.get(id)!.ref.slice(4)).join(', ')}`,
    );
}

const OPEN = [
  'quorum: ',
  'statutory-preference: ',
  'rank-inversion: corwin-abernethy, petronella-marsh',
  'scorecards-incomplete: corwin-abernethy, petronella-marsh, ambrose-wexcombe, linnet-barraclough',
  'criteria-changed: petronella-marsh, ambrose-wexcombe',
  'hearsay-evidence: petronella-marsh',
  'stage-mismatch: ambrose-wexcombe',
  'third-party-conduct: linnet-barraclough',
  'third-party-conduct: linnet-barraclough',
  'fact-missing: hester-quill',
  'not-considered: thaddeus-innes',
];

describe('the small opening of the sample', () => {
  it('leaves exactly the findings open that its story tells of', () => {
    expect(openFindings(sampleDesk())).toEqual(OPEN);
  });

  it('makes, with the two others, every check of a decision speak once', () => {
    const { findings } = sampleDesk();
    const spoken = new Set(
      [SAMPLE_OPENING, SAMPLE_SIGNED_OPENING, SAMPLE_SMALL_OPENING].flatMap((opening) =>
        findings(opening).map(({ check }) => check),
      ),
    );
    expect([...spoken].toSorted()).toEqual(CHECKS.map(({ code }) => code).toSorted());
  });

  it('can be settled with ordinary commands, each of which settles what it says, and then signed', () => {
    const sample = sampleDesk();
    const { desk, findings } = sample;
    const { application } = refsOf(opened(desk).state);
    const standing = (check: string) => openFindings(sample).filter((line) => line.startsWith(`${check}:`));
    for (const step of smallSettlement(opened(desk).state)) {
      const before = standing(step.settles).length;
      const command =
        'command' in step
          ? step.command
          : justification(step, findings(SAMPLE_SMALL_OPENING), application, SAMPLE_SMALL_OPENING);
      expect(desk.run(command), step.say).toMatchObject({ ok: true });
      if (step.settles !== '') expect([before > 0, standing(step.settles)], step.say).toEqual([true, []]);
    }
    expect(openFindings(sample)).toEqual([]);
    expect(opened(desk).state.decisions.decisions.get(SAMPLE_SMALL_OPENING)).toHaveLength(1);
  });

  it('gives the same findings again from an export, before and after it is settled', () => {
    const sample = sampleDesk();
    const again = () => openFindings(imported(JSON.stringify(exportCase(opened(sample.desk).state))));
    expect(again()).toEqual(OPEN);
    const { application } = refsOf(opened(sample.desk).state);
    for (const step of smallSettlement(opened(sample.desk).state)) {
      sample.desk.run(
        'command' in step
          ? step.command
          : justification(step, sample.findings(SAMPLE_SMALL_OPENING), application, SAMPLE_SMALL_OPENING),
      );
    }
    expect(again()).toEqual([]);
  });
});
