/** Which grounds free words give: the letter told teaching, and nothing else of this opening. */
import { describe, expect, it } from 'vitest';
import { CRITERIA, criterion } from '../../support/opening-builder';
import type { OpeningBuilder } from '../../support/opening-builder';
import { CONDITION, issue, compose, letterCase, GAP, outcome, sign, STAGES } from '../letter-case';
import { signed } from '../letter-checks';
import { answer, asked, codes, findings, reply, told } from './inquiry-case';

const said = (text: string, builder: OpeningBuilder = asked()): string =>
  findings(builder, reply(text))
    .map(({ check, message }) => `${check} ${/“([^”]+)” (?:was|weighed)/u.exec(message)?.[1] ?? ''}`)
    .join(', ');

const reopened = (builder: OpeningBuilder): OpeningBuilder =>
  builder.do('decisions.reopen', {
    opening: builder.opening,
    member: 'idris',
    reason: 'A fact was overlooked.',
  });

const EVENING = 'contradicts-letter Evening desk';
const DEGREE = 'contradicts-letter Degree in librarianship';
const REFERENCE = 'contradicts-letter Answering reference questions';

describe('another ground than the letter told', () => {
  it.each([
    ['The evening desk was not shown far enough.', EVENING],
    ['You were not suited to the evenings.', ''],
    ['We did not see enough of the evening desk.', EVENING],
    ['It was because of the evenings at the desk.', EVENING],
    ['You were strong in teaching, but the evening desk was missing.', EVENING],
    ['It was not the teaching but the evening desk.', EVENING],
    ['Teaching was fine and the evening desk was weak.', EVENING],
    ['You lack a degree in librarianship.', DEGREE],
    ['The librarianship was missing.', DEGREE],
    ['Reference questions and the evening desk were missing.', `${REFERENCE}, ${EVENING}`],
    ['Your answers to reference questions fell short of what the post needs.', REFERENCE],
    ['We had some doubts about the evening desk.', EVENING],
    ['It was not only because of the evening desk.', EVENING],
    ['You didn’t show us enough of the evening desk.', EVENING],
    ['What you told us about reference work did not convince us.', REFERENCE],
  ])('“%s”', (text, expected) => expect(said(text)).toBe(expected));

  it.each([
    // What was told.
    ['Teaching groups to search well was not shown far enough.'],
    ['As our letter says, the teaching was not strong enough.'],
    // What it was not.
    ['It was not the evening desk.'],
    ['It was not because of the evening desk.'],
    ['It was neither the evening desk nor the degree.'],
    ['It wasn’t because of the evening desk.'],
    ['There was no real weakness at the evening desk.'],
    ['You would not have to work evenings.'],
    ['The evening desk played no part in it.'],
    ['Nothing was missing about the evening desk.'],
    ['You did not lack a degree.'],
    ['The decision had nothing to do with the evening desk; it was the teaching.'],
    // What was good.
    ['You were strong at the evening desk.'],
    ['We valued your degree in librarianship, but the teaching was weak.'],
    ['Your reference work was good, and the teaching was not shown far enough.'],
    // What was asked.
    ['You asked whether the evening desk counted.'],
    ['Is it about the evening desk?'],
    // Words that are in a label and say nothing by themselves.
    ['We could not answer your questions sooner.'],
    ['We have no other questions.'],
    ['You did not have to work two years for that.'],
    // The title of the post is a name.
    ['You were not selected for the post of Reference librarian.'],
  ])('is not given by “%s”', (text) => expect(said(text)).toBe(''));

  it('has its place in the text', () => {
    const text = 'Thank you for asking. You were strong in teaching, but the evening desk was missing.';
    const [found] = findings(asked(), reply(text));
    expect(text.slice(found!.start, found!.end).trim()).toBe('the evening desk was missing.');
  });

  it('is read in an answer too, and in the reason for declining one: both are read by whoever asked', () => {
    for (const declined of [false, true])
      expect(codes(findings(asked(), answer('The evening desk was missing.', declined)))).toEqual([
        'contradicts-letter',
      ]);
  });

  it.each([
    'We do not discuss how the evening desk was weighed.',
    'We keep to the reason in our letter and say nothing about the evening desk.',
    'This asks about the degree of somebody else.',
  ])('to decline with “%s” gives none', (text) => {
    expect(findings(asked(), answer(text, true))).toEqual([]);
  });

  it('is given by what is ticked, once', () => {
    const ticked = reply('The evening desk was missing.', { grounds: [CONDITION.ground] });
    expect(codes(findings(asked(), ticked))).toEqual(['contradicts-letter']);
    expect(findings(asked(), reply('As we wrote.', { grounds: [GAP.ground] }))).toEqual([]);
    const undeclared = reply('As we wrote.', { grounds: [{ kind: 'other', ref: 'punctuality' }] });
    expect(codes(findings(asked(), undeclared))).toEqual(['contradicts-letter']);
  });
});

describe('labels made of ordinary words', () => {
  const labels = (kind: 'criterion' | 'condition', ...all: string[]) =>
    all.map((label, index) => ({ ref: `${kind}-${index}`, label }));
  const library = (): OpeningBuilder => {
    const builder = told().do('openings.set-criteria', {
      opening: signed().opening,
      reason: 'As the library would put it.',
      set: {
        ...CRITERIA,
        stages: STAGES,
        qualifications: [
          { ref: 'q-degree', label: 'A degree in any field', kind: 'degree', subject: '', level: 'bachelor' },
          {
            ref: 'q-english',
            label: 'English at level C1',
            kind: 'language',
            subject: 'English',
            level: 'C1',
          },
        ],
        criteria: [
          ...CRITERIA.criteria,
          ...labels(
            'criterion',
            'Digital resources',
            'Work with the public under pressure',
            'Teamwork and conduct toward colleagues',
            'Closing time',
            'How people find and judge information',
          ).map((item) => criterion(item.ref, item.label)),
        ],
        conditions: labels(
          'condition',
          'Questions arrive unplanned',
          'Evenings and Sundays',
          'Four afternoons a week',
          'One room, handed over',
        ).map((item) => ({ ...item, text: item.label })),
      },
    });
    return asked({ kind: 'challenge' }, sign(reopened(builder).dispose('bo', 'rejected', [GAP])));
  };
  it.each([
    ['You do not have a degree.', 'A degree in any field'],
    ['Your English was below what the post needs.', 'English at level C1'],
    ['Your work with the public did not convince us.', 'Work with the public under pressure'],
    ['We saw too little teamwork.', 'Teamwork and conduct toward colleagues'],
    ['Because of the Sundays we decided otherwise.', 'Evenings and Sundays'],
    ['The unplanned questions were a weakness.', 'Questions arrive unplanned'],
  ])('“%s” names %s', (text, label) => expect(said(text, library())).toBe(`contradicts-letter ${label}`));

  it.each([
    ['We did not have your certificate by the closing date.'],
    ['We could not see you in the week that you asked for.'],
    ['You did not have enough information, and we are sorry for that.'],
    ['We do not have a room to meet in this week.'],
    ['We did not find the time to write sooner.'],
    ['We cannot answer your questions about how people judge information.'],
    ['Your letter did not arrive before we met.'],
    ['No decision was made in the first week.'],
    ['We have no record of a call on that day.'],
    ['You were not told of the second stage in good time.'],
    ['We did not see all people who applied.'],
    ['The committee could not decide on that day.'],
    ['We cannot say more than is in our letter without a decision of the committee.'],
    ['We are sorry that you had no answer for a month.'],
  ])('“%s” names none', (text) => expect(said(text, library())).toBe(''));
});

describe('before any letter told a ground', () => {
  const silent = () =>
    asked({ kind: 'challenge' }, issue(signed(), 'bo', { ...compose(signed(), 'bo'), claims: [] }));
  it('what is on the signed record may be said', () => {
    expect(said('The teaching was not shown far enough.', silent())).toBe('');
    expect(said('The teaching was not shown far enough.', asked({ kind: 'challenge' }, signed()))).toBe('');
  });
  it('nothing else', () => {
    expect(said('The evening desk was missing.', silent())).toBe('reason-not-on-record Evening desk');
  });
  it('nothing at all while the decision is not signed, or open for correction', () => {
    const reopened = silent().do('decisions.reopen', {
      opening: signed().opening,
      member: 'idris',
      reason: 'A fact was overlooked.',
    });
    const found = findings(reopened, reply('The teaching was not shown far enough.'));
    expect(codes(found)).toEqual(['reason-not-on-record']);
    expect(found[0]!.message).toContain('not signed');
  });
});

it('does not repeat what was told once it is no longer on record', () => {
  const changed = sign(
    asked()
      .do('decisions.reopen', {
        opening: signed().opening,
        member: 'idris',
        reason: 'A fact was overlooked.',
      })
      .dispose('bo', 'rejected', [CONDITION]),
  );
  expect(said('The teaching was not shown far enough.', changed)).toBe(
    'reason-not-on-record Teaching groups to search well',
  );
});

describe.each([
  [
    'de',
    'Spätdienst',
    'Der Spätdienst wurde nicht ausreichend gezeigt.',
    ['Es lag nicht am Spätdienst.', 'Ihre Stärke war der Spätdienst.', 'Der Spätdienst spielte keine Rolle.'],
  ],
  [
    'fr',
    'Permanence du soir',
    'La permanence du soir n’a pas été suffisamment montrée.',
    ['Ce n’était pas la permanence du soir.', 'La permanence était une force de votre candidature.'],
  ],
  [
    'es',
    'Turno de tarde',
    'Usted no mostró lo suficiente en el turno de tarde.',
    ['No fue por el turno de tarde.', 'El turno de tarde no tuvo nada que ver con la decisión.'],
  ],
  [
    'nl',
    'Avonddienst',
    'De avonddienst was niet genoeg getoond.',
    ['Het lag niet aan de avonddienst.', 'De avonddienst was sterk.', 'De avonddienst speelde geen rol.'],
  ],
])('in %s', (language, label, gap, misses) => {
  const builder = (): OpeningBuilder => {
    const criteria = { ...CRITERIA, stages: STAGES, conditions: [{ ref: 'evenings', label, text: label }] };
    const made = letterCase()
      .do('openings.set-criteria', {
        opening: signed().opening,
        set: criteria,
        reason: 'In its own language.',
      })
      .candidate('bo', { fullName: 'Bo Ferreira', stages: ['interview'] })
      .do('candidates.change', { candidate: 'bo', contact: { fullName: 'Bo Ferreira', language } })
      .dispose('bo', 'rejected', [GAP]);
    return asked({ kind: 'challenge' }, sign(outcome(made, 'filled')));
  };
  it(`“${gap}”`, () => expect(said(gap, builder())).toBe(`reason-not-on-record ${label}`));
  it.each(misses)('not “%s”', (text) => expect(said(text, builder())).toBe(''));
});
