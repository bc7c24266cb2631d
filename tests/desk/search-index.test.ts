import { describe, expect, it } from 'vitest';
import { SearchIndex } from '@engine/desk';
import { openingBuilder, type OpeningBuilder } from '../support/opening-builder';

function indexOf(builder: OpeningBuilder): SearchIndex {
  const index = new SearchIndex();
  index.rebuild(builder.state);
  return index;
}

const titles = (index: SearchIndex, text: string): string[] => index.find(text).map((hit) => hit.title);

describe('the search index', () => {
  it('finds by the beginning of the last word, accents aside', () => {
    const index = indexOf(openingBuilder().candidate('a', { fullName: 'Søren Ångström' }));
    expect(titles(index, 'ang')).toEqual(['Søren Ångström']);
    expect(titles(index, 'soren ang')).toEqual([]);
    expect(titles(index, 'Søren ANG')).toEqual(['Søren Ångström']);
    expect(index.find('" * -')).toEqual([]);
  });

  it('knows a person only by what stands now, however many events say so', () => {
    const builder = openingBuilder().candidate('a', { fullName: 'Mara Quist' });
    const index = indexOf(builder);
    const before = builder.entries.length;
    builder.do('candidates.change', { candidate: 'a', contact: { fullName: 'Mara Lindqvist' } });
    const events = builder.entries.slice(before).map((entry) => entry.event);
    index.add(builder.state, [...events, ...events]);
    expect(titles(index, 'mara')).toEqual(['Mara Lindqvist']);
    expect(titles(index, 'quist')).toEqual([]);
  });

  it('says the same after events one by one, all at once and read anew', () => {
    const builder = openingBuilder();
    for (const id of ['a', 'b', 'c']) builder.candidate(id, { stages: ['interview'] });
    const events = builder.entries.map((entry) => entry.event);
    const [singly, together] = [new SearchIndex(), new SearchIndex()];
    for (const event of events) singly.add(builder.state, [event]);
    together.add(builder.state, events);
    const anew = indexOf(builder);
    for (const text of ['quist', 'reference', 'A']) {
      expect(together.find(text)).toEqual(anew.find(text));
      expect(singly.find(text)).toHaveLength(anew.find(text).length);
    }
    expect(anew.find('quist')).toHaveLength(3);
  });

  it('holds nothing of somebody erased once it is rebuilt', () => {
    const builder = openingBuilder().candidate('a', { fullName: 'Mara Quist' }).candidate('b');
    const index = indexOf(builder);
    index.rebuild(builder.erase('a').state);
    expect(titles(index, 'mara')).toEqual([]);
    expect(titles(index, 'quist')).toEqual(['B Quist']);
  });
});
