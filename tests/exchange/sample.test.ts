import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importCase } from '@engine/exchange';
import { draftFor } from '@engine/letters/draft-for';
import { caseFileSchema, exportCase } from '@shared/exchange';
import { opened, deskWithLog, RESOURCES } from '../support/desk';
import {
  justification,
  refsOf,
  SAMPLE_OPENING,
  SAMPLE_SIGNED_OPENING,
  SAMPLE_SMALL_OPENING,
  settlement,
  settleSample,
} from '../support/settle-sample';

const TEXT = readFileSync(join(RESOURCES, 'samples/riverside-library.json'), 'utf8');

function sampleDesk() {
  const { desk } = deskWithLog('sample.grounds', { clock: () => '2026-11-23T09:00:00.000Z' });
  const imported = importCase(desk, TEXT);
  if (!imported.ok) throw new Error(JSON.stringify(imported.error, null, 1));
  const findings = (opening: string) => desk.findingsOf(opened(desk).state, opening);
  return { desk, findings };
}

/** "check about ref, ref" of every finding that stands open. */
function openFindings({ desk, findings }: ReturnType<typeof sampleDesk>, opening: string): string[] {
  const { applications } = opened(desk).state.candidates;
  return findings(opening)
    .filter((finding) => finding.severity !== 'advise' && finding.settled === null)
    .map(
      ({ check, applications: ids }) =>
        `${check}: ${ids.map((id) => applications.get(id)!.ref.slice(4)).join(', ')}`,
    );
}

const OPEN = [
  'near-tie: mara-quist, jonah-adeyemi-strand',
  'near-tie: mara-quist, tobias-fennimore-achterberg',
  'interest-undeclared: mara-quist',
  'deviation-unresolved: jonah-adeyemi-strand, tobias-fennimore-achterberg',
  'protected-signal: ines-calloway',
  'evidence-missing: bettina-okafor-lind',
  'trait-not-behaviour: bettina-okafor-lind',
  'same-facts-different-verdict: casimir-dunmore, zofia-marchetti',
  'unequal-yardstick: casimir-dunmore, zofia-marchetti',
  'fact-contradicts-reason: wilhelmina-osterfield',
  'protected-signal: augustin-feyer-moss',
  'reason-missing: nerys-vandervoort',
  'undeclared-criterion: kwabena-lusk',
];

describe('the sample committee', () => {
  it('leaves exactly the findings open that its story tells of', () => {
    expect(openFindings(sampleDesk(), SAMPLE_OPENING).toSorted()).toEqual(OPEN.toSorted());
  });

  it('holds one opening that is signed, with every finding answered in writing', () => {
    const sample = sampleDesk();
    expect(opened(sample.desk).state.decisions.decisions.get(SAMPLE_SIGNED_OPENING)).toHaveLength(1);
    expect(openFindings(sample, SAMPLE_SIGNED_OPENING)).toEqual([]);
    expect(sample.findings(SAMPLE_SIGNED_OPENING).map((finding) => finding.check)).toEqual([
      'near-tie',
      'overrule',
      'interest-not-recused',
    ]);
  });

  it('cannot be signed as it stands', () => {
    const { desk } = sampleDesk();
    const signed = desk.run({
      name: 'decisions.sign',
      input: { opening: SAMPLE_OPENING, member: 'imogen-farrow', rationale: '' },
    });
    expect(signed).toMatchObject({ ok: false, error: { code: 'findings-open' } });
  });

  it('can be settled with ordinary commands, each of which settles what it says, and then signed', () => {
    const sample = sampleDesk();
    const { desk, findings } = sample;
    const { application } = refsOf(opened(desk).state);
    for (const step of settlement(opened(desk).state)) {
      const before = openFindings(sample, SAMPLE_OPENING).filter((line) =>
        line.startsWith(`${step.settles}:`),
      );
      const command =
        'command' in step ? step.command : justification(step, findings(SAMPLE_OPENING), application);
      expect(desk.run(command), step.say).toMatchObject({ ok: true });
      if (step.settles === '') continue;
      const after = openFindings(sample, SAMPLE_OPENING).filter((line) =>
        line.startsWith(`${step.settles}:`),
      );
      // Withdrawing a fact settles the verdict and the yardstick together; recording the new one keeps it so.
      if (step.settles !== 'unequal-yardstick') expect(before.length, step.say).toBe(after.length + 1);
    }
    expect(openFindings(sample, SAMPLE_OPENING)).toEqual([]);
    expect(opened(desk).state.decisions.decisions.get(SAMPLE_OPENING)).toHaveLength(1);
  });

  it('comes back the same from an export, before and after it is settled', () => {
    const sample = sampleDesk();
    expect(roundTrip(sample)).toEqual(summary(sample));
    const settled = settleSample(
      () => opened(sample.desk).state,
      () => sample.findings(SAMPLE_OPENING),
      (command) => sample.desk.run(command),
    );
    expect(settled).toMatchObject({ ok: true });
    expect(roundTrip(sample)).toEqual(summary(sample));
  });

  it('owes letters to which no check objects, once it is settled', () => {
    const { desk, findings } = sampleDesk();
    settleSample(
      () => opened(desk).state,
      () => findings(SAMPLE_OPENING),
      (command) => desk.run(command),
    );
    const { applications } = opened(desk).state.candidates;
    const drafts = [...applications.values()].flatMap(({ id, opening, withdrawn }) =>
      withdrawn || opening === SAMPLE_SMALL_OPENING ? [] : [draftFor(desk, { application: id })],
    );
    expect(drafts).toHaveLength(22);
    expect(drafts.flatMap((draft): unknown[] => (draft.ok ? draft.value.findings : [draft.error]))).toEqual(
      [],
    );
  });

  it('is plainly invented: marked as a sample, numbers reserved for drama, addresses that lead nowhere', () => {
    const file = caseFileSchema.parse(JSON.parse(TEXT));
    expect(file.organisation?.sample).toBe(true);
    for (const { phone, email } of file.candidates) {
      expect(phone).toMatch(/^020 7946 0\d{3}$/);
      expect(email).toMatch(/@example\.org$/);
    }
    const phones = file.candidates.map((candidate) => candidate.phone);
    expect(new Set(phones).size).toBe(phones.length);
  });

  it('lies within one autumn and in order', () => {
    const file = caseFileSchema.parse(JSON.parse(TEXT));
    // A day set for an answer lies ahead.
    const days = TEXT.replaceAll(/"due": \{[^}]*\}/g, '').match(
      /(?<="(?:on|receivedOn|observedOn|advertisedOn|closesOn)": ")\d{4}-\d{2}-\d{2}/g,
    )!;
    expect(days.toSorted().at(0)).toBe('2026-09-01');
    expect(days.every((day) => day < '2026-11-20')).toBe(true);
    for (const { applications } of file.candidates) {
      for (const { receivedOn, stages } of applications) {
        const order = [receivedOn, ...stages.map((stage) => stage.on)];
        expect(order).toEqual(order.toSorted());
      }
    }
  });
});

function roundTrip({ desk }: ReturnType<typeof sampleDesk>) {
  const again = deskWithLog('again.grounds').desk;
  const imported = importCase(again, JSON.stringify(exportCase(opened(desk).state)));
  if (!imported.ok) throw new Error(JSON.stringify(imported.error, null, 1));
  return summary({ desk: again, findings: (opening) => again.findingsOf(opened(again).state, opening) });
}

/** What the record says, without the random ids. */
function summary({ desk, findings }: ReturnType<typeof sampleDesk>) {
  const file = exportCase(opened(desk).state);
  return {
    findings: [SAMPLE_OPENING, SAMPLE_SIGNED_OPENING].map((opening) =>
      findings(opening).map(({ check, severity, about, message, settled }) => ({
        check,
        severity,
        about,
        message,
        settled: settled !== null,
      })),
    ),
    dispositions: file.decisions?.map((round) => round.dispositions),
    inquiries: file.inquiries,
  };
}
