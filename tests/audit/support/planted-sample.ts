/**
 * The sample with a word found nowhere else in every text about anybody but one candidate, and in
 * every text about the opening that is not for candidates.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RESOURCES } from '../../support/desk';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Item = { [key: string]: Json };

export const sampleText = (): string =>
  readFileSync(join(RESOURCES, 'samples/riverside-library.json'), 'utf8');

/** Fields that hold words, not codes, days or references. */
const WORDS = new Set(
  (
    'fullName addressAs email phone addressLines source channel text evidence behaviour situation effect announced happened ' +
    'remedy title rationale reason owner withdrawn askerName authority questions answer why note agreedWith through who'
  ).split(' '),
);

export interface PlantedSample {
  text: string;
  markers: string[];
}

/** @param own reference of the one application whose texts stay as they are */
export function plantedSample(own: string): PlantedSample {
  const file = JSON.parse(sampleText()) as Record<string, Item[]>;
  const markers: string[] = [];
  const mark = (text: string, key: string): string => {
    const word = `zq${markers.length}${key.toLowerCase()}`;
    markers.push(word);
    return key === 'email' ? `${word}${text}` : `${text} ${word}`;
  };
  const plant = (value: Json, key: string, inside: string): Json => {
    if (typeof value === 'string')
      return WORDS.has(key) && value !== '' && !coded(key, inside) ? mark(value, key) : value;
    if (Array.isArray(value)) return value.map((item) => plant(item, key, inside));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plant(item, name, key)]));
  };
  const all = (item: Item): Item => plant(item, '', '') as Item;
  const others = (items: Item[] | undefined, mine: (item: Item) => boolean): Item[] =>
    (items ?? []).map((item) => (mine(item) ? item : all(item)));
  const about = (item: Item): boolean => item['application'] === own;

  file['candidates'] = others(file['candidates'], (item) =>
    (item['applications'] as Item[]).some(({ ref }) => ref === own),
  );
  for (const room of ['declarations', 'scorecards', 'fitNotes', 'observations', 'inquiries'])
    file[room] = others(file[room], about);
  file['deviations'] = others(file['deviations'], ({ affected }) => (affected as string[]).includes(own));
  file['decisions'] = file['decisions']!.map((decision) => ({
    ...decision,
    ...(decision['signed'] ? { signed: all(decision['signed'] as Item) } : {}),
    dispositions: others(decision['dispositions'] as Item[], about),
    votes: others(decision['votes'] as Item[], () => false),
    dissents: others(decision['dissents'] as Item[], () => false),
    justifications: others(decision['justifications'] as Item[], () => false),
  }));
  file['openings'] = file['openings']!.map((opening) => ({
    ...opening,
    secrets: ((opening['secrets'] ?? []) as string[]).map((secret) => mark(secret, 'secret')),
  }));
  file['holds'] = others(file['holds'], () => false);
  return { text: JSON.stringify(file), markers };
}

/** Where a name of a field stands for a code. */
const coded = (key: string, inside: string): boolean => key === 'channel' && inside !== 'applications';
