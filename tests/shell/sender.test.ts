import { isOurPage } from '@main/sender';
import { logNamedIn } from '@main/start-file';
import { runtimeNote } from '@main/runtime-note';
import { describe, expect, it } from 'vitest';

describe('who may ask', () => {
  const page = { url: 'app://grounds/index.html', parent: null };
  it('is the top frame of our own page', () => {
    expect(isOurPage(page)).toBe(true);
    expect(isOurPage({ url: 'app://grounds/index.html#/openings', parent: null })).toBe(true);
  });
  it.each([
    null,
    { ...page, parent: page },
    { url: 'about:blank', parent: null },
    { url: '', parent: null },
    { url: 'app://grounds.evil/index.html', parent: null },
    { url: 'https://app://grounds/', parent: null },
    { url: 'file:///app://grounds/', parent: null },
  ])('is not %j', (frame) => {
    expect(isOurPage(frame)).toBe(false);
  });
});

describe('the log named at the start', () => {
  it.each([
    [['app', '--log=Panel.grounds'], '/home/x/Panel.grounds'],
    [['app', '--log=/srv/Panel.grounds'], '/srv/Panel.grounds'],
    [['app', '--flag', 'Old Panel.GROUNDS'], '/home/x/Old Panel.GROUNDS'],
    [['app', '--log='], null],
    [['app', 'notes.txt'], null],
    [['/opt/app.grounds'], null],
  ])('of %j is %s', (argv, path) => {
    expect(logNamedIn(argv, '/home/x')).toBe(path);
  });
});

describe('the note about the runtime', () => {
  it('is there only when the major version is another', () => {
    expect(runtimeNote('45.9.0', '45.4.1')).toBeNull();
    expect(runtimeNote('25.1.1', '45.4.1')).toContain('25.1.1');
  });
});
