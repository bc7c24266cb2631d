import {
  mkdtempSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  writeFileSync,
  writeSync,
  closeSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/desk';
import { grounds, newLog, SAMPLE } from './support/grounds';
import { tmpdir } from 'node:os';

const SIGNED = 'evening-library-assistant';

const folder = mkdtempSync(join(tmpdir(), 'grounds-cli-'));
const log = join(folder, 'sample.grounds');
let recoveryCode = '';

beforeAll(() => {
  recoveryCode = newLog(log);
  const imported = grounds(['import', log, SAMPLE], recoveryCode);
  if (imported.code !== 0) throw new Error(imported.err);
}, 60_000);

describe('the command line', () => {
  it('shows openings, applications and dispositions by their refs', () => {
    const shown = grounds(['show', log, '--opening', SIGNED, '--json'], recoveryCode);
    expect(shown.code).toBe(0);
    const { openings } = shown.json() as {
      openings: { opening: string; decision: string; applications: { disposition: string }[] }[];
    };
    expect(openings).toMatchObject([{ opening: SIGNED, decision: 'signed' }]);
    expect(openings[0]!.applications.length).toBeGreaterThan(3);
  });

  it('lists findings as JSON and says with exit code 1 that some stand', () => {
    const checks = grounds(['checks', log, '--opening', 'reference-librarian', '--json'], recoveryCode);
    expect(checks.code).toBe(1);
    const findings = checks.json() as {
      check: string;
      severity: string;
      subjects: string[];
      message: string;
      settled: unknown;
    }[];
    const codes = new Set(findings.map((finding) => finding.check));
    for (const code of [
      'reason-missing',
      'evidence-missing',
      'fact-contradicts-reason',
      'near-tie',
      'interest-undeclared',
      'protected-signal',
    ]) {
      expect(codes).toContain(code);
    }
  });

  it('refuses to sign while findings stand, and names them', () => {
    const signed = grounds(['sign', log, '--opening', 'reference-librarian', '--json'], recoveryCode);
    expect(signed.code).toBe(1);
    expect(signed.json()).toMatchObject({ error: { code: 'findings-open' } });
  });

  it('previews without recording, issues with --issue, and the same letter has the same bytes', () => {
    const copy = join(temporaryFolder(), 'copy.grounds');
    copyFileSync(log, copy);
    const preview = join(temporaryFolder(), 'preview');
    expect(grounds(['letters', copy, '--opening', SIGNED, '--out', preview], recoveryCode).code).toBe(0);
    const manifestOf = (dir: string) =>
      JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as {
        application: string;
        file: string;
        sha256: string;
        kind: string;
        recordReference: string;
        claims: unknown[];
        text: string[];
      }[];
    const previewed = manifestOf(preview);
    expect(readdirSync(preview).filter((name) => name.endsWith('.pdf'))).toHaveLength(previewed.length);
    const again = join(temporaryFolder(), 'again');
    grounds(['letters', copy, '--opening', SIGNED, '--out', again], recoveryCode);
    expect(manifestOf(again)).toEqual(previewed);

    const issued = join(temporaryFolder(), 'issued');
    expect(
      grounds(['letters', copy, '--opening', SIGNED, '--out', issued, '--issue'], recoveryCode),
    ).toMatchObject({ code: 0 });
    const letters = manifestOf(issued);
    expect(letters.map((letter) => letter.application).sort()).toEqual(
      previewed.map((letter) => letter.application).sort(),
    );
    for (const letter of letters) {
      expect(letter.recordReference).toMatch(/^GR-\d+-[0-9a-f]{10}$/);
      expect(grounds(['verify', copy, '--head', letter.recordReference]).code).toBe(0);
    }
    const twice = join(temporaryFolder(), 'twice');
    grounds(['letters', copy, '--opening', SIGNED, '--out', twice, '--issue'], recoveryCode);
    expect(manifestOf(twice)).toEqual([]);
  }, 60_000);

  it('hands out drafts and a list with the letters it issues, and only then', () => {
    const copy = join(temporaryFolder(), 'copy.grounds');
    copyFileSync(log, copy);
    const out = join(temporaryFolder(), 'out');
    const ways = [
      'letters',
      copy,
      '--opening',
      SIGNED,
      '--out',
      out,
      '--email',
      'letter',
      '--merge',
      'comma',
    ];
    expect(grounds(ways, recoveryCode).code).toBe(2);
    const handed = grounds([...ways, '--issue', '--json'], recoveryCode);
    const { letters, failed } = handed.json() as {
      letters: { file: string; email?: string; candidate: string }[];
      failed: { code: string }[];
    };
    expect(letters.length).toBeGreaterThan(2);
    expect(failed.every((item) => item.code === 'no-email')).toBe(true);
    expect(handed.code).toBe(failed.length > 0 ? 1 : 0);
    expect(readdirSync(out).toSorted()).toEqual(
      [
        ...letters.map((letter) => letter.file),
        ...letters.flatMap((letter) => letter.email ?? []),
        'manifest.json',
        'merge.csv',
      ].toSorted(),
    );
    expect(letters.length - letters.filter((letter) => letter.email).length).toBe(failed.length);
    // The drafts carry the letters that were just written.
    for (const { email } of letters)
      if (email) expect(readFileSync(join(out, email), 'latin1')).toMatch(/^X-Unsent: 1\r$/m);
  }, 60_000);

  it('writes the audit pack for each audience', () => {
    for (const audience of ['committee', 'counsel', 'candidate']) {
      const out = join(temporaryFolder(), audience);
      const candidate = (
        grounds(['show', log, '--opening', SIGNED, '--json'], recoveryCode).json() as {
          openings: { applications: { candidate: string; disposition: string }[] }[];
        }
      ).openings[0]!.applications.find((item) => item.disposition === 'rejected')!;
      expect(
        grounds(
          ['audit', log, '--candidate', candidate.candidate, '--audience', audience, '--out', out],
          recoveryCode,
        ),
      ).toMatchObject({ code: 0, err: '' });
      expect(readdirSync(out).sort()).toEqual(['audit.json', 'audit.pdf']);
      expect(JSON.parse(readFileSync(join(out, 'audit.json'), 'utf8'))).toMatchObject({ audience });
    }
  }, 60_000);

  it('exports a case file that gives the same show and checks in a new log', () => {
    const file = join(temporaryFolder(), 'case.json');
    expect(grounds(['export', log, '--out', file], recoveryCode).code).toBe(0);
    const second = join(temporaryFolder(), 'second.grounds');
    const code = newLog(second);
    expect(grounds(['import', second, file], code)).toMatchObject({ code: 0, err: '' });
    for (const command of ['show', 'checks']) {
      expect(grounds([command, second, '--json'], code).json()).toEqual(
        grounds([command, log, '--json'], recoveryCode).json(),
      );
    }
  }, 60_000);

  it('names the entry in which one byte was flipped, without a key, and changes nothing', () => {
    const copy = join(temporaryFolder(), 'flipped.grounds');
    copyFileSync(log, copy);
    const db = new Database(copy, { readonly: true });
    const { body } = db.prepare('select body from entry where seq = 100').get() as { body: Buffer };
    db.close();
    const bytes = readFileSync(copy);
    const at = bytes.indexOf(body.subarray(0, 64));
    const handle = openSync(copy, 'r+');
    writeSync(handle, Buffer.from([bytes[at + 20]! ^ 1]), 0, 1, at + 20);
    closeSync(handle);
    const verified = grounds(['verify', copy, '--json']);
    expect(verified.code).toBe(3);
    expect(verified.err).toContain('Entry 100');
    expect(verified.json()).toMatchObject({ error: { details: { firstBreak: { seq: 100 }, entries: 99 } } });
  });

  it('answers a wrong code with exit code 3 and leaves the file as it was', () => {
    const before = readFileSync(log);
    const wrong = grounds(['show', log], `${recoveryCode.slice(0, 4)}-0000-0000-0000-0000-0000-0000`);
    expect(wrong.code).toBe(3);
    expect(wrong.err.trim()).not.toBe('');
    expect(readFileSync(log).equals(before)).toBe(true);
  });

  it('refuses a case file with a fault by its path, and wrong use with exit code 2', () => {
    const file = join(temporaryFolder(), 'bad.json');
    writeFileSync(
      file,
      JSON.stringify({
        format: 'grounds-case/1',
        candidates: [{ ref: 'x', fullName: 'Mara Quist', shoeSize: 40 }],
      }),
    );
    const refused = grounds(['import', log, file], recoveryCode);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('/candidates/0/shoeSize');
    expect(grounds([]).code).toBe(2);
    expect(grounds(['dance', log]).code).toBe(2);
    expect(grounds(['show', log, '--nonsense'], recoveryCode).code).toBe(2);
  });

  it('imports a candidate list, row by row, and a dry run records nothing', () => {
    const copy = join(temporaryFolder(), 'people.grounds');
    copyFileSync(log, copy);
    const dir = temporaryFolder();
    mkdirSync(dir, { recursive: true });
    const csv = join(dir, 'list.csv');
    writeFileSync(
      csv,
      'Full Name,Email,Applied\nAlbrecht Nowhere,albrecht@example.org,2026-09-02\n,missing@example.org,2026-09-02\nOdile Vane,odile@example.org,yesterday\n',
    );
    const dry = grounds(
      ['import-candidates', copy, csv, '--opening', SIGNED, '--dry-run', '--json'],
      recoveryCode,
    );
    expect(dry.code).toBe(1);
    expect(dry.json()).toMatchObject({
      counts: { new: 1, duplicate: 0, error: 2 },
      rows: [
        { line: 2, outcome: 'new' },
        { line: 3, outcome: 'error' },
        { line: 4, outcome: 'error' },
      ],
    });
    expect(
      grounds(['import-candidates', copy, csv, '--opening', SIGNED, '--json'], recoveryCode).json(),
    ).toMatchObject({ added: 1, skipped: 2 });
  });

  it('lints JSON lines without a log', () => {
    const ran = grounds(
      ['lint', '--as', 'reason'],
      '',
      '{"id":1,"text":"Her husband earns enough anyway."}\n{"id":2,"text":"Gave no example of teaching a group."}\n',
    );
    expect(ran.code).toBe(0);
    const [first, second] = ran.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: number; findings: { severity: string }[] });
    expect(first!.findings.some((finding) => finding.severity === 'block')).toBe(true);
    expect(second).toEqual({ id: 2, findings: [] });
  });
});
