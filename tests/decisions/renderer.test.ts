import {
  dispositionOf,
  fromKept,
  incomplete,
  isChanged,
  startOf,
} from '@renderer/decisions/disposition-draft';
import { evidenceOptions, factLinks, forGround } from '@renderer/decisions/evidence';
import { firstOf, grouped } from '@renderer/decisions/finding-groups';
import { groundKey, groundOf } from '@renderer/decisions/grounds';
import { brackets, height } from '@renderer/decisions/matrix';
import type { Fact } from '@shared/candidates';
import type { Finding } from '@shared/checks';
import type { Disposition, MatrixRow } from '@shared/decisions';
import { criteriaSetSchema } from '@shared/openings';
import { describe, expect, it } from 'vitest';

const at = { seq: 7, recordedAt: '2026-11-23T09:00:00.000Z', actor: 'ada' };
const row = (application: string, group: number | null): MatrixRow => ({
  application,
  candidate: `c-${application}`,
  name: application,
  stage: 'interview',
  stageLabel: 'Interview',
  withdrawn: false,
  cells: [],
  total: 3,
  group,
  disposition: null,
});

describe('brackets in the comparison', () => {
  it('join neighbours whom the scores cannot tell apart, and nobody else', () => {
    const rows = [row('a', 1), row('b', 1), row('c', 1), row('d', 2), row('e', null)];
    expect(brackets(rows)).toEqual([
      { place: 'first', size: 3 },
      { place: 'middle', size: 3 },
      { place: 'last', size: 3 },
      { place: 'none', size: 1 },
      { place: 'none', size: 1 },
    ]);
  });

  it('shade a mean by its height on its own scale', () => {
    expect(height(1, 5)).toBe(0);
    expect(height(4, 7)).toBe(0.5);
    expect(height(7, 7)).toBe(1);
  });
});

const recorded: Disposition = {
  opening: 'o',
  application: 'a',
  candidate: 'c-a',
  stage: 'interview',
  grounds: [],
  criteriaVersion: 1,
  code: 'rejected',
  rationale: '',
  reasons: [
    { ref: 'r', ground: { kind: 'criterion', ref: 'teaching' }, text: 'Nobody tried.', evidence: [] },
  ],
  at,
};

describe('a disposition while it is written', () => {
  it('is unchanged at first, and is recorded as it was read', () => {
    const draft = startOf(recorded);
    expect(isChanged(draft, recorded)).toBe(false);
    expect(dispositionOf(draft)).toEqual({ code: 'rejected', rationale: '', reasons: recorded.reasons });
  });

  it('cannot be recorded without a code, a ground or words', () => {
    const empty = { ref: 'r', ground: null, text: ' ', evidence: [] };
    const draft = { ...startOf(null), reasons: [empty] };
    expect(incomplete(draft)).toEqual([
      { what: 'code', reason: null },
      { what: 'ground', reason: 'r' },
      { what: 'text', reason: 'r' },
    ]);
    expect(dispositionOf(draft)).toBeNull();
  });

  it('keeps a date only for the reserve', () => {
    const draft = { ...startOf(recorded), reserveUntil: '2027-05-01' };
    expect(dispositionOf(draft)).not.toHaveProperty('reserveUntil');
    expect(dispositionOf({ ...draft, code: 'reserve' })).toHaveProperty('reserveUntil', '2027-05-01');
  });

  it('drops a kept draft once something else was recorded', () => {
    const kept = { ...startOf(recorded), rationale: 'A thought.' };
    expect(fromKept(kept, recorded)).toEqual(kept);
    expect(fromKept(kept, { ...recorded, at: { ...at, seq: 9 } })).toBeNull();
    expect(fromKept(null, recorded)).toBeNull();
  });
});

const set = criteriaSetSchema.parse({
  qualifications: [{ ref: 'years', label: 'Two years', kind: 'years', subject: 'archive work', years: 2 }],
  conditions: [{ ref: 'evenings', label: 'Evenings', text: 'Works until nine.' }],
  stages: [{ ref: 'interview', label: 'Interview', kind: 'interview' }],
});
const fact = (id: string, subject: string, withdrawn: Fact['withdrawn'] = null): Fact => ({
  id,
  ref: id,
  value: { kind: 'years', subject, years: 1, source: 'CV, page 2' },
  withdrawn,
  at,
});

describe('evidence for a reason', () => {
  const facts = [
    fact('f1', 'teaching'),
    fact('f2', 'Archive work'),
    fact('f3', 'archive work', { reason: '', at }),
  ];
  const options = evidenceOptions({
    row: row('a', null),
    facts,
    fitNotes: [],
    observations: [],
    deviations: [
      { id: 'd1', opening: 'o', affected: ['a'], note: deviation('Other group'), at },
      { id: 'd2', opening: 'o', affected: ['b'], note: deviation('Late start'), at },
    ],
    set,
    memberName: (ref) => ref,
  });

  it('is what stands on record about this candidate', () => {
    expect(options.map(({ key }) => key)).toEqual(['fact:f1', 'fact:f2', 'deviation:d1']);
  });

  it('comes with what speaks to the ground first', () => {
    const ordered = forGround(options, { kind: 'qualification', ref: 'years' });
    expect(ordered.map(({ key }) => key)).toEqual(['fact:f2', 'fact:f1', 'deviation:d1']);
  });

  it('is linked by itself for many at once: standing facts about the qualification', () => {
    expect(factLinks(facts, set.qualifications[0]!)).toEqual([{ kind: 'fact', fact: 'f2' }]);
  });
});

function deviation(title: string) {
  return { title, announced: 'A', happened: 'B', effect: '', remedy: '' };
}

describe('grounds as values of a list', () => {
  it('are found again, also where a ref has a colon', () => {
    const ground = { kind: 'criterion', ref: 'a:b' } as const;
    expect(groundOf(groundKey(ground))).toEqual(ground);
    expect(groundOf('process:because-we-say-so')).toBeNull();
  });
});

const finding = (key: string, severity: Finding['severity'], settled = false): Finding => ({
  check: 'near-tie',
  severity,
  subjects: [key],
  message: '',
  because: [],
  settle: [],
  about: '',
  key,
  fingerprint: '',
  settled: settled ? { text: 'Because.', seq: 1, by: 'ada' } : null,
});

describe('findings in groups', () => {
  const findings = [finding('a', 'advise'), finding('b', 'block'), finding('c', 'justify', true)];

  it('are sorted by how much they are in the way; settled ones step back', () => {
    const groups = grouped(findings, null);
    expect(groups.block.map(({ key }) => key)).toEqual(['b']);
    expect(groups.justify).toEqual([]);
    expect(groups.settled.map(({ key }) => key)).toEqual(['c']);
    expect(grouped(findings, 'a').block).toEqual([]);
  });

  it('are cut gravest first', () => {
    const first = firstOf(grouped(findings, null), 2);
    expect(first.map(({ group, list }) => [group, list.length])).toEqual([
      ['block', 1],
      ['advise', 1],
    ]);
  });
});
