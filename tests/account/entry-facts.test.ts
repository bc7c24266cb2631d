import { entryFacts } from '@shared/account';
import { describe, expect, it } from 'vitest';
import { decidedOpening } from './example';

const builder = decidedOpening();
const seqOf = (type: string, about = 'mara'): number =>
  builder.entries.find(
    ({ event }) =>
      event.type === type && (event.data['candidate'] === about || event.data['candidate'] === undefined),
  )!.seq;
const read = (seq: number, audience: 'committee' | 'counsel' | 'candidate', application = 'app-mara') =>
  entryFacts(builder.state, builder.entries[seq - 1]!, application, audience);

describe('one entry', () => {
  it('is told to the committee in plain words, with names and labels', () => {
    expect(read(seqOf('scorecard-submitted'), 'committee')).toEqual({
      kind: 'Scorecard submitted',
      withheld: null,
      facts: [
        { label: 'Application of', text: 'Mara Quist' },
        { label: 'By', text: 'Idris Okell' },
        { label: 'Stage', text: 'Interview' },
        { label: 'Version of the criteria', text: '1' },
        { label: 'Points', text: 'Teaching groups to search well: 2 of 5' },
        { label: 'Points', text: 'Answering reference questions: 4 of 5' },
        { label: 'On', text: '1 June 2026' },
        {
          label: 'What was seen or heard, Teaching groups to search well',
          text: 'Described helping readers one by one; gave no example with a group when asked twice.',
        },
        {
          label: 'What was seen or heard, Answering reference questions',
          text: 'Found the 1891 tithe map in four minutes and said why the first index failed.',
        },
      ],
    });
  });

  it('is told to the candidate by the table: what was noted, not who gave which points', () => {
    const told = read(seqOf('scorecard-submitted'), 'candidate')!;
    expect(told.withheld).toBeNull();
    expect(told.facts).toContainEqual({
      label: 'By',
      text: '[withheld: members answer as a panel and are not named]',
    });
    expect(told.facts).toContainEqual({
      label: 'Points',
      text: '[withheld: how one member rated is not disclosed; the mean of the panel is shown]',
    });
    expect(JSON.stringify(told)).toContain('the 1891 tithe map');
    expect(JSON.stringify(told)).not.toMatch(/Okell|2 of 5/);
  });

  it('shows a candidate nothing of somebody else, of the organisation, or of what is not signed', () => {
    expect(read(seqOf('scorecard-submitted', 'joss'), 'candidate')).toEqual({
      kind: 'Entry about another application',
      facts: [],
      withheld: 'it mentions another candidate',
    });
    expect(read(seqOf('organisation-set'), 'candidate')!.facts).toEqual([]);
    expect(read(seqOf('scorecard-submitted', 'joss'), 'counsel')!.facts[0]!.text).toBe('Joss Oduya');
  });

  it('does not tell a candidate that somebody else of their name is on record', () => {
    const twins = decidedOpening().do('candidates.mark-distinct', {
      candidate: 'mara',
      other: 'nell',
      reason: 'Two days of birth.',
    });
    const entry = twins.entries.at(-1)!;
    expect(entryFacts(twins.state, entry, 'app-mara', 'candidate')).toBeNull();
    expect(entryFacts(twins.state, entry, 'app-mara', 'counsel')?.facts).toContainEqual({
      label: 'Reason',
      text: 'Two days of birth.',
    });
  });

  it('does not name to a candidate who answers for a record of “do not consider”', () => {
    const marked = decidedOpening().do('candidates.record-not-considered', {
      candidate: 'mara',
      member: 'tomas',
      owner: 'Della Marsh, front desk',
      reason: 'Ms Marsh was shouted at.',
    });
    const told = entryFacts(marked.state, marked.entries.at(-1)!, 'app-mara', 'candidate');
    expect(JSON.stringify(told)).not.toMatch(/Marsh|Verrall/);
    expect(JSON.stringify(told)).toContain('it concerns another person');
  });

  it('is nothing for an application that it does not concern', () => {
    expect(read(1, 'committee', 'nobody')).toBeNull();
  });

  it('says that everything personal in it was erased', () => {
    const erased = decidedOpening().erase('mara');
    const entry = erased.entries[seqOf('scorecard-submitted') - 1]!;
    const told = entryFacts(erased.state, entry, 'app-mara', 'counsel')!;
    expect(told.withheld).toContain('was erased');
    expect(JSON.stringify(told.facts)).not.toContain('tithe');
    expect(told.facts).toContainEqual({ label: 'By', text: 'Idris Okell' });
  });

  it('can be told of every entry of a whole opening, in every audience', () => {
    for (const entry of builder.entries) {
      for (const audience of ['committee', 'counsel', 'candidate'] as const) {
        const told = entryFacts(builder.state, entry, 'app-mara', audience);
        expect(told?.kind, entry.event.type).toBeTruthy();
        if (audience !== 'candidate') expect(told!.facts.length, entry.event.type).toBeGreaterThan(0);
        else
          expect(JSON.stringify(told), entry.event.type).not.toMatch(
            /Oduya|Brandvold|Lindqvist|Verrall|county archive/,
          );
      }
    }
  });
});
