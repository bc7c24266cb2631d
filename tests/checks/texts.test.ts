import { describe, expect, it } from 'vitest';
import { rating } from '../support/opening-builder';
import { BLOCKS, blocking, found, only, opening, REOPENS, settling } from './support/findings';

const TEACHING = { kind: 'criterion', ref: 'teaching' } as const;
const PLAIN = 'Explained the search in terms the group did not know.';

const withEvidence = (evidence: string) =>
  opening()
    .candidate('mara', { stages: ['interview'] })
    .declare('mara', 'wen')
    .score('mara', 'wen', { teaching: 2, reference: 3 }, { evidence: { teaching: evidence } });
const rejectedFor = (text: string) =>
  withEvidence(PLAIN).dispose('mara', 'rejected', [
    { ground: TEACHING, text, evidence: [rating('mara', 'wen', 'teaching')] },
  ]);

const fitNote = (
  behaviour: string,
  rest: { situation?: string; effect?: string } = {
    situation: 'In the trial lesson.',
    effect: 'Groups ask in order to learn.',
  },
) =>
  opening()
    .candidate('mara')
    .do('scorecards.record-fit-note', {
      id: 'note',
      application: 'app-mara',
      member: 'wen',
      note: {
        against: { kind: 'condition', ref: 'evenings' },
        behaviour,
        source: 'Wen Sadler',
        observedOn: '2026-05-20',
        ...rest,
      },
    });

describe('protected-signal (situations 15 to 18)', () => {
  it('blocks in a reason until it is reworded', () => {
    const builder = rejectedFor('We look for a recent graduate.');
    expect(only(builder, 'protected-signal').message).toBe(
      'Your reason “Teaching groups to search well” for Mara Quist says “recent graduate”. You touch age, which may not count.',
    );
    expect(only(builder, 'protected-signal').settle.map((way) => way.act)).toEqual(['reword']);
    expect(
      blocking(
        builder,
        'protected-signal',
        (it) => it.dispose('mara', 'rejected', [{ ground: TEACHING, text: PLAIN }]),
        (it) =>
          it.dispose('mara', 'rejected', [{ ground: TEACHING, text: 'A recent graduate would do better.' }]),
      ),
    ).toEqual(BLOCKS);
  });

  it('blocks in a rationale', () => {
    expect(
      only(withEvidence(PLAIN).dispose('mara', 'appointed', [], 'A recent graduate.'), 'protected-signal')
        .severity,
    ).toBe('block');
  });

  it('asks for a justification in a note, and re-opens when the note is corrected but not clean', () => {
    const builder = withEvidence('Spoke of a boyfriend.');
    expect(only(builder, 'protected-signal')).toMatchObject({
      severity: 'justify',
      about: 'rating:wen:interview:teaching',
    });
    expect(
      settling(builder, 'protected-signal', (it) =>
        it.score(
          'mara',
          'wen',
          { teaching: 2, reference: 3 },
          {
            id: 'again',
            corrects: 'card-mara-wen-interview',
            evidence: { teaching: 'Her boyfriend waited.' },
          },
        ),
      ),
    ).toEqual(REOPENS);
  });

  it('reads fit notes, observations, votes and dissents', () => {
    const builder = fitNote('Mentioned a boyfriend.');
    const note = { text: 'Came with a boyfriend.', source: 'Reception', observedOn: '2026-05-20' };
    builder.do('scorecards.record-observation', { application: 'app-mara', member: 'wen', note });
    builder.reach('mara', 'interview').vote('wen', 'mara', { reason: 'A recent graduate.' });
    builder.do('decisions.dissent', {
      opening: builder.opening,
      member: 'tomas',
      text: 'Not another recent graduate.',
    });
    expect(found(builder, 'protected-signal').map((finding) => finding.about)).toEqual([
      'dissent:tomas',
      'fit-note:wen:evenings',
      'observation:wen',
      'vote:wen',
    ]);
  });

  it('does not fire on plain words, and leaves out who withdrew', () => {
    expect(found(rejectedFor(PLAIN), 'protected-signal')).toEqual([]);
    expect(found(rejectedFor('A recent graduate.').withdraw('mara'), 'protected-signal')).toEqual([]);
  });

  it('keeps the words out of what stays readable after an erasure', () => {
    const finding = only(withEvidence('Spoke of a boyfriend.'), 'protected-signal');
    expect(`${finding.key}${finding.fingerprint}`).not.toContain('boyfriend');
  });
});

describe('third-party-conduct (situation 8)', () => {
  it('blocks in a reason until the reason is about the candidate', () => {
    expect(
      blocking(
        rejectedFor('We had calls from her mother.'),
        'third-party-conduct',
        (it) => it.dispose('mara', 'rejected', [{ ground: TEACHING, text: PLAIN }]),
        (it) => it.dispose('mara', 'rejected', [{ ground: TEACHING, text: 'Because of her mother.' }]),
      ),
    ).toEqual(BLOCKS);
  });

  it('blocks in the evidence of a reason, and not in a note that carries none', () => {
    const builder = withEvidence('The calls from her mother went on.');
    expect(found(builder, 'third-party-conduct')).toEqual([]);
    builder.dispose('mara', 'rejected', [
      { ground: TEACHING, text: PLAIN, evidence: [rating('mara', 'wen', 'teaching')] },
    ]);
    expect(only(builder, 'third-party-conduct')).toMatchObject({
      severity: 'block',
      about: 'rating:wen:interview:teaching',
    });
  });
});

describe('trait-not-behaviour (situations 13 to 15)', () => {
  it('fires on a trait in a fit note or a reason', () => {
    expect(only(fitNote('Was creepy.'), 'trait-not-behaviour')).toMatchObject({
      severity: 'justify',
      about: 'fit-note:wen:evenings',
    });
    expect(
      settling(rejectedFor('Came across as creepy.'), 'trait-not-behaviour', (it) =>
        it.dispose('mara', 'rejected', [{ ground: TEACHING, text: 'Simply creepy.' }]),
      ),
    ).toEqual(REOPENS);
  });

  it('fires on a fit note with neither situation nor effect', () => {
    expect(only(fitNote('Poor fit.', {}), 'trait-not-behaviour').message).toContain(
      'neither in what situation it was seen nor why it matters',
    );
  });

  it('does not fire on behaviour, situation and effect (situation 14)', () => {
    expect(found(fitNote('Read every answer from a sheet.'), 'trait-not-behaviour')).toEqual([]);
    expect(found(rejectedFor(PLAIN), 'trait-not-behaviour')).toEqual([]);
  });
});
