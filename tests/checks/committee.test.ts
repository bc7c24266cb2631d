import { describe, expect, it } from 'vitest';
import { criterion, CRITERIA, type OpeningBuilder } from '../support/opening-builder';
import { BLOCKS, blocking, found, only, opening, REOPENS, settling } from './support/findings';

const scoredBy = (...members: string[]): OpeningBuilder => {
  const builder = opening()
    .candidate('mara', { stages: ['interview'] })
    .candidate('joss', { stages: ['interview'] });
  members.forEach((member) => {
    builder
      .score('mara', member, { teaching: 4, reference: 4 })
      .score('joss', member, { teaching: 2, reference: 2 });
  });
  return builder;
};

describe('interest-undeclared (situation 20)', () => {
  it('blocks until a member who scored has declared for each candidate; none is a declaration', () => {
    const builder = scoredBy('wen').declare('mara', 'wen');
    const finding = only(builder, 'interest-undeclared');
    expect(finding).toMatchObject({ subjects: ['app-joss'], about: 'member:wen' });
    expect(finding.message).toContain(
      'Wen Sadler scored and has not declared an interest, or none, concerning Joss Quist',
    );
    expect(
      blocking(
        builder,
        'interest-undeclared',
        (it) => it.declare('joss', 'wen'),
        (it) =>
          it.candidate('ada', { stages: ['interview'] }).score('ada', 'wen', { teaching: 1, reference: 1 }),
      ),
    ).toEqual(BLOCKS);
  });

  it('asks a voter about everybody who came further than screening', () => {
    const builder = scoredBy().candidate('ada').vote('tomas', 'mara');
    expect(only(builder, 'interest-undeclared')).toMatchObject({
      subjects: ['app-mara', 'app-joss'],
      about: 'member:tomas',
    });
    expect(found(builder.declareNone(['mara', 'joss'], ['tomas']), 'interest-undeclared')).toEqual([]);
  });

  it('leaves alone who took no part, and withdrawn and erased candidates', () => {
    expect(found(scoredBy(), 'interest-undeclared')).toEqual([]);
    expect(found(scoredBy('wen').withdraw('mara').erase('joss'), 'interest-undeclared')).toEqual([]);
  });

  it('gives one finding per member', () => {
    expect(found(scoredBy('wen', 'idris'), 'interest-undeclared').map((finding) => finding.about)).toEqual([
      'member:idris',
      'member:wen',
    ]);
  });
});

describe('interest-not-recused (situation 20)', () => {
  it('fires when somebody with an interest scored, and shows the result without them', () => {
    const builder = scoredBy('wen', 'idris').declare('mara', 'wen', 'friend');
    const finding = only(builder, 'interest-not-recused');
    expect(finding.message).toContain(
      'Wen Sadler declared an interest concerning Mara Quist (a friend) and scored them all the same',
    );
    expect(finding.message).toContain('Mara Quist’s weighted mean is 4.00 with Wen Sadler and 4.00 without');
    expect(finding.message).toContain('Without Wen Sadler the highest scores are still those of Mara Quist');
  });

  it('says when the result changes without them', () => {
    const builder = scoredBy('wen').declare('mara', 'wen', 'friend');
    builder
      .score('mara', 'idris', { teaching: 2, reference: 2 })
      .score('joss', 'idris', { teaching: 3, reference: 3 });
    expect(only(builder, 'interest-not-recused').message).toContain(
      'the highest scores change: Joss Quist instead of Mara Quist',
    );
    const alone = scoredBy('wen').declare('mara', 'wen', 'family');
    expect(only(alone, 'interest-not-recused').message).toContain('not scored by anybody else');
  });

  it('is settled and re-opens when the scores change', () => {
    expect(
      settling(scoredBy('wen').declare('mara', 'wen', 'friend'), 'interest-not-recused', (it) =>
        it.score(
          'mara',
          'wen',
          { teaching: 5, reference: 5 },
          { id: 'again', corrects: 'card-mara-wen-interview' },
        ),
      ),
    ).toEqual(REOPENS);
  });

  it('does not fire for none, or for somebody who stepped out', () => {
    expect(found(scoredBy('wen').declare('mara', 'wen'), 'interest-not-recused')).toEqual([]);
    const out = scoredBy().declare('mara', 'wen', 'friend', true).vote('wen', 'joss');
    expect(found(out, 'interest-not-recused')).toEqual([]);
  });

  it('fires for a vote, and says what the votes give without it', () => {
    const builder = scoredBy()
      .declare('mara', 'wen', 'competes')
      .vote('wen', 'joss')
      .vote('idris', 'mara')
      .vote('tomas', 'joss');
    expect(only(builder, 'interest-not-recused').message).toContain(
      'The votes give a majority for Joss Quist; without Wen Sadler they give no majority',
    );
    expect(
      found(scoredBy().declare('mara', 'wen', 'friend', true).vote('wen', 'mara'), 'interest-not-recused'),
    ).toHaveLength(1);
  });

  it('fires for a decider with an interest who has not stepped out', () => {
    const builder = scoredBy()
      .committee([
        { member: 'idris', role: 'chair' },
        { member: 'wen', role: 'decider' },
      ])
      .declare('mara', 'wen', 'friend');
    expect(only(builder, 'interest-not-recused').message).toContain('decides all the same');
    expect(found(builder.declare('mara', 'wen', 'friend', true), 'interest-not-recused')).toEqual([]);
  });
});

describe('overrule (situations 23 and 26)', () => {
  const voted = () => scoredBy().vote('idris', 'mara').vote('tomas', 'mara').vote('wen', 'joss');

  it('fires when the majority is not followed', () => {
    const builder = voted().dispose('joss', 'appointed').dispose('mara', 'reserve');
    expect(only(builder, 'overrule')).toMatchObject({
      subjects: ['app-mara', 'app-joss'],
      about: 'majority',
    });
    expect(only(builder, 'overrule').message).toContain(
      '2 of 3 votes are for Mara Quist, but you appoint Joss Quist',
    );
    expect(settling(builder, 'overrule', (it) => it.vote('wen', 'mara'))).toEqual(REOPENS);
  });

  it('re-opens when a dissent is added', () => {
    expect(
      settling(voted().dispose('mara', 'rejected'), 'overrule', (it) =>
        it.do('decisions.dissent', {
          opening: it.opening,
          member: 'tomas',
          text: 'The scores were clear to me.',
        }),
      ),
    ).toEqual(REOPENS);
  });

  it('does not fire when it is followed, when there is none, or before anything is decided', () => {
    expect(found(voted().dispose('mara', 'appointed').dispose('joss', 'rejected'), 'overrule')).toEqual([]);
    expect(
      found(scoredBy().vote('idris', 'mara').vote('wen', 'joss').dispose('joss', 'appointed'), 'overrule'),
    ).toEqual([]);
    expect(found(voted(), 'overrule')).toEqual([]);
  });

  it('fires when most voted to appoint nobody', () => {
    const builder = scoredBy()
      .vote('idris', null)
      .vote('wen', null)
      .vote('tomas', 'mara')
      .dispose('mara', 'appointed');
    expect(only(builder, 'overrule').message).toContain('2 of 3 votes are for appointing nobody');
  });

  it('names a veto that is passed over, with its reason', () => {
    const builder = scoredBy()
      .vote('idris', 'mara')
      .vote('tomas', 'mara')
      .vote('wen', 'mara', { veto: true, reason: 'The budget is for another unit' });
    builder.dispose('mara', 'appointed');
    expect(only(builder, 'overrule')).toMatchObject({ about: 'veto:wen' });
    expect(only(builder, 'overrule').message).toContain(
      'against the veto of Wen Sadler, with the reason: The budget is for another unit.',
    );
    expect(
      found(builder.dispose('mara', 'reserve').dispose('joss', 'appointed'), 'overrule').map(
        (finding) => finding.about,
      ),
    ).toEqual(['majority']);
  });

  it('fires when a decider decides without a majority of the committee', () => {
    const builder = scoredBy().committee([
      { member: 'idris', role: 'chair' },
      { member: 'tomas' },
      { member: 'wen', role: 'decider' },
    ]);
    builder.dispose('mara', 'appointed').dispose('joss', 'rejected');
    expect(only(builder, 'overrule').message).toContain('Wen Sadler decides instead of the committee');
    expect(found(builder.vote('idris', 'mara').vote('tomas', 'mara'), 'overrule')).toEqual([]);
    expect(only(builder.vote('idris', 'joss').vote('tomas', 'joss'), 'overrule').about).toBe('majority');
  });
});

describe('quorum', () => {
  const short = () =>
    scoredBy('wen')
      .committee([{ member: 'idris', role: 'chair' }, { member: 'tomas' }, { member: 'wen' }], 2)
      .dispose('mara', 'appointed');

  it('fires when too few took part, and re-opens when more are needed', () => {
    expect(only(short(), 'quorum').message).toContain(
      'asks for 2 members to take part, and only Wen Sadler has scored or voted',
    );
    expect(
      settling(short(), 'quorum', (it) =>
        it.committee([{ member: 'idris' }, { member: 'tomas' }, { member: 'wen' }], 3),
      ),
    ).toEqual(REOPENS);
  });

  it('does not fire when enough took part, or before a disposition', () => {
    expect(found(short().vote('idris', 'mara'), 'quorum')).toEqual([]);
    expect(found(scoredBy('wen').committee([{ member: 'wen' }], 2), 'quorum')).toEqual([]);
  });
});

describe('scorecards-incomplete', () => {
  const decided = (...members: string[]) =>
    scoredBy(...members)
      .dispose('mara', 'appointed')
      .dispose('joss', 'rejected');

  it('names the member, the stage and the candidates, and re-opens when others are missing', () => {
    const builder = decided('idris', 'tomas');
    expect(only(builder, 'scorecards-incomplete')).toMatchObject({
      subjects: ['app-mara', 'app-joss'],
      about: 'member:wen stage:interview',
    });
    expect(
      settling(builder, 'scorecards-incomplete', (it) =>
        it.score('mara', 'wen', { teaching: 3, reference: 3 }),
      ),
    ).toEqual(REOPENS);
  });

  it('does not fire when all are in, for who stepped out, or before a disposition', () => {
    expect(found(decided('idris', 'tomas', 'wen'), 'scorecards-incomplete')).toEqual([]);
    const out = decided('idris', 'tomas')
      .declare('mara', 'wen', 'friend', true)
      .declare('joss', 'wen', 'works-with', true);
    expect(found(out, 'scorecards-incomplete')).toEqual([]);
    expect(found(scoredBy('idris'), 'scorecards-incomplete')).toEqual([]);
  });

  it('counts screening only when it was scored, and observers never', () => {
    const stages = [{ ...CRITERIA.stages[0]!, criteria: ['reference'] }, CRITERIA.stages[1]!];
    const builder = opening({ criteria: { ...CRITERIA, stages } }).committee([
      { member: 'idris' },
      { member: 'wen' },
      { member: 'tomas', role: 'observer' },
    ]);
    builder.candidate('mara').dispose('mara', 'rejected');
    expect(found(builder, 'scorecards-incomplete')).toEqual([]);
    builder.score('mara', 'idris', { reference: 2 }, { stage: 'screening' });
    expect(found(builder, 'scorecards-incomplete').map((finding) => finding.about)).toEqual([
      'member:wen stage:screening',
    ]);
  });
});

describe('criteria-changed', () => {
  const changed = () =>
    scoredBy('wen').criteria(
      { criteria: [...CRITERIA.criteria, criterion('catalogue', 'Catalogue')] },
      'Needed after all',
    );

  it('lists who was scored under which version, and re-opens with the next change', () => {
    const builder = changed()
      .candidate('ada', { stages: ['interview'] })
      .score('ada', 'wen', { teaching: 3, reference: 3 });
    const finding = only(builder, 'criteria-changed');
    expect(finding.message).toContain('Needed after all');
    expect(finding.message).toContain(
      'under version 1, Mara Quist and Joss Quist; under version 2, Ada Quist',
    );
    expect(finding.subjects).toEqual(['app-mara', 'app-joss']);
    expect(
      settling(builder, 'criteria-changed', (it) =>
        it.criteria({ criteria: CRITERIA.criteria }, 'Not needed.'),
      ),
    ).toEqual(REOPENS);
  });

  it('does not fire for a change before the first scorecard, or when all were scored again', () => {
    const early = opening().criteria({
      criteria: CRITERIA.criteria.slice(0, 1),
      stages: [CRITERIA.stages[0]!],
    });
    expect(found(early.candidate('mara'), 'criteria-changed')).toEqual([]);
    const again = changed();
    for (const id of ['mara', 'joss'])
      again.score(
        id,
        'wen',
        { teaching: 3, reference: 3 },
        { id: `again-${id}`, corrects: `card-${id}-wen-interview` },
      );
    expect(found(again, 'criteria-changed')).toEqual([]);
  });
});

describe('deviation-unresolved (situation 35)', () => {
  const note = { announced: 'A lesson for advanced students', happened: 'Only beginners came' };
  const deviated = (affected: string[], remedy = '') => {
    const builder = scoredBy('wen');
    const record = (text: string) => ({
      id: 'lesson',
      opening: builder.opening,
      affected,
      note: { ...note, remedy: text },
    });
    return { builder: builder.do('scorecards.record-deviation', record(remedy)), record };
  };

  it('fires until a remedy is recorded', () => {
    const { builder, record } = deviated(['app-joss']);
    expect(only(builder, 'deviation-unresolved').message).toContain(
      'Announced: “A lesson for advanced students.” Happened: “Only beginners came.”',
    );
    expect(only(builder, 'deviation-unresolved').subjects).toEqual(['app-joss']);
    expect(
      found(
        builder.do('scorecards.record-deviation', record('The lesson was repeated.')),
        'deviation-unresolved',
      ),
    ).toEqual([]);
  });

  it('is settled, and re-opens when more becomes known', () => {
    const { builder, record } = deviated(['app-joss']);
    expect(
      settling(builder, 'deviation-unresolved', (it) =>
        it.do('scorecards.record-deviation', {
          ...record(''),
          note: { ...note, happened: 'Only beginners came, and they left early' },
        }),
      ),
    ).toEqual(REOPENS);
  });

  it('does not fire when nobody who is compared is affected', () => {
    expect(found(deviated([]).builder, 'deviation-unresolved')).toEqual([]);
    expect(found(deviated(['app-joss']).builder.withdraw('joss'), 'deviation-unresolved')).toEqual([]);
  });
});
