import { describe, expect, it } from 'vitest';
import { factSchema, type CandidateRow } from '@shared/candidates';
import { concerns } from '@shared/openings';
import { contactDraft, contactInput } from '@renderer/candidates/contact-draft';
import { factFor, factInput, isFilled } from '@renderer/candidates/fact-draft';
import { matching, peopleOf, samePerson } from '@renderer/candidates/people';
import { CRITERIA } from '../support/opening-builder';

const row = (candidate: string, name: string, changes: Partial<CandidateRow> = {}): CandidateRow => ({
  candidate,
  application: `app-${candidate}`,
  opening: 'librarian',
  openingTitle: 'Librarian',
  name,
  email: `${candidate}@example.org`,
  receivedOn: '2026-09-01',
  stage: '',
  disposition: null,
  relations: [],
  ...changes,
});

describe('people', () => {
  it('are listed once, with all they applied for and the last time', () => {
    const people = peopleOf([
      row('mara', 'Mara Quist'),
      row('owen', 'Owen Achterberg', { application: null, opening: null, receivedOn: null }),
      row('mara', 'Mara Quist', { openingTitle: 'Archivist', receivedOn: '2026-10-01' }),
    ]);
    expect(people.map(({ name, openings, lastReceivedOn }) => [name, openings, lastReceivedOn])).toEqual([
      ['Mara Quist', ['Librarian', 'Archivist'], '2026-10-01'],
      ['Owen Achterberg', [], null],
    ]);
  });

  it('are found by every word, whatever the case and the accents', () => {
    const rows = [row('zoe', 'Zoë Lindqvist'), row('mara', 'Mara Quist')];
    const find = (query: string) =>
      matching(rows, query, ({ name, email }) => `${name} ${email}`).map((item) => item.name);
    expect(find('zoe LIND')).toEqual(['Zoë Lindqvist']);
    expect(find('example quist')).toEqual(['Mara Quist']);
    expect(find('  ')).toHaveLength(2);
    expect(find('nobody')).toEqual([]);
  });

  it('are recognised before they are added a second time', () => {
    const people = peopleOf([row('zoe', 'Zoë Lindqvist'), row('mara', 'Mara Quist')]);
    expect(samePerson(people, '', 'MARA@example.org ')?.name).toBe('Mara Quist');
    expect(samePerson(people, 'zoe lindqvist', '')?.name).toBe('Zoë Lindqvist');
    expect(samePerson(people, 'Zoë', 'other@example.org')).toBeUndefined();
    expect(samePerson(people, '', '')).toBeUndefined();
  });
});

describe('a fact asked for by a qualification', () => {
  it.each(CRITERIA.qualifications)('speaks about $label once it is filled in', (qualification) => {
    const asked = factFor(qualification);
    expect(isFilled(asked)).toBe(false);
    const filled = { ...asked, years: 3, level: 'bachelor', holds: 'yes' as const, source: 'CV, page 1' };
    expect(isFilled(filled)).toBe(true);
    expect(concerns(factSchema.parse(factInput(filled)), qualification)).toBe(true);
  });

  it('is not lost when only its source was written, and is then asked for', () => {
    const sourceOnly = { ...factFor(CRITERIA.qualifications[1]!), source: 'CV, page 1' };
    expect(isFilled(sourceOnly)).toBe(true);
    expect(factSchema.safeParse(factInput(sourceOnly)).success).toBe(false);
  });
});

describe('a contact', () => {
  it('comes back as it was', () => {
    const contact = {
      fullName: 'Mara Quist',
      addressAs: 'Ms Quist',
      language: 'de',
      email: 'mara@example.org',
      phone: '',
      addressLines: ['4 Millrace Lane', 'Riverside'],
      source: '',
    };
    expect(contactInput(contactDraft(contact))).toEqual(contact);
  });
});
