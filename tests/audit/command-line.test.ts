import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AuditDocument, ChargePackFiles } from '@shared/audit';
import { grounds, newLog, SAMPLE } from '../command-line/support/grounds';
import { temporaryFolder } from '../support/desk';
import { filesBelow, jsonAt } from './support/folders';

const SIGNED = 'evening-library-assistant';

const log = join(mkdtempSync(join(tmpdir(), 'grounds-cli-')), 'sample.grounds');
let recoveryCode = '';

beforeAll(() => {
  recoveryCode = newLog(log);
  const imported = grounds(['import', log, SAMPLE], recoveryCode);
  if (imported.code !== 0) throw new Error(imported.err);
}, 60_000);

const audit = (...words: string[]) => grounds(['audit', log, ...words], recoveryCode);

describe('audit on the command line', () => {
  it('writes the charge pack of an opening, and its reference verifies without a key', () => {
    const out = join(temporaryFolder(), 'new', 'folder');
    const made = audit('--opening', SIGNED, '--charge', '--out', out, '--json');
    expect(made.code, made.err).toBe(0);
    const { folder, files, complete, reference } = made.json() as ChargePackFiles;
    expect(complete).toBe(true);
    expect(folder).toBe(`charge-pack-${reference}`);
    expect([...filesBelow(out).keys()].toSorted()).toEqual(files.toSorted());
    expect(grounds(['verify', log, '--head', reference], '').code).toBe(0);
  });

  it('writes the anonymous comparison for a candidate', () => {
    const { candidates } = JSON.parse(readFileSync(SAMPLE, 'utf8')) as {
      candidates: { ref: string; fullName: string; applications: { opening: string }[] }[];
    };
    const somebody = candidates.filter(({ applications }) => applications[0]?.opening === SIGNED).at(-1)!;
    const out = temporaryFolder();
    const made = audit('--candidate', somebody.ref, '--comparison', '--out', out);
    expect(made.code, made.err).toBe(0);
    const files = filesBelow(out);
    const json = [...files.keys()].find((name) => name.endsWith('.json'))!;
    expect(json).toMatch(/^comparison-GR-\d+-[0-9a-f]{10}\.json$/u);
    expect(made.out).toContain(jsonAt<AuditDocument>(files, json).answer.text);
    expect(made.out).not.toContain(somebody.fullName);
  });

  it('says what is missing or too much as wrong use, and what is not on record as refused', () => {
    const out = temporaryFolder();
    expect(audit('--charge', '--out', out).code).toBe(2);
    expect(audit('--opening', SIGNED, '--charge', '--comparison', '--out', out).code).toBe(2);
    expect(audit('--opening', 'nowhere', '--charge', '--out', out).code).toBe(1);
    expect(filesBelow(out).size).toBe(0);
  });
});
