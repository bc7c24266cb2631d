import { describe, expect, it } from 'vitest';
import { keysOf } from '../../src/renderer/app/keys';
import { grouped, matchingCommands } from '../../src/renderer/app/palette/find';
import { itemsOf } from '../../src/renderer/app/palette/search';

const command = (label: string, hidden = false) => ({
  id: label,
  label,
  group: 'Go to',
  hidden,
  run: () => undefined,
});
const commands = [
  command('Openings'),
  command('New opening'),
  command('Zoë’s page'),
  command('Secret', true),
];
const labels = (query: string): string[] => matchingCommands(commands, query).map((found) => found.label);

describe('finding commands', () => {
  it('matches the beginnings of words, without regard to case and accents', () => {
    expect(labels('open')).toEqual(['Openings', 'New opening']);
    expect(labels('ZOE')).toEqual(['Zoë’s page']);
    expect(labels('new op')).toEqual(['New opening']);
    expect(labels('pening')).toEqual([]);
  });
  it('offers everything but the hidden when nothing is typed', () => {
    expect(labels('  ')).toEqual(['Openings', 'New opening', 'Zoë’s page']);
    expect(labels('secret')).toEqual([]);
  });
  it('groups in order of first appearance', () => {
    expect(grouped(['b1', 'a1', 'b2'], (text) => text.slice(0, 1))).toEqual([
      { group: 'b', items: ['b1', 'b2'] },
      { group: 'a', items: ['a1'] },
    ]);
  });
});

describe('where people lead', () => {
  const hit = (id: string, application: string | null, told: boolean) => ({
    kind: 'candidate' as const,
    id,
    application,
    told,
    title: id,
    detail: application ?? '',
  });
  const paths = (...hits: ReturnType<typeof hit>[]): string[] => itemsOf(hits).map(({ to }) => to);

  it('is the why first, and the page of somebody without an application', () => {
    expect(paths(hit('mara', 'a1', true))).toEqual(['/why/a1', '/people/mara']);
    expect(paths(hit('mara', 'a1', false))).toEqual(['/why/a1', '/people/mara']);
    expect(paths(hit('mara', null, false))).toEqual(['/people/mara']);
  });
  it('is each application of a person, what can be told first, and their page once', () => {
    const hits = [hit('mara', 'a1', false), hit('jonah', 'b1', false), hit('mara', 'a2', true)];
    expect(paths(...hits)).toEqual(['/why/a2', '/why/a1', '/people/mara', '/why/b1', '/people/jonah']);
    expect(new Set(itemsOf(hits).map(({ key }) => key)).size).toBe(5);
  });
  it('leaves openings and inquiries after the people', () => {
    const opening = { ...hit('clerk', null, false), kind: 'opening' as const };
    expect(itemsOf([opening, hit('mara', 'a1', true)]).map(({ to }) => to)).toEqual([
      '/why/a1',
      '/people/mara',
      '/openings/clerk/candidates',
    ]);
  });
});

describe('naming a key press', () => {
  const press = (
    key: string,
    held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
  ) => ({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...held,
  });
  it('uses Ctrl, and the command key on a Mac', () => {
    expect(keysOf(press('k', { ctrlKey: true }), false)).toBe('mod+K');
    expect(keysOf(press('k', { metaKey: true }), true)).toBe('mod+K');
    expect(keysOf(press('k', { ctrlKey: true }), true)).toBe('K');
  });
  it('counts Shift beside letters but not within a sign', () => {
    expect(keysOf(press('N', { ctrlKey: true, shiftKey: true }), false)).toBe('mod+shift+N');
    expect(keysOf(press('?', { shiftKey: true }), false)).toBe('?');
  });
  it('ignores a modifier on its own', () => {
    expect(keysOf(press('Control', { ctrlKey: true }), false)).toBeNull();
  });
});
