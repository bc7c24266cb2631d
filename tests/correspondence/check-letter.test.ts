import { describe, expect, it } from 'vitest';
import { LETTER_CHECKS, type LetterDraft, type LetterTools } from '@shared/correspondence';
import {
  appOf,
  ask,
  asKind,
  CANCELLED,
  compose,
  CONDITION,
  decidedCase,
  GAP,
  issue,
  issued,
  justify,
  kindOf,
  letterCase,
  MINIMUM,
  outcome,
  reserve,
  sign,
  TODAY,
} from './letter-case';
import { adding, check, codes, edited, fired, SEVERITY, signed, withClaims } from './letter-checks';

describe('letters as composed', () => {
  it.each(['mara', 'ada', 'bo', 'cy', 'dana'])(
    'the letter to %s passes every check once the decision is signed',
    (candidate) => {
      const builder = signed();
      expect(check(builder.record(), candidate, compose(builder, candidate))).toEqual([]);
    },
  );

  it('gives the same findings in the same order, each with its own key', () => {
    const draft = {
      ...compose(decidedCase(), 'bo'),
      claims: [{ claim: 'position-unfilled' }, { claim: 'appointed' }] as LetterDraft['claims'],
    };
    const [first, second] = [decidedCase(), decidedCase()].map((builder) =>
      check(builder.record(), 'bo', draft),
    );
    expect(first).toEqual(second);
    expect(new Set(first!.map((finding) => finding.key)).size).toBe(first!.length);
  });

  it('knows every check by its code', () => {
    expect(Object.keys(LETTER_CHECKS)).toContain('claim-false');
    expect(Object.keys(LETTER_CHECKS).every((code) => /^[a-z]+(-[a-z]+)*$/.test(code))).toBe(true);
  });
});

describe('claim-false', () => {
  it('fires for a post said to be filled that was not (situation 30)', () => {
    const builder = sign(outcome(decidedCase(), 'filled'));
    const draft = compose(builder, 'bo');
    const claims: LetterDraft['claims'] = [...draft.claims, { claim: 'position-unfilled' }];
    const findings = check(builder.record(), 'bo', { ...draft, claims });
    expect(fired(findings)).toBe('claim-false block');
    expect(findings[0]!.message).toBe(
      'Your letter says that nobody was appointed. The record does not bear this out. The post was filled.',
    );
  });
  it('fires for an interview that never was, and not for one that was', () => {
    expect(
      fired(withClaims(signed(), 'ada', [...compose(signed(), 'ada').claims, { claim: 'was-interviewed' }])),
    ).toBe('claim-false block');
    expect(withClaims(signed(), 'bo', compose(signed(), 'bo').claims)).toEqual([]);
  });
  it('fires when a fact recorded later meets the requirement, and is settled when the fact is withdrawn', () => {
    const builder = signed().fact('mara', 'late-fact', {
      kind: 'years',
      subject: 'enquiry desk work',
      years: 15,
      source: 'Certificate',
    });
    expect(fired(check(builder.record(), 'mara', compose(builder, 'mara')))).toBe('claim-false block');
    builder.do('candidates.withdraw-fact', {
      candidate: 'mara',
      fact: 'late-fact',
      reason: 'Belongs to somebody else.',
    });
    expect(check(builder.record(), 'mara', compose(builder, 'mara'))).toEqual([]);
  });
});

describe('reason-not-on-record', () => {
  it('fires for an approved sentence whose ground is not recorded', () => {
    const builder = signed();
    const draft = compose(builder, 'bo');
    const grounds = [...draft.grounds, { ground: CONDITION.ground, text: 'About the evening desk.' }];
    expect(fired(check(builder.record(), 'bo', { ...draft, grounds }))).toBe('reason-not-on-record block');
  });
  it('fires when a free edit names a criterion that played no recorded part', () => {
    expect(fired(adding(signed(), 'bo', 'We also looked at answering reference questions with you.'))).toBe(
      'reason-not-on-record block',
    );
  });
  it('does not fire for a recorded ground, nor for a label inside a longer word', () => {
    expect(adding(signed(), 'bo', 'By “Teaching groups to search well” we mean whole sessions.')).toEqual([]);
    expect(adding(signed(), 'bo', 'The evening desks are shared.')).toEqual([]);
  });
});

describe('reason-not-on-record in a feedback letter', () => {
  it('leaves the criteria of its points alone, and no others', () => {
    const text = 'Answering reference questions went well.';
    const draft = compose(signed(), 'bo');
    const feedback = asKind(draft, 'feedback', {
      model: { ...draft.model, paragraphs: ['Thank you for asking.', text] },
    });
    const found = (claims: LetterDraft['claims']) =>
      codes(check(signed().record(), 'bo', { ...feedback, claims }));
    expect(found([])).toContain('reason-not-on-record');
    expect(found([{ claim: 'strength', criterion: 'teaching' }])).toContain('reason-not-on-record');
    expect(found([{ claim: 'strength', criterion: 'reference' }])).not.toContain('reason-not-on-record');
  });
});

describe('boilerplate-repeated', () => {
  it('lets the ground be told in the same words, and a correction repeat what it replaces (situation 5)', () => {
    const draft = compose(signed(), 'bo');
    const [ground] = draft.grounds;
    const told = issue(signed(), 'bo', draft);
    const again = (changes: Partial<LetterDraft>) =>
      check(told.record(), 'bo', { ...draft, ...changes })
        .filter((finding) => finding.check === 'boilerplate-repeated')
        .map((finding) => finding.message);
    expect(again({})).not.toEqual([]);
    expect(again({}).join()).not.toContain(ground!.text.slice(0, 40));
    expect(again({ supersedes: 'letter-bo' })).toEqual([]);
  });
});

describe('wrong-outcome', () => {
  it('fires for the letter of another stage, and names both', () => {
    const builder = signed();
    const draft = compose(builder, 'bo', { kind: 'not-shortlisted-strongest' });
    const findings = check(builder.record(), 'bo', draft);
    expect(fired(findings)).toBe('wrong-outcome block');
    expect(findings[0]!.message).toContain('“After interview”');
  });
  it('fires for a refusal to somebody who holds an offer', () => {
    const builder = decidedCase();
    const draft = compose(builder, 'bo');
    builder.dispose('bo', 'offered');
    expect(codes(check(sign(builder).record(), 'bo', draft))).toContain('wrong-outcome');
  });
  it('fires when the disposition has changed since', () => {
    const builder = decidedCase();
    const draft = compose(builder, 'bo');
    builder.dispose('bo', 'rejected', [GAP]);
    expect(fired(check(sign(builder).record(), 'bo', draft))).toBe('wrong-outcome block');
  });
  it('fires when the post was cancelled after the letter was written (situation 30)', () => {
    const builder = signed();
    const draft = compose(builder, 'bo');
    expect(codes(check(outcome(builder, 'cancelled').record(), 'bo', draft))).toEqual(['wrong-outcome']);
  });
});

describe('wrong-name', () => {
  it.each([
    [{ salutation: 'Dear Ms Verhoeven' }],
    [{ salutation: 'Dear ' }],
    [{ address: ['Cy Marchett', '3 Alder Court'] }],
    [{ subject: 'Your application for [post]' }],
    [{ closing: 'Yours {{ closing }}' }],
    [{ subject: 'Your application for undefined' }],
    [{ subject: 'Your application for  , thank you' }],
    [{ subject: 'About “”' }],
  ])('fires for %j', (changes) => {
    expect(fired(edited(signed(), 'bo', changes))).toBe('wrong-name block');
  });
  it('fires for the draft of a namesake', () => {
    const draft = { ...compose(signed(), 'bo'), application: 'app-ada' };
    expect(codes(check(signed().record(), 'bo', draft))).toContain('wrong-name');
  });
  it('does not take a strange name for a placeholder', () => {
    for (const fullName of ['{{ name }}', 'undefined', 'Null', '[Bo]', '<b>Bo</b>', 'Bo  Ferreira']) {
      const builder = sign(
        letterCase()
          .candidate('mara', { fullName, stages: ['interview'] })
          .dispose('mara', 'rejected', [GAP]),
      );
      expect(check(builder.record(), 'mara', compose(builder, 'mara')), fullName).toEqual([]);
    }
  });
  it('accepts the form of address that the person asked for', () => {
    const builder = letterCase();
    builder.do('candidates.add', {
      id: 'mara',
      contact: { fullName: 'Mara Quist', addressAs: 'Dr Quist' },
      applications: [{ id: 'app-mara', opening: builder.opening }],
    });
    sign(builder.dispose('mara', 'rejected', [{ ground: CONDITION.ground }]));
    const draft = compose(builder, 'mara');
    expect(draft.model.salutation).toBe('Dear Dr Quist');
    expect(check(builder.record(), 'mara', draft)).toEqual([]);
  });
});

describe('names-another', () => {
  it.each([
    'Ada Lindqvist joined us at the same time.',
    'We also met ADA LINDQVIST.',
    'We have chosen Ms Osei.',
    'Wen Sadler rated the session.',
    'Your session was scored 3 out of 5.',
    'Two members voted against you.',
  ])('fires for “%s”', (paragraph) => {
    expect(fired(adding(signed(), 'bo', paragraph))).toBe('names-another block');
  });
  it.each([
    'We know the Lindqvist archive.',
    'Wen Sadler looked after the timetable.',
    'Pages 2 and 3 of the advert say so.',
  ])('does not fire for “%s”', (paragraph) => expect(adding(signed(), 'bo', paragraph)).toEqual([]));
  it('fires for a secret of the opening (situation 19)', () => {
    const builder = signed();
    builder.do('openings.change', {
      opening: builder.opening,
      details: { ...builder.record().opening.details, secrets: ['the branch will close'] },
    });
    expect(fired(adding(builder, 'bo', 'As you may know, The branch will close next year.'))).toBe(
      'names-another block',
    );
    expect(adding(builder, 'bo', 'The branch closes at six.')).toEqual([]);
  });
  it('finds names whatever they are made of', () => {
    for (const fullName of ['Zoë D’Arcy-Núñez', '王 小明', 'María del Mar Ós', '★★', 'Q']) {
      const builder = sign(
        outcome(decidedCase().candidate('eli', { fullName }).dispose('eli', 'rejected', [GAP]), 'filled'),
      );
      const named = adding(builder, 'bo', `We met ${fullName} too.`);
      expect(codes(named), fullName).toEqual(fullName.length > 1 ? ['names-another'] : []);
    }
  });
  it('does not fire for a namesake of the addressee', () => {
    const builder = decidedCase()
      .candidate('bo2', { fullName: 'Bo Ferreira' })
      .dispose('bo2', 'rejected', [GAP]);
    expect(check(sign(outcome(builder, 'filled')).record(), 'bo', compose(builder, 'bo'))).toEqual([]);
  });
});

describe('decision-unsigned', () => {
  it('fires before the signature and while the decision is open for correction', () => {
    const builder = outcome(decidedCase(), 'filled');
    expect(fired(check(builder.record(), 'bo', compose(builder, 'bo')))).toBe('decision-unsigned block');
    sign(builder).do('decisions.reopen', {
      opening: builder.opening,
      member: 'idris',
      reason: 'A rating was in the wrong row.',
    });
    expect(fired(check(builder.record(), 'bo', compose(builder, 'bo')))).toBe('decision-unsigned block');
  });
  it('fires until the holding time has passed', () => {
    const builder = sign(outcome(decidedCase({ policy: { holdingDays: 3 } }), 'filled'));
    const draft = compose(builder, 'bo');
    expect(fired(check(builder.record(), 'bo', draft, { today: '2026-06-03' }))).toBe(
      'decision-unsigned block',
    );
    expect(check(builder.record(), 'bo', draft, { today: '2026-06-04' })).toEqual([]);
  });
});

describe('already-told', () => {
  it('asks why a second letter about the same disposition goes out, and not about a new one', () => {
    const builder = signed();
    const draft = compose(builder, 'ada');
    const findings = check(issued(builder, 'ada', draft), 'ada', draft);
    expect(codes(findings)).toEqual(['already-told', 'boilerplate-repeated']);
    expect(findings[0]!.severity).toBe('justify');
    const corrected = signed();
    const before = issued(corrected, 'ada', { ...draft, disposition: 1 }).byId.get('app-ada')!.letters;
    const after = corrected.record();
    appOf(after, 'ada').letters.push(...before);
    expect(codes(check(after, 'ada', compose(corrected, 'ada')))).not.toContain('already-told');
  });
});

describe('answers in writing', () => {
  it('need none where a letter answers an inquiry', () => {
    const builder = ask(issue(signed(), 'ada', compose(signed(), 'ada')), 'ada', 'q', { kind: 'challenge' });
    const second = { ...compose(builder, 'ada'), inquiry: 'q' };
    expect(codes(check(builder.record(), 'ada', second))).not.toContain('already-told');
  });
  it('settle nothing that blocks', () => {
    const builder = outcome(decidedCase(), 'filled');
    const draft = compose(builder, 'bo');
    const [found] = check(builder.record(), 'bo', draft);
    expect(found).toMatchObject({ check: 'decision-unsigned', settled: null });
    justify(builder, 'bo', found!);
    expect(check(builder.record(), 'bo', draft)[0]).toMatchObject({
      check: 'decision-unsigned',
      settled: null,
    });
  });
});

describe('comparison', () => {
  it.each([
    'There were more qualified candidates.',
    'Other applicants showed more.',
    'Someone had longer experience than you.',
    'It was a very strong field.',
    'Everyone we interviewed was highly qualified.',
    'The standard of applications was exceptionally high.',
    'Your answers were good compared with the others.',
  ])('fires for “%s” (situation 27)', (paragraph) =>
    expect(fired(adding(signed(), 'bo', paragraph))).toBe('comparison block'),
  );
  it.each([
    'We have appointed another candidate.',
    'Your application was not among the strongest applications.',
    'The post needs more than one evening.',
  ])('does not fire for “%s”', (paragraph) => expect(adding(signed(), 'bo', paragraph)).toEqual([]));
  it.each([
    ['fr', 'Une autre personne avait plus d’expérience que vous.', true],
    ['fr', 'Si vous souhaitez aller plus loin, dites-nous ce que vous voulez faire examiner.', false],
    ['es', 'Otra persona tenía más experiencia que usted.', true],
    ['es', 'Para saber más, díganos lo que usted desea que se revise.', false],
  ])('in %s, “%s”: %j', (language, text, expected) => {
    const draft = compose(signed(), 'bo');
    const model = { ...draft.model, paragraphs: [text] };
    const found = codes(check(signed().record(), 'bo', { ...draft, language, model }));
    expect(found.includes('comparison')).toBe(expected);
  });
  it('does not take the title of a post for a comparison', () => {
    const builder = sign(
      letterCase()
        .candidate('mara', { stages: ['interview'] })
        .dispose('mara', 'rejected', [GAP]),
    );
    builder.do('openings.change', {
      opening: builder.opening,
      details: { ...builder.record().opening.details, title: 'Adviser to other applicants' },
    });
    expect(check(builder.record(), 'mara', compose(builder, 'mara'))).toEqual([]);
  });
});

describe('unkept-promise', () => {
  it.each([
    'We will keep your details on file.',
    'We will be in touch when a post comes up.',
    'Please do apply again next year.',
    'We have put you on our reserve list.',
  ])('fires for “%s” without a record of it (situation 33)', (paragraph) =>
    expect(fired(adding(signed(), 'bo', paragraph))).toBe('unkept-promise block'),
  );
  it('does not fire while a reserve place holds, and fires once it has run out', () => {
    const promise = 'We will be in touch if the post becomes free.';
    expect(adding(signed(), 'cy', promise)).toEqual([]);
    const findings = adding(signed(), 'cy', promise, { today: '2027-04-01' });
    expect(codes(findings)).toEqual(['unkept-promise', 'late']);
  });
  it('fires for a reserve place without a date', () => {
    const builder = sign(outcome(reserve(decidedCase(), 'cy'), 'filled'));
    expect(fired(check(builder.record(), 'cy', compose(builder, 'cy')))).toBe('unkept-promise block');
  });
});

describe('signals in outgoing text', () => {
  const lint: LetterTools['lint'] = (text) =>
    [...text.matchAll(/Young|young/g)].map((hit) => ({
      check: 'protected-signal',
      severity: 'block',
      attribute: 'age',
      start: hit.index,
      end: hit.index + 5,
      why: 'This is about age.',
    }));
  it('fires on the paragraphs and leaves names alone', () => {
    expect(fired(adding(signed(), 'bo', 'You are too young.', { lint }))).toBe('protected-signal block');
    const builder = letterCase()
      .candidate('mara', { fullName: 'Ines Young', stages: ['interview'] })
      .dispose('mara', 'rejected', [GAP]);
    const draft = compose(sign(builder), 'mara');
    expect(check(builder.record(), 'mara', draft, { lint })).toEqual([]);
  });
  it.each(['trait-not-behaviour', 'third-party-conduct', 'discourteous'] as const)(
    'passes %s on from the linter',
    (code) => {
      const one: LetterTools['lint'] = (text) =>
        text.includes('odd')
          ? [
              {
                check: code,
                severity: SEVERITY[code] === 'justify' ? 'justify' : 'block',
                start: 0,
                end: 3,
                why: 'Not so.',
              },
            ]
          : [];
      expect(fired(adding(signed(), 'bo', 'This is odd.', { lint: one }))).toBe(
        `${code} ${SEVERITY[code] ?? 'block'}`,
      );
    },
  );
});

describe('discourteous', () => {
  it('fires without thanks, close or signatory, and for text that is hard to read', () => {
    expect(
      fired(
        edited(signed(), 'bo', { paragraphs: ['We have decided not to continue with your application.'] }),
      ),
    ).toBe('discourteous justify');
    expect(fired(edited(signed(), 'bo', { signatory: { name: '', role: '' } }))).toBe('discourteous justify');
    const dense =
      'Thank you. Notwithstanding considerable institutional deliberation concerning organisational requirements, multidimensional evaluation considerations necessitated discontinuation of administrative consideration.';
    expect(fired(edited(signed(), 'bo', { paragraphs: [dense] }))).toBe('discourteous justify');
  });
});

describe('late', () => {
  it('advises once the due date has passed, and asks why once as much time again has (situation 34)', () => {
    const at = (today: string) => check(signed().record(), 'bo', compose(signed(), 'bo'), { today });
    expect(at('2026-06-15')).toEqual([]);
    expect(fired(at('2026-06-16'))).toBe('late advise');
    expect(fired(at('2026-06-29'))).toBe('late advise');
    expect(fired(at('2026-06-30'))).toBe('late justify');
  });
});

describe('claims-conflict', () => {
  it('fires when another letter of the opening says the opposite (situation 27)', () => {
    const builder = signed();
    const other = {
      application: 'app-ada',
      kind: 'position-unfilled',
      claims: [{ claim: 'position-unfilled' }],
    } as const;
    const draft: LetterDraft = { ...compose(builder, 'bo'), claims: [{ claim: 'another-appointed' }] };
    expect(
      fired(check(builder.record(), 'bo', draft, { queued: [{ ...other, claims: [...other.claims] }] })),
    ).toBe('claims-conflict block');
    expect(
      check(builder.record(), 'bo', draft, { queued: [{ ...other, claims: [{ claim: 'appointed' }] }] }),
    ).toEqual([]);
  });
  it('fires when an issued letter gave the same recorded ground differently, and not when it gave the same', () => {
    const builder = decidedCase()
      .candidate('eli', { stages: ['interview'] })
      .dispose('eli', 'rejected', [GAP]);
    sign(outcome(builder, 'filled'));
    const told = compose(builder, 'eli');
    const draft = compose(builder, 'bo');
    expect(check(issued(builder, 'eli', told), 'bo', draft)).toEqual([]);
    expect(
      fired(check(issued(builder, 'eli', { ...told, claims: [{ claim: 'was-interviewed' }] }), 'bo', draft)),
    ).toBe('claims-conflict block');
  });
});

describe('a cancelled post', () => {
  it('is told as such, with nothing about the application when nothing is recorded about it', () => {
    const builder = sign(
      outcome(letterCase().candidate('mara').dispose('mara', 'rejected', [CANCELLED]), 'cancelled'),
    );
    const draft = compose(builder, 'mara');
    expect(draft.claims).toEqual([{ claim: 'position-cancelled' }]);
    expect(draft.model.paragraphs[0]).toContain(
      'The reason lies with the post and not with your application.',
    );
    expect(check(builder.record(), 'mara', draft)).toEqual([]);
    const own = sign(
      outcome(
        letterCase().candidate('mara', { facts: [] }).dispose('mara', 'rejected', [MINIMUM]),
        'cancelled',
      ),
    );
    expect(compose(own, 'mara').model.paragraphs.join(' ')).not.toContain('The reason lies with the post');
    expect(kindOf(own, 'mara')).toBe('position-cancelled');
    expect(check(own.record(), 'mara', compose(own, 'mara'), { today: TODAY })).toEqual([]);
  });
});
