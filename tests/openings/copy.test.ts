import { describe, expect, it } from 'vitest';
import { importCase } from '@engine/exchange';
import { dispatch } from '@engine/dispatch';
import { exportCase } from '@shared/exchange';
import { deskWithLog, opened } from '../support/desk';
import { CRITERIA, openingBuilder, OPENING } from '../support/opening-builder';

const refusal = (result: { ok: boolean; error?: { code: string } }): string | undefined => result.error?.code;
/** Scored, so that its criteria are frozen, with a second version in force. */
const used = () =>
  openingBuilder()
    .candidate('mara', { stages: ['interview'] })
    .score('mara', 'wen', { teaching: 4, reference: 3 })
    .criteria({ conditions: [] }, 'The evening desk went elsewhere.');
const copy = { from: OPENING, ref: 'next', title: 'Reference librarian, evenings' };

describe('copying an opening', () => {
  it('takes over details, the criteria in force and the committee, and nobody who applied', () => {
    const builder = used().do('openings.copy', copy);
    const made = builder.state.openings.openings.get('next')!;
    expect(made).toMatchObject({
      copyOf: OPENING,
      readvertises: null,
      outcome: 'open',
      frozen: false,
      details: { title: 'Reference librarian, evenings', unit: 'Reader services' },
    });
    expect(made.details.closesOn).toBeUndefined();
    expect(made.versions).toMatchObject([{ version: 1, reason: '', set: { conditions: [] } }]);
    expect(made.versions[0]!.set.criteria).toEqual(CRITERIA.criteria);
    expect(made.committee).toEqual(builder.record().opening.committee);
    expect(builder.state.candidates.byOpening.get('next')).toBeUndefined();
  });

  it('copies one that has nothing set up yet', () => {
    const builder = openingBuilder().do('openings.create', { ref: 'bare', details: { title: 'Bare' } });
    builder.do('openings.copy', { ...copy, from: 'bare' });
    expect(builder.state.openings.openings.get('next')).toMatchObject({ versions: [], committeeAt: null });
  });

  it('is refused for an unknown opening, and for a reference that is taken', () => {
    expect(refusal(used().attempt('openings.copy', { ...copy, from: 'nowhere' }))).toBe('opening-unknown');
    expect(refusal(used().attempt('openings.copy', { ...copy, ref: OPENING }))).toBe('opening-exists');
  });
});

describe('advertising an opening again (situation 30)', () => {
  const again = { opening: OPENING, ref: 'next', reason: 'Nobody met the minimum.' };

  it('closes the old one with the reason, and links the new one to it', () => {
    const { openings } = used().do('openings.readvertise', again).state;
    expect(openings.openings.get(OPENING)).toMatchObject({
      outcome: 're-advertised',
      outcomeReason: 'Nobody met the minimum.',
    });
    expect(openings.openings.get('next')).toMatchObject({
      readvertises: OPENING,
      outcome: 'open',
      details: { title: 'Reference librarian' },
    });
  });

  it('is done once', () => {
    const builder = used().do('openings.readvertise', again);
    expect(refusal(builder.attempt('openings.readvertise', { ...again, ref: 'third' }))).toBe(
      'already-readvertised',
    );
  });

  it('answers with the new opening, and comes back from a case file', async () => {
    const { desk } = deskWithLog();
    const file = exportCase(used().do('openings.readvertise', again).state);
    expect(importCase(desk, JSON.stringify(file))).toMatchObject({ ok: true });
    expect(exportCase(opened(desk).state).openings).toEqual(file.openings);
    expect(await dispatch(desk, 'openings.get', { opening: OPENING })).toMatchObject({
      value: { readvertisedAs: 'next' },
    });
    expect(await dispatch(desk, 'openings.copy', copy)).toMatchObject({ error: { code: 'opening-exists' } });
    expect(await dispatch(desk, 'openings.copy', { ...copy, ref: 'fourth' })).toMatchObject({
      value: { created: 'fourth' },
    });
  });
});

it('keeps the timetable of an opening, and does not copy its days', () => {
  const opening = openingBuilder();
  const timetable = [{ what: 'Interviews', on: '2026-10-14' }];
  opening.do('openings.change', { opening: OPENING, details: { title: 'Reference librarian', timetable } });
  opening.do('openings.copy', { from: OPENING, ref: 'second', title: 'Second librarian' });
  expect(opening.record().opening.details.timetable).toEqual(timetable);
  expect(opening.state.openings.openings.get('second')!.details.timetable).toBeUndefined();
});
