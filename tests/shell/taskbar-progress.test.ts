import { describe, expect, it } from 'vitest';
import { TaskbarProgress } from '@main/taskbar-progress';

const progress = (jobId: string, done: number, total: number) =>
  ({ type: 'progress', jobId, done, total, label: '' }) as const;

function heard() {
  const shown: number[] = [];
  return { shown, bar: new TaskbarProgress((share) => void shown.push(share)) };
}

describe('the bar on the taskbar', () => {
  it('follows a job and goes when it is done', () => {
    const { shown, bar } = heard();
    for (const done of [1, 2, 3, 4]) bar.hear(progress('a', done, 4));
    expect(shown).toEqual([0.25, 0.5, 0.75, -1]);
    bar.ended('a');
    expect(shown).toHaveLength(4);
  });

  it('shows two jobs as one, and leaves the other when one is done', () => {
    const { shown, bar } = heard();
    bar.hear(progress('a', 1, 2));
    bar.hear(progress('b', 1, 6));
    bar.hear(progress('a', 2, 2));
    expect(shown).toEqual([1 / 2, 2 / 8, 1 / 6]);
  });

  it('goes when a cancelled job is answered, and with the engine', () => {
    const { shown, bar } = heard();
    bar.hear(progress('a', 1, 4));
    bar.ended('a');
    expect(shown.at(-1)).toBe(-1);
    bar.hear(progress('b', 1, 4));
    bar.hear({ type: 'engine-restarted' });
    expect(shown.at(-1)).toBe(-1);
    bar.hear(progress('c', 1, 4));
    bar.hear({ type: 'engine-stopped' });
    expect(shown.at(-1)).toBe(-1);
  });

  it('does not mind other announcements, nor jobs it never heard of', () => {
    const { shown, bar } = heard();
    bar.hear({ type: 'changed', rooms: ['all'] });
    bar.ended('nothing');
    expect(shown).toEqual([]);
  });
});
