import { describe, expect, it } from 'vitest';
import { lint, type LintAs } from '@shared/lint';
import { compiled, packOf } from './packs';

const lexicon = compiled(packOf('en'));
const run = (text: string, as: LintAs = 'note') => lint(text, { as, language: 'en-GB', lexicon });
const brief = (text: string, as: LintAs = 'note') =>
  run(text, as).map(({ check, severity }) => `${check}: ${severity}`);
const marked = (text: string, as: LintAs = 'note') =>
  run(text, as).map(({ start, end }) => text.slice(start, end));

describe('the situations', () => {
  it('13: asks for more than "poor fit"', () => {
    expect(brief('Poor fit.')).toEqual(['trait-not-behaviour: justify']);
  });

  it('14: lets a fit note pass that names condition, behaviour and effect', () => {
    expect(
      run(
        'The post needs quick answers aloud. When asked about two late deliveries he was quiet for a minute and then said "I would have to read up".',
      ),
    ).toEqual([]);
  });

  it.each(['strange', 'A bit creepy.', "Didn't like the hair"])('15: stops at "%s"', (text) => {
    expect(run(text)).not.toEqual([]);
  });

  it('16: marks the boyfriend as a protected topic', () => {
    expect(run('Talked a lot about the boyfriend')).toMatchObject([
      { check: 'protected-signal', attribute: 'family', severity: 'justify' },
    ]);
  });

  it("17: lets the receptionist's account of what was said pass", () => {
    expect(run('The receptionist reports: he said "hurry up" and did not greet her.')).toEqual([]);
  });

  it.each(['Overqualified', 'recent graduates', 'only young people'])(
    '18: blocks the proxy "%s" in a reason',
    (text) => {
      expect(brief(text, 'reason')).toContain('protected-signal: block');
    },
  );

  it("8: blocks a reason that rests on a parent's conduct", () => {
    expect(brief('His mother phoned three times.', 'reason')).toContain('third-party-conduct: block');
  });
});

describe('severity', () => {
  it.each([
    ['note', 'justify'],
    ['reason', 'block'],
    ['letter', 'block'],
  ] as const)('of a protected signal in a %s is %s', (as, severity) => {
    expect(brief('She is pregnant.', as)).toEqual([`protected-signal: ${severity}`]);
  });

  it.each(['note', 'reason', 'letter'] as const)('of an ambiguous word in a %s is advise', (as) => {
    expect(brief('Worked with children for two years.', as)).toEqual(['protected-signal: advise']);
  });

  it('of a trait is justify in notes and reasons and block in letters', () => {
    expect(brief('arrogant', 'note')).toEqual(['trait-not-behaviour: justify']);
    expect(brief('arrogant', 'reason')).toEqual(['trait-not-behaviour: justify']);
    expect(brief('arrogant', 'letter')).toContain('trait-not-behaviour: block');
  });

  it('leaves courtesy to letters', () => {
    expect(brief('Your application has been rejected!', 'letter')).toEqual([
      'discourteous: justify',
      'discourteous: justify',
    ]);
    expect(run('Your application has been rejected!', 'note')).toEqual([]);
  });
});

describe('a trait with behaviour beside it', () => {
  const trait = 'She was rude.';
  it.each([
    ['in the same sentence', 'She was rude: interrupted the chair three times.'],
    ['in the next sentence', `${trait} She interrupted the chair three times.`],
    ['in the sentence before', `When asked about shifts she laughed. ${trait}`],
    ['as a quotation', `${trait} "Not my problem" came twice.`],
  ])('is let pass %s', (_where, text) => {
    expect(run(text)).toEqual([]);
  });

  it('is not let pass two sentences away', () => {
    expect(
      brief(`Interrupted the chair three times. The panel moved on. Then came the test. ${trait}`),
    ).toEqual(['trait-not-behaviour: justify']);
  });

  it('is not let pass for what somebody else said', () => {
    expect(brief('As everyone said, weird.')).toEqual(['trait-not-behaviour: justify']);
  });

  it('is never let pass in a letter', () => {
    expect(brief('You were rude: you interrupted the chair.', 'letter')).toContain(
      'trait-not-behaviour: block',
    );
  });
});

describe('loose writing', () => {
  it.each([
    'shes pregnent',
    'maternaty leave',
    'big carear gap',
    'overqualifed',
    'over-qualified',
    'over qualified',
    'dissabled',
    'SHE IS PREGNANT',
    'prégnant',
    'too old.not for us',
    '58yo',
  ])('is understood: %s', (text) => {
    expect(brief(text, 'reason')).toContain('protected-signal: block');
  });

  it.each([
    'He accepted the offer',
    'a martial arts festival',
    'muslin bindings',
    'patent law',
    'the manager was rather late',
  ])('does not turn a real word into another: %s', (text) => {
    expect(run(text, 'reason')).toEqual([]);
  });
});

describe('what is not a signal', () => {
  it.each([
    'he said the plan was late',
    'she led the team',
    'Executed the migration',
    'the criminal law library',
    "master's degree checked",
    'black belt process training',
    'invalid entries found',
    'the old system was replaced',
    'a young company',
    'the parent company paid',
    'the child process ended',
    'wrote a native app',
    'we use blind review',
    'a party to the contract',
    'gave birth to the project',
    'French required, B2 shown',
  ])('%s', (text) => {
    expect(run(text, 'reason')).toEqual([]);
  });

  it('a group of young engineers he led is only ambiguous', () => {
    expect(brief('He led a team of young engineers.', 'reason')).toEqual(['protected-signal: advise']);
  });

  it('the matter of the work is only advised, the same word about the candidate is not', () => {
    expect(brief('Described a case with a disabled client', 'reason')).toEqual(['protected-signal: advise']);
    expect(brief('Described how she is disabled', 'reason')).toEqual(['protected-signal: block']);
  });
});

describe('positions', () => {
  it('are those of the text as typed, whatever stands before', () => {
    expect(marked('Naïve 👩‍🚒 ß… then: “pregnant”, I think')).toContain('pregnant');
    expect(marked('a\r\nb\r\nShe is pregnant')).toEqual(['pregnant']);
  });

  it('keep the strongest of overlapping signals of one attribute', () => {
    const [finding, ...rest] = run('has two kids', 'reason');
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ attribute: 'family', severity: 'block' });
  });

  it('reach across the end of a wrapped line but not of a short one', () => {
    const wrapped =
      'Notes on the talk: the plan was clear and the figures were right and too\nold for the post';
    expect(brief(wrapped)).toEqual(['protected-signal: justify']);
    expect(run('cards sorted, too\nold for new stock')).toEqual([]);
  });
});
