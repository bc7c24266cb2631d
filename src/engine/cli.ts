import { parseArgs } from 'node:util';
import { text as readAll } from 'node:stream/consumers';
import type { Result } from '@shared/kernel';
import { sign } from './command-line/act-commands';
import { audit } from './command-line/audit-command';
import { hold } from './command-line/hold-command';
import { inquiry } from './command-line/inquiry-command';
import { INQUIRY_USE } from './command-line/inquiry-use';
import { letters } from './command-line/letters-command';
import {
  checks,
  exportLog,
  importLog,
  importPeople,
  newLog,
  show,
  verify,
} from './command-line/record-commands';
import { findResources, type Command, type Outcome } from './command-line/session';
import { lint, stats } from './command-line/text-commands';
import { LogDamaged } from './log';

/**
 * The engine without a window. Exit codes: 0 done, 1 refused by a rule or check, 2 wrong use,
 * 3 log damaged or locked. Diagnostics go to standard error.
 */
const COMMANDS: Record<string, { run: Command; use: string }> = {
  new: { run: newLog, use: 'new LOG --organisation NAME' },
  import: { run: importLog, use: 'import LOG CASE.json' },
  'import-candidates': {
    run: importPeople,
    use: 'import-candidates LOG FILE --opening REF [--map FILE] [--dry-run]',
  },
  show: { run: show, use: 'show LOG [--opening REF]' },
  checks: { run: checks, use: 'checks LOG [--opening REF]' },
  sign: { run: sign, use: 'sign LOG --opening REF [--member REF] [--justify FILE]' },
  letters: {
    run: letters,
    use: 'letters LOG --opening REF --out DIR [--kind K] [--issue [--email letter|covering] [--merge semicolon|comma]]',
  },
  audit: {
    run: audit,
    use: [
      'audit LOG --candidate REF --audience committee|counsel|candidate [--as-of DATE] --out DIR',
      'audit LOG --candidate REF --comparison --out DIR',
      'audit LOG --opening REF --charge --out DIR',
    ].join('\n  '),
  },
  inquiry: { run: inquiry, use: INQUIRY_USE.join('\n  ') },
  hold: {
    run: hold,
    use: [
      'hold LOG list',
      'hold LOG place --opening REF --ground G [--note T] [--ref REF] [--on DATE]',
      'hold LOG lift --hold REF --reason T [--on DATE]',
    ].join('\n  '),
  },
  verify: { run: verify, use: 'verify LOG [--head REF]' },
  export: { run: exportLog, use: 'export LOG --out FILE' },
  stats: { run: stats, use: 'stats FILE.json' },
  lint: { run: lint, use: 'lint [--as note|reason|letter] [--language en] < lines.jsonl' },
};

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean' } as const;
const OPTIONS = {
  organisation: text,
  language: text,
  opening: text,
  member: text,
  map: text,
  justify: text,
  out: text,
  kind: text,
  email: text,
  merge: text,
  candidate: text,
  audience: text,
  'as-of': text,
  head: text,
  as: text,
  inquiry: text,
  hold: text,
  channel: text,
  asker: text,
  'asker-name': text,
  'asker-address': texts,
  authority: text,
  received: text,
  due: text,
  question: texts,
  ref: text,
  text,
  'text-file': text,
  to: text,
  through: text,
  'agreed-with': text,
  answer: texts,
  decline: texts,
  note: text,
  on: text,
  find: text,
  'set-aside': texts,
  why: text,
  classification: text,
  'assessed-by': text,
  for: text,
  who: text,
  until: text,
  ground: text,
  reason: text,
  'recovery-code-file': text,
  'no-further-reply': flag,
  'would-change': flag,
  'not-accepted': flag,
  'dry-run': flag,
  issue: flag,
  charge: flag,
  comparison: flag,
  json: flag,
  help: flag,
} as const;

const USAGE = [
  'Use: grounds <command> …',
  ...Object.values(COMMANDS).map(({ use }) => `  ${use}`),
  'Every command takes --json.',
].join('\n');

async function main(argv: string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({ args: argv, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return wrongUse((error as Error).message);
  }
  const { values, positionals } = parsed;
  const command = COMMANDS[positionals[0] ?? ''];
  if (values.help || !command)
    return values.help
      ? (process.stdout.write(`${USAGE}\n`), 0)
      : wrongUse(positionals[0] ? `There is no command "${positionals[0]}".` : 'A command is missing.');
  const result = await outcomeOf(command.run, positionals, values);
  if (!result.ok) return failed(result.error, values.json === true);
  const { json, lines, refused } = result.value;
  process.stdout.write(values.json ? `${JSON.stringify(json)}\n` : `${lines.join('\n')}\n`);
  return refused ? 1 : 0;
}

async function outcomeOf(run: Command, words: string[], options: object): Promise<Result<Outcome>> {
  try {
    return await run({
      words,
      options: options as Record<string, string | boolean | string[]>,
      environment: process.env,
      resourcesDir: process.env['GROUNDS_RESOURCES'] ?? findResources(import.meta.url),
      stdin: () => readAll(process.stdin),
      note: (line) => process.stderr.write(`${line}\n`),
    });
  } catch (error) {
    if (error instanceof LogDamaged) return error.refusal();
    throw error;
  }
}

function failed(
  error: { kind: string; code: string; message: string; details?: unknown },
  json: boolean,
): number {
  process.stderr.write(`${error.message}\n`);
  const { faults = [], findings = [] } = (error.details ?? {}) as {
    faults?: { path: string; message: string }[];
    findings?: { check: string; message: string }[];
  };
  for (const fault of faults.slice(0, 50)) process.stderr.write(`  ${fault.path}: ${fault.message}\n`);
  for (const { check, message } of findings.slice(0, 50)) process.stderr.write(`  ${check}: ${message}\n`);
  if (json) process.stdout.write(`${JSON.stringify({ error })}\n`);
  if (error.code === 'usage') return 2;
  return error.kind === 'damaged' || error.kind === 'locked' ? 3 : 1;
}

function wrongUse(message: string): number {
  process.stderr.write(`${message}\n${USAGE}\n`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
