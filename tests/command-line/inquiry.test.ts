/** Inquiries and legal holds without a window: the same record and the same refusals. */
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/desk';
import { grounds, newLog, SAMPLE, type Ran } from './support/grounds';

const log = join(mkdtempSync(join(tmpdir(), 'grounds-cli-')), 'sample.grounds');
let code = '';

/** A command with a verb about a copy of the sample. */
function desk() {
  const copy = join(temporaryFolder(), 'copy.grounds');
  copyFileSync(log, copy);
  return {
    path: copy,
    inquiry: (verb: string, args: string[], input = ''): Ran =>
      grounds(['inquiry', copy, verb, ...args], code, input),
    hold: (verb: string, args: string[] = []): Ran => grounds(['hold', copy, verb, ...args], code),
  };
}

const WHO = ['--candidate', 'zofia-marchetti', '--channel', 'email', '--asker', 'candidate'];

beforeAll(() => {
  code = newLog(log);
  const imported = grounds(['import', log, SAMPLE], code);
  if (imported.code !== 0) throw new Error(imported.err);
}, 60_000);

describe('inquiry', () => {
  it('records a message, takes it for the likeliest kind and says so, with its signals and the day', () => {
    const at = desk();
    const text = 'Who decided? Please send me all the personal data you hold about me.';
    const added = at.inquiry(
      'add',
      [...WHO, '--received', '2026-11-10', '--ref', 'ask-1', '--question', 'Who decided?', '--json'],
      text,
    );
    expect(added).toMatchObject({ code: 0, err: '' });
    expect(added.json()).toMatchObject({
      inquiry: 'ask-1',
      kind: 'formal-request',
      kindSuggested: true,
      questions: ['Who decided?'],
      signals: [{ signal: 'access' }],
      due: { set: 'law' },
    });
    // The verb may stand before the log.
    const file = join(temporaryFolder(), 'message.txt');
    writeFileSync(file, 'Marmalade: what could I do better?');
    const second = grounds(
      [
        'inquiry',
        'add',
        at.path,
        ...WHO,
        '--kind',
        'feedback-request',
        '--due',
        '2026-12-01',
        '--text-file',
        file,
      ],
      code,
    );
    expect(second.code).toBe(0);
    expect(second.out).toContain('Recorded as feedback-request.');
    expect(second.out).toContain('Due on 2026-12-01.');
    const listed = at.inquiry('list', ['--find', 'MARMALADE better', '--json']);
    expect(listed.json()).toMatchObject([{ kind: 'feedback-request', dueOn: '2026-12-01' }]);
  }, 60_000);

  it('closes only when every question is answered or declined, and prints what stands in the way (situation 4)', () => {
    const at = desk();
    const asked = [
      '--received',
      '2026-11-18',
      '--question',
      'Why?',
      '--question',
      'Who else applied?',
      '--kind',
      'challenge',
    ];
    at.inquiry('add', [...WHO, ...asked, '--ref', 'ask-1', '--text', 'Why? Who else applied?']);
    const early = at.inquiry('close', ['--inquiry', 'ask-1', '--json']);
    expect(early.code).toBe(1);
    expect(early.json()).toMatchObject({ error: { code: 'question-unanswered' } });
    expect(early.err).toContain('question-unanswered: ');
    const answered = at.inquiry('reply', [
      '--inquiry',
      'ask-1',
      '--answer',
      '1=Your letter names the criterion.',
      '--decline',
      '2=We speak about your own application only.',
    ]);
    expect(answered).toMatchObject({ code: 0, err: '' });
    expect(at.inquiry('close', ['--inquiry', 'ask-1', '--on', '2026-11-20', '--note', 'Done.']).code).toBe(0);
    expect(at.inquiry('show', ['--inquiry', 'ask-1', '--json']).json()).toMatchObject({
      status: 'closed',
      inquiry: { closed: { on: '2026-11-20', note: 'Done.', noFurtherReply: false } },
    });
  }, 60_000);

  it('records what an intermediary was given to pass on, word for word (situation 11)', () => {
    const at = desk();
    at.inquiry('add', [
      ...WHO,
      '--kind',
      'challenge',
      '--received',
      '2026-11-18',
      '--ref',
      'ask-1',
      '--text',
      'Why?',
    ]);
    const to = ['--inquiry', 'ask-1', '--to', 'intermediary'];
    const nobody = at.inquiry('reply', [...to, '--text', 'Thank you for asking.']);
    expect(nobody).toMatchObject({ code: 1 });
    const given = at.inquiry(
      'reply',
      [...to, '--through', 'Harbour Recruiting', '--on', '2026-11-20'],
      'Thank you for asking.\n',
    );
    expect(given).toMatchObject({ code: 0, err: '' });
    expect(at.inquiry('show', ['--inquiry', 'ask-1', '--json']).json()).toMatchObject({
      inquiry: {
        replies: [
          {
            to: 'intermediary',
            through: 'Harbour Recruiting',
            text: 'Thank you for asking.',
            on: '2026-11-20',
          },
        ],
      },
    });
  }, 60_000);

  it('is wrong use without a verb, a channel, an asker or a form that can be read', () => {
    expect(grounds(['inquiry', log], code).code).toBe(2);
    expect(grounds(['inquiry', log, 'dance'], code).code).toBe(2);
    const at = desk();
    expect(at.inquiry('add', ['--candidate', 'zofia-marchetti', '--text', 'Why?']).code).toBe(2);
    expect(at.inquiry('add', [...WHO, '--kind', 'rant', '--text', 'Why?']).code).toBe(2);
    expect(at.inquiry('add', WHO).code).toBe(2);
    expect(at.inquiry('reply', ['--inquiry', 'inquiry-zofia-level', '--answer', 'yes']).code).toBe(2);
    expect(at.inquiry('close', ['--inquiry', 'nobody']).code).toBe(1);
  }, 60_000);
});

describe('hold', () => {
  it('stands until it is lifted with a reason, and never before its inquiry is closed (situation 9)', () => {
    const at = desk();
    at.inquiry('add', [...WHO, '--kind', 'discrimination', '--ref', 'ask-1', '--text', 'It was my age.']);
    const [own] = at.hold('list', ['--json']).json<{ ref: string; ground: string; opening: string }[]>();
    expect(own!.ground).toBe('discrimination-complaint');
    const early = at.hold('lift', ['--hold', own!.ref, '--reason', 'Settled.', '--json']);
    expect(early.code).toBe(1);
    expect(early.json()).toMatchObject({ error: { code: 'inquiry-open' } });
    const placed = at.hold('place', [
      '--opening',
      own!.opening,
      '--ground',
      'charge',
      '--ref',
      'hold-9',
      '--on',
      '2026-11-20',
      '--json',
    ]);
    expect(placed.json()).toMatchObject({ hold: 'hold-9', ground: 'charge' });
    expect(at.hold('lift', ['--hold', 'hold-9']).code).toBe(2);
    const before = at.hold('lift', ['--hold', 'hold-9', '--reason', 'Withdrawn.', '--on', '2026-11-19']);
    expect(before).toMatchObject({ code: 1 });
    expect(at.hold('lift', ['--hold', 'hold-9', '--reason', 'Withdrawn.', '--on', '2026-11-22']).code).toBe(
      0,
    );
    expect(at.hold('list').out).toContain('lifted on 2026-11-22');
  }, 60_000);
});
