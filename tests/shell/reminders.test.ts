/** Reminders of inquiries: numbers only, once when a log opens and once a day. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ok, refuse, type Result } from '@shared/kernel';
import { Preferences } from '@main/preferences';
import { reminderText } from '@main/reminder-words';
import { Reminders } from '@main/reminders';

const none = { dueToday: 0, overdue: 0, waited: 0 };
const HOUR = 60 * 60 * 1000;

afterEach(() => void vi.useRealTimers());

/** Reminders with a clock that the test moves. */
function desk(counts: () => Result<unknown> = () => ok({ ...none, dueToday: 2, overdue: 1 })) {
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 9) });
  const shown: string[] = [];
  const around = { wanted: true, asked: 0 };
  const reminders = new Reminders({
    wanted: () => around.wanted,
    count: async () => {
      around.asked += 1;
      return counts();
    },
    show: (text) => void shown.push(text),
    now: () => new Date(),
  });
  onTestFinished(() => reminders.end());
  const pass = (hours: number) => vi.advanceTimersByTimeAsync(hours * HOUR);
  return { reminders, shown, around, pass };
}

describe('a reminder', () => {
  it.each([
    [none, null],
    [{ ...none, dueToday: 1 }, 'One inquiry is due today.'],
    [{ ...none, dueToday: 2, overdue: 1 }, 'Two inquiries are due today and one is overdue.'],
    [{ ...none, overdue: 12 }, '12 inquiries are overdue.'],
    [
      { dueToday: 1, overdue: 3, waited: 2 },
      'One inquiry is due today, three are overdue and two have waited as long as planned.',
    ],
  ])('for %j says %s', (counts, text) => {
    expect(reminderText(counts)).toBe(text);
  });

  it('comes once when a log is opened, and once on each day that follows', async () => {
    const { reminders, shown, pass } = desk();
    reminders.begin();
    await pass(5);
    expect(shown).toEqual(['Two inquiries are due today and one is overdue.']);
    await pass(24);
    expect(shown).toHaveLength(2);
    await pass(24);
    expect(shown).toHaveLength(3);
  });

  it('comes again with the next opening, and no more once the log is closed', async () => {
    const { reminders, shown, pass } = desk();
    reminders.begin();
    await pass(1);
    reminders.end();
    await pass(48);
    expect(shown).toHaveLength(1);
    reminders.begin();
    await pass(1);
    expect(shown).toHaveLength(2);
  });

  it('says nothing where there is nothing, where nobody answers, and where a log closes meanwhile', async () => {
    for (const answer of [ok(none), refuse('locked', 'no-log-open', 'No log.'), ok({ names: ['Mara'] })]) {
      const { reminders, shown, pass } = desk(() => answer);
      reminders.begin();
      await pass(30);
      expect(shown).toEqual([]);
    }
    const { reminders, shown, pass } = desk();
    reminders.begin();
    reminders.end();
    await pass(1);
    expect(shown).toEqual([]);
  });

  it('can be switched off, and on again at any time', async () => {
    const { reminders, shown, around, pass } = desk();
    around.wanted = false;
    reminders.begin();
    await pass(30);
    expect(around.asked).toBe(0);
    around.wanted = true;
    await pass(1);
    expect(shown).toHaveLength(1);
  });
});

describe('what is chosen for this computer', () => {
  it('is kept, and is as at first where it cannot be read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'grounds-preferences-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'preferences.json');
    const preferences = new Preferences(file);
    expect(preferences.reminders()).toBe(true);
    preferences.setReminders(false);
    expect(new Preferences(file).reminders()).toBe(false);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ reminders: false });
    writeFileSync(file, '{"reminders":');
    expect(new Preferences(file).reminders()).toBe(true);
  });
});
