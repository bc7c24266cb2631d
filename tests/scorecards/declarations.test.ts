import { describe, expect, it } from 'vitest';
import { scoringProgress } from '@engine/scorecards/progress';
import { importCase } from '@engine/exchange';
import { exportCase } from '@shared/exchange';
import { declarationDue } from '@shared/record';
import type { DeclaredAt } from '@shared/scorecards';
import { found, only, opening } from '../checks/support/findings';
import { deskWithLog, opened } from '../support/desk';
import { openingBuilder, type OpeningBuilder } from '../support/opening-builder';

const AGAIN: ('shortlist' | 'interview')[] = ['shortlist', 'interview'];
const asking = (builder: OpeningBuilder, declareAgain = AGAIN) =>
  builder
    .do('openings.change', { opening: builder.opening, details: { title: 'Librarian', declareAgain } })
    .candidate('mara', { stages: ['interview'] });
const declare = (builder: OpeningBuilder, askedAt?: DeclaredAt, recused = false) =>
  builder.do('scorecards.declare-interest', {
    application: 'app-mara',
    member: 'wen',
    declaration: { interest: 'none', recused, ...(askedAt === undefined ? {} : { askedAt }) },
  });
const due = (builder: OpeningBuilder) =>
  declarationDue(builder.record(), builder.record().byId.get('app-mara')!, 'wen');

describe('a declaration', () => {
  it('is kept with all that came before it; the latest counts', () => {
    const builder = declare(declare(asking(openingBuilder())), 'interview', true);
    const item = builder.record().byId.get('app-mara')!;
    expect(item.declarations).toMatchObject([{ member: 'wen', recused: true, askedAt: 'interview' }]);
    expect(item.declarationHistory.map(({ askedAt, recused }) => [askedAt, recused])).toEqual([
      [undefined, false],
      ['interview', true],
    ]);
  });

  it('is asked for once, unless the opening asks again', () => {
    const once = asking(openingBuilder(), []);
    expect(due(once)).toBe('application');
    expect(due(declare(once))).toBeNull();
  });

  it('is due again at each stage asked for; a later one answers the earlier', () => {
    const builder = declare(asking(openingBuilder()));
    expect(due(builder)).toBe('interview');
    expect(scoringProgress(builder.state, new Set(), builder.opening, 'wen')).toMatchObject([
      { declared: true, declarationDue: 'interview' },
    ]);
    expect(due(declare(builder, 'shortlist'))).toBe('interview');
    expect(due(declare(builder, 'interview'))).toBeNull();
    expect(due(declare(asking(openingBuilder(), ['shortlist'])))).toBe('shortlist');
    expect(due(declare(asking(openingBuilder(), ['shortlist']), 'interview'))).toBeNull();
  });

  it('is not due again from who has stepped out', () => {
    expect(due(declare(asking(openingBuilder()), 'application', true))).toBeNull();
  });
});

describe('interest-undeclared, where an opening asks again', () => {
  const scored = (again = AGAIN) =>
    declare(asking(opening(), again)).score('mara', 'wen', { teaching: 3, reference: 3 });

  it('fires while the last declaration is older than the interview that was scored', () => {
    const finding = only(scored(), 'interest-undeclared');
    expect(finding).toMatchObject({ severity: 'block', about: 'member:wen again:interview' });
    expect(finding.message).toContain('again at the interview');
    expect(finding.message).toContain('Wen Sadler concerning Mara Quist is older than that');
  });

  it('is gone with a declaration at the interview, and never came where nothing is asked again', () => {
    expect(found(declare(scored(), 'interview'), 'interest-undeclared')).toEqual([]);
    expect(found(scored([]), 'interest-undeclared')).toEqual([]);
  });

  it('does not fire for somebody who neither scored nor voted', () => {
    expect(found(declare(asking(opening())), 'interest-undeclared')).toEqual([]);
  });
});

describe('a case file', () => {
  it('brings back a member who stepped out after scoring', () => {
    const { desk } = deskWithLog();
    const builder = declare(
      declare(asking(openingBuilder())).score('mara', 'wen', { teaching: 3, reference: 3 }),
      'interview',
      true,
    );
    const file = exportCase(builder.state);
    expect(importCase(desk, JSON.stringify(file))).toMatchObject({ ok: true });
    expect(exportCase(opened(desk).state).declarations).toEqual(file.declarations);
  });
});
