import { expect, it } from 'vitest';
import { namedFindings, type FindingSummary } from '@shared/decisions';

const finding = (key: string, change: Partial<FindingSummary> = {}): FindingSummary => ({
  check: 'near-tie',
  key,
  about: '',
  severity: 'justify',
  message: 'The scores cannot tell these two apart.',
  fingerprint: 'f',
  applications: ['app-mara', 'app-ilse'],
  candidates: ['mara', 'ilse'],
  settled: null,
  ...change,
});
const findings = [
  finding('both'),
  finding('one', { applications: ['app-mara'] }),
  finding('spread', { check: 'rater-spread', about: 'criterion:teaching' }),
  finding('other', { check: 'rater-spread', about: 'criterion:reference' }),
];
const keys = (named: Parameters<typeof namedFindings>[1]) =>
  namedFindings(findings, named).map(({ key }) => key);

it('finds what is named, whatever the order of the applications', () => {
  expect(keys({ check: 'near-tie', applications: ['app-ilse', 'app-mara'] })).toEqual(['both']);
  expect(keys({ check: 'near-tie', applications: ['app-ilse'] })).toEqual([]);
});

it('takes all of a check without `about`, and the one meant with it', () => {
  const applications = ['app-mara', 'app-ilse'];
  expect(keys({ check: 'rater-spread', applications })).toEqual(['spread', 'other']);
  expect(keys({ check: 'rater-spread', applications, about: 'criterion:reference' })).toEqual(['other']);
});
