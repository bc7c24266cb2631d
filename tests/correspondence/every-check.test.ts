/** The four tests of every letter check. What is particular to one check has a file of its own. */
import { describe, expect, it } from 'vitest';
import {
  LETTER_CHECKS,
  type LetterCheckCode,
  type LetterDraft,
  type LetterTools,
} from '@shared/correspondence';
import type { OpeningBuilder, ReasonInput } from '../support/opening-builder';
import {
  asKind,
  ask,
  compose,
  CONDITION,
  decidedCase,
  GAP,
  issue,
  justify,
  outcome,
  promise,
  sign,
} from './letter-case';
import { check, edited, signed } from './letter-checks';
import { fourTests, type FourTests } from './four-tests';

const reopen = (builder: OpeningBuilder): OpeningBuilder =>
  builder.do('decisions.reopen', {
    opening: builder.opening,
    member: 'idris',
    reason: 'A fact was overlooked.',
  });

const run = (
  builder: OpeningBuilder,
  draft: LetterDraft,
  candidate = 'bo',
  tools: Partial<LetterTools> = {},
) => check(builder.record(), candidate, draft, tools);

const bo = (): LetterDraft => compose(signed(), 'bo');
const paragraph = (draft: LetterDraft, text: string): LetterDraft => ({
  ...draft,
  model: { ...draft.model, paragraphs: [...draft.model.paragraphs, text] },
});
const rename = (builder: OpeningBuilder, candidate: string, fullName: string): OpeningBuilder =>
  builder.do('candidates.change', { candidate, contact: { fullName } });
const retitle = (builder: OpeningBuilder, title: string): OpeningBuilder =>
  builder.do('openings.change', {
    opening: builder.opening,
    details: { ...builder.record().opening.details, title },
  });
const takeBack = (builder: OpeningBuilder, letter: string): OpeningBuilder =>
  builder.do('letters.withdraw', { letter });
/** Answers the open finding of this code in writing. */
const answered = (
  builder: OpeningBuilder,
  code: string,
  draft: LetterDraft,
  tools: Partial<LetterTools> = {},
) =>
  justify(
    builder,
    'bo',
    run(builder, draft, 'bo', tools).find((finding) => finding.check === code)!,
  );

/** Signed again with another ground for Bo. */
const otherGround = (builder: OpeningBuilder, reasons: ReasonInput[] = [CONDITION]): OpeningBuilder =>
  sign(reopen(builder).dispose('bo', 'rejected', reasons));

/** A linter that knows one word. */
const lint =
  (
    code: 'protected-signal' | 'trait-not-behaviour' | 'third-party-conduct' | 'discourteous',
  ): LetterTools['lint'] =>
  (text) =>
    [...text.matchAll(/moonlit/giu)].map((hit) => ({
      check: code,
      severity: code === 'discourteous' ? 'justify' : 'block',
      start: hit.index,
      end: hit.index + 7,
      why: 'This word is not fit for a letter.',
    }));

/** A word of the linter counts, except where it stands in a title on record. */
const signal = (code: Parameters<typeof lint>[0]): FourTests => {
  const tools = { lint: lint(code) };
  const said = paragraph(bo(), 'You spoke of the Moonlit desk.');
  const moonlit = () => retitle(signed(), 'Moonlit desk');
  return {
    fires: () => run(signed(), said, 'bo', tools),
    nearMiss: () => run(signed(), paragraph(bo(), 'You spoke of the desk by moonlight.'), 'bo', tools),
    settled: () => run(moonlit(), said, 'bo', tools),
    reopens: () => run(retitle(moonlit(), 'Reference librarian'), said, 'bo', tools),
  };
};

const challenged = (): OpeningBuilder => ask(issue(signed(), 'bo', bo()), 'bo', 'why', { kind: 'challenge' });
const answer = (claims: LetterDraft['claims'], changes: Partial<LetterDraft> = {}): LetterDraft =>
  asKind(bo(), 'challenge-answer', { claims, inquiry: 'why', ...changes });
const EVENINGS = { claim: 'condition-gap', condition: 'evenings' } as const;
const TEACHING = { claim: 'criterion-gap', criterion: 'teaching' } as const;

const complaint = (
  builder: OpeningBuilder,
  kind: 'discrimination' | 'internal-complaint' = 'discrimination',
): OpeningBuilder => ask(builder, 'bo', 'complaint', { kind });

const mother = (authority: string): OpeningBuilder =>
  ask(signed(), 'bo', `asked-${authority}`, {
    kind: 'third-party',
    asker: 'third-party',
    askerName: 'Rosa Ferrante',
    authority,
  });
const toMother = (text: string, inquiry: string): LetterDraft => {
  const draft = bo();
  return asKind(draft, 'third-party-refusal', {
    inquiry,
    email: '',
    model: {
      ...draft.model,
      title: 'Your question',
      subject: 'Your question',
      salutation: 'Dear Rosa Ferrante',
      address: ['Rosa Ferrante'],
      paragraphs: ['Thank you for writing to us.', text],
    },
  });
};

const filled = (): LetterDraft => ({ ...bo(), claims: [...bo().claims, { claim: 'another-appointed' }] });
/** Ada was told that nobody was appointed. */
const toldUnfilled = (builder: OpeningBuilder, id: string): OpeningBuilder =>
  issue(builder, 'ada', { ...compose(builder, 'ada'), claims: [{ claim: 'position-unfilled' }] }, id);

const again = { claim: 'apply-again' } as const;
const settlePromise = (builder: OpeningBuilder): OpeningBuilder =>
  builder.do('letters.settle-promise', {
    application: 'app-bo',
    promise: builder.record().byId.get('app-bo')!.matters.promises.at(-1)!.id,
  });
const onFile = (): LetterDraft => paragraph(bo(), 'We will keep your details on file.');
const rewritten = (text: string): LetterDraft => ({
  ...paragraph(bo(), text),
  edited: true,
});
const LONG =
  'It was a pleasure to hear about the reading group that you began, about the room that you found for it and about the people who came to it every week.';
const thankless = (builder: OpeningBuilder, text: string, tools: Partial<LetterTools> = {}) => {
  const draft = paragraph(compose(builder, 'bo'), text);
  const { subject, salutation, paragraphs, closing } = draft.model;
  return run(builder, { ...draft, approved: { subject, salutation, paragraphs, closing } }, 'bo', tools);
};
const policy = (builder: OpeningBuilder, letterDueDays: number): OpeningBuilder => {
  const { at: _, ...organisation } = builder.state.settings.organisation!;
  return builder.do('settings.set-organisation', {
    ...organisation,
    policy: { ...organisation.policy, letterDueDays },
  });
};
const JULY = { today: '2026-07-01' };

const CASES: Record<LetterCheckCode, FourTests> = {
  'decision-unsigned': {
    fires: () => run(outcome(decidedCase(), 'filled'), bo()),
    nearMiss: () => run(outcome(decidedCase(), 'filled'), asKind(bo(), 'decision-notice')),
    settled: () => run(signed(), bo()),
    reopens: () => run(reopen(signed()), bo()),
  },
  'matter-on-hold': {
    fires: () => run(complaint(challenged()), answer([TEACHING])),
    nearMiss: () => run(complaint(challenged(), 'internal-complaint'), answer([TEACHING])),
    settled: () => {
      const builder = complaint(signed());
      return run(answered(builder, 'matter-on-hold', bo()), bo());
    },
    reopens: () => {
      const builder = complaint(signed());
      const again = answered(builder, 'matter-on-hold', bo()).do('custody.place-hold', {
        opening: builder.opening,
        ground: 'charge',
        note: '',
      });
      return run(again, bo());
    },
  },
  'wrong-outcome': {
    fires: () => run(decidedCase().dispose('bo', 'offered'), bo()),
    nearMiss: () => run(signed(), bo()),
    settled: () => run(outcome(outcome(signed(), 'cancelled'), 'filled'), bo()),
    reopens: () => run(outcome(signed(), 'cancelled'), bo()),
  },
  'claim-false': {
    fires: () => run(signed(), { ...bo(), claims: [again] }),
    nearMiss: () => run(signed(), { ...compose(signed(), 'cy'), claims: [again] }, 'cy'),
    settled: () => run(promise(signed(), 'bo', 'apply-again'), { ...bo(), claims: [again] }),
    reopens: () => run(settlePromise(promise(signed(), 'bo', 'apply-again')), { ...bo(), claims: [again] }),
  },
  'reason-not-on-record': {
    fires: () => run(signed(), paragraph(bo(), 'We also looked at the evening desk.')),
    nearMiss: () => run(signed(), paragraph(bo(), 'The evening desks are shared.')),
    settled: () => run(otherGround(signed(), [GAP, CONDITION]), paragraph(bo(), 'And at the evening desk.')),
    reopens: () =>
      run(
        otherGround(otherGround(signed(), [GAP, CONDITION]), [GAP]),
        paragraph(bo(), 'And at the evening desk.'),
      ),
  },
  'claims-conflict': {
    fires: () => run(toldUnfilled(signed(), 'first'), filled()),
    nearMiss: () => run(issue(signed(), 'dana', compose(signed(), 'dana')), filled()),
    settled: () => run(takeBack(toldUnfilled(signed(), 'first'), 'first'), filled()),
    reopens: () => run(toldUnfilled(takeBack(toldUnfilled(signed(), 'first'), 'first'), 'next'), filled()),
  },
  'contradicts-letter': {
    fires: () => run(challenged(), answer([EVENINGS])),
    nearMiss: () => run(challenged(), answer([TEACHING])),
    settled: () => run(challenged(), answer([EVENINGS], { supersedes: 'letter-bo' })),
    reopens: () => {
      const corrected = { ...bo(), supersedes: 'letter-bo' };
      return run(
        issue(challenged(), 'bo', corrected, 'second'),
        answer([EVENINGS], { supersedes: 'letter-bo' }),
      );
    },
  },
  'authority-missing': {
    fires: () => run(mother(''), toMother('Bo Ferreira was interviewed.', 'asked-')),
    nearMiss: () =>
      run(mother(''), toMother('We speak about an application with the applicant alone.', 'asked-')),
    settled: () => run(mother('signed'), toMother('Bo Ferreira was interviewed.', 'asked-signed')),
    reopens: () =>
      run(
        ask(mother('signed'), 'bo', 'later', {
          kind: 'third-party',
          asker: 'third-party',
          askerName: 'Rosa Ferrante',
        }),
        toMother('Bo Ferreira was interviewed.', 'later'),
      ),
  },
  'wrong-name': {
    fires: () => run(rename(signed(), 'bo', 'Bo Ferreira Lund'), bo()),
    nearMiss: () => run(rename(signed(), 'ada', 'Ada Ferreira'), bo()),
    settled: () => run(rename(rename(signed(), 'bo', 'Bo Lund'), 'bo', 'Bo Ferreira'), bo()),
    reopens: () =>
      run(rename(rename(rename(signed(), 'bo', 'Bo Lund'), 'bo', 'Bo Ferreira'), 'bo', 'Bo Lund'), bo()),
  },
  'names-another': {
    fires: () => run(signed(), paragraph(bo(), 'We also met Ada Lindqvist.')),
    nearMiss: () => run(signed(), paragraph(bo(), 'We know the Lindqvist archive.')),
    settled: () =>
      run(rename(signed(), 'ada', 'Ada Holm'), paragraph(bo(), 'We know the Ada Lindqvist archive.')),
    reopens: () =>
      run(
        rename(rename(signed(), 'ada', 'Ada Holm'), 'ada', 'Ada Lindqvist'),
        paragraph(bo(), 'We know the Ada Lindqvist archive.'),
      ),
  },
  'unkept-promise': {
    fires: () => run(signed(), onFile()),
    nearMiss: () => run(signed(), paragraph(bo(), 'Your details were complete.')),
    settled: () => run(promise(signed(), 'bo', 'on-file'), onFile()),
    reopens: () => run(promise(signed(), 'bo', 'on-file', '2026-06-30'), onFile(), 'bo', JULY),
  },
  comparison: {
    fires: () => run(signed(), paragraph(bo(), 'We looked at other applicants.')),
    nearMiss: () => run(signed(), paragraph(bo(), 'We have appointed another candidate.')),
    settled: () =>
      run(retitle(signed(), 'Guide to other applicants'), paragraph(bo(), 'Guide to other applicants.')),
    reopens: () =>
      run(
        retitle(retitle(signed(), 'Guide to other applicants'), 'Guide'),
        paragraph(bo(), 'Guide to other applicants.'),
      ),
  },
  'protected-signal': signal('protected-signal'),
  'trait-not-behaviour': signal('trait-not-behaviour'),
  'third-party-conduct': signal('third-party-conduct'),
  'already-told': {
    fires: () => run(issue(signed(), 'bo', bo()), bo()),
    nearMiss: () => run(issue(signed(), 'bo', bo()), { ...bo(), supersedes: 'letter-bo' }),
    settled: () => run(answered(issue(signed(), 'bo', bo()), 'already-told', bo()), bo()),
    reopens: () =>
      run(issue(answered(issue(signed(), 'bo', bo()), 'already-told', bo()), 'bo', bo(), 'second'), bo()),
  },
  'departs-from-template': {
    fires: () => run(signed(), rewritten(LONG)),
    nearMiss: () => run(signed(), rewritten('With kind regards.')),
    settled: () => run(answered(signed(), 'departs-from-template', rewritten(LONG)), rewritten(LONG)),
    reopens: () =>
      run(
        answered(signed(), 'departs-from-template', rewritten(LONG)),
        rewritten(LONG.replace('every week', 'each week')),
      ),
  },
  discourteous: {
    fires: () => thankless(signed(), 'A moonlit day.', { lint: lint('discourteous') }),
    nearMiss: () => thankless(signed(), 'A day by moonlight.', { lint: lint('discourteous') }),
    settled: () => {
      const builder = signed();
      const [found] = thankless(builder, 'A moonlit day.', { lint: lint('discourteous') });
      return thankless(justify(builder, 'bo', found!), 'A moonlit day.', { lint: lint('discourteous') });
    },
    reopens: () => {
      const builder = signed();
      const [found] = thankless(builder, 'A moonlit day.', { lint: lint('discourteous') });
      return thankless(justify(builder, 'bo', found!), 'A MOONLIT day.', { lint: lint('discourteous') });
    },
  },
  late: {
    fires: () => run(signed(), bo(), 'bo', JULY),
    nearMiss: () => run(signed(), bo(), 'bo', { today: '2026-06-15' }),
    settled: () => run(answered(signed(), 'late', bo(), JULY), bo(), 'bo', JULY),
    reopens: () => run(policy(answered(signed(), 'late', bo(), JULY), 10), bo(), 'bo', JULY),
  },
  'boilerplate-repeated': {
    fires: () => edited(issue(signed(), 'bo', paragraph(bo(), LONG)), 'bo', { paragraphs: [LONG] }),
    nearMiss: () => edited(issue(signed(), 'ada', paragraph(bo(), LONG)), 'bo', { paragraphs: [LONG] }),
    settled: () =>
      edited(takeBack(issue(signed(), 'bo', paragraph(bo(), LONG)), 'letter-bo'), 'bo', {
        paragraphs: [LONG],
      }),
    reopens: () => {
      const builder = takeBack(issue(signed(), 'bo', paragraph(bo(), LONG)), 'letter-bo');
      return edited(issue(builder, 'bo', paragraph(bo(), LONG), 'next'), 'bo', { paragraphs: [LONG] });
    },
  },
};

describe('every letter check', () => {
  for (const [code, tests] of Object.entries(CASES)) fourTests(code as LetterCheckCode, tests);
  it('has its four tests', () => {
    expect(Object.keys(CASES).toSorted()).toEqual(Object.keys(LETTER_CHECKS).toSorted());
  });
});
