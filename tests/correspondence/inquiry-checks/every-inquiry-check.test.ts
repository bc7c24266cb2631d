/** The four tests of every inquiry check. What is particular to one check has a file of its own. */
import { describe, expect, it } from 'vitest';
import { INQUIRY_CHECKS, type InquiryCheckCode, type LetterTools } from '@shared/correspondence';
import type { LintFinding } from '@shared/lint';
import type { OpeningBuilder, ReasonInput } from '../../support/opening-builder';
import { asKind, ask, compose, CONDITION, GAP, issue, MINIMUM, promise, sign } from '../letter-case';
import { signed } from '../letter-checks';
import {
  addQuestions,
  answer,
  asked,
  assess,
  classify,
  close,
  findings,
  fourInquiryTests,
  reply,
  THIRD,
  told,
  type FourInquiryTests,
} from './inquiry-case';

const reopen = (builder: OpeningBuilder): OpeningBuilder =>
  builder.do('decisions.reopen', {
    opening: builder.opening,
    member: 'idris',
    reason: 'A fact was overlooked.',
  });
/** Signed again with other grounds for Bo. */
const decideAgain = (builder: OpeningBuilder, reasons: ReasonInput[]): OpeningBuilder =>
  sign(reopen(builder).dispose('bo', 'rejected', reasons));
const retitle = (builder: OpeningBuilder, title: string): OpeningBuilder =>
  builder.do('openings.change', {
    opening: builder.opening,
    details: { ...builder.record().opening.details, title },
  });
const rename = (builder: OpeningBuilder, candidate: string, fullName: string): OpeningBuilder =>
  builder.do('candidates.change', { candidate, contact: { fullName } });
const takeBack = (builder: OpeningBuilder, letter: string): OpeningBuilder =>
  builder.do('letters.withdraw', { letter });
/** A letter that takes the place of the first, with the grounds as they stand. */
const correct = (builder: OpeningBuilder, id = 'corrected'): OpeningBuilder =>
  issue(
    builder,
    'bo',
    {
      ...compose(builder, 'bo'),
      kind: 'correction',
      supersedes: builder.record().byId.get('app-bo')!.letters.at(-1)!.id,
    },
    id,
  );

/** A linter that knows one word; it counts, except where it stands in a title on record. */
const word = (check: LintFinding['check']): FourInquiryTests => {
  const lint: LetterTools['lint'] = (text) =>
    [...text.matchAll(/moonlit/giu)].map(({ index }) => ({
      check,
      severity: 'block',
      start: index,
      end: index + 7,
      why: 'This word is not fit for a reply.',
    }));
  const said = reply('You spoke of the Moonlit desk.');
  const moonlit = () => retitle(asked(), 'Moonlit desk');
  return {
    fires: () => findings(asked(), said, { lint }),
    nearMiss: () => findings(asked(), reply('You spoke of the desk by moonlight.'), { lint }),
    settled: () => findings(moonlit(), said, { lint }),
    reopens: () => findings(retitle(moonlit(), 'Reference librarian'), said, { lint }),
  };
};

const ACCESS = {
  kind: 'challenge',
  text: 'Please send me a copy of all personal data you hold about me.',
} as const;
const CHARGE = 'I shall take you to the employment tribunal.';
const toRosa = (text: string) => reply(text, { to: 'asker' });
const showAuthority = (builder: OpeningBuilder, authority: string): OpeningBuilder =>
  builder.do('inquiries.show-authority', { inquiry: 'q', authority });
const EVENING = reply('The evening desk was not shown far enough.');
const news = (): OpeningBuilder => asked({ kind: 'new-information' });
const file = reply('We will keep your application on file.');
const putRight = (): OpeningBuilder => correct(decideAgain(assess(news()), [CONDITION]));
const letterFor = (builder: OpeningBuilder): OpeningBuilder =>
  issue(builder, 'bo', asKind(compose(signed(), 'bo'), 'challenge-answer', { inquiry: 'q' }), 'answer');

const BESIDE = { classification: 'beside-the-reason', wouldChange: false } as const;
/** Assessed by somebody who then declared an interest. */
const involved = (): OpeningBuilder => assess(news(), BESIDE).declare('bo', 'wen', 'works-with');

const CASES: Record<InquiryCheckCode, FourInquiryTests> = {
  'formal-request': {
    fires: () => findings(asked(ACCESS), close()),
    nearMiss: () => findings(asked({ ...ACCESS, kind: 'formal-request' }), close()),
    settled: () => findings(classify(asked(ACCESS), 'challenge', ['access']), close()),
    reopens: () => findings(addQuestions(classify(asked(ACCESS), 'challenge', ['access']), CHARGE), close()),
  },
  'authority-missing': {
    fires: () => findings(asked(THIRD), toRosa('Bo Ferreira was not selected.')),
    nearMiss: () =>
      findings(
        asked(THIRD),
        toRosa(
          'We speak about applications with applicants only, and do not say whether somebody has applied.',
        ),
      ),
    settled: () =>
      findings(showAuthority(asked(THIRD), 'Signed by Bo.'), toRosa('Bo Ferreira was not selected.')),
    // Authority is shown for one inquiry: another message asks for it again.
    reopens: () =>
      findings(
        ask(showAuthority(asked(THIRD), 'Signed by Bo.'), 'bo', 'again', THIRD),
        toRosa('Bo Ferreira was not selected.'),
        {},
        'again',
      ),
  },
  'contradicts-letter': {
    fires: () => findings(asked(), EVENING),
    nearMiss: () => findings(asked(), reply('It was not the evening desk.')),
    settled: () => findings(correct(decideAgain(asked(), [CONDITION])), EVENING),
    reopens: () =>
      findings(correct(decideAgain(correct(decideAgain(asked(), [CONDITION])), [GAP]), 'third'), EVENING),
  },
  'reason-not-on-record': {
    fires: () => findings(asked({ kind: 'challenge' }, signed()), EVENING),
    nearMiss: () =>
      findings(asked({ kind: 'challenge' }, signed()), reply('You were strong at the evening desk.')),
    settled: () => findings(decideAgain(asked({ kind: 'challenge' }, signed()), [CONDITION]), EVENING),
    reopens: () =>
      findings(
        decideAgain(decideAgain(asked({ kind: 'challenge' }, signed()), [CONDITION]), [MINIMUM]),
        EVENING,
      ),
  },
  'names-another': {
    fires: () => findings(asked(), reply('We also met Ada Lindqvist.')),
    nearMiss: () => findings(asked(), reply('We know the Lindqvist archive.')),
    settled: () => findings(rename(asked(), 'ada', 'Ada Holm'), reply('We know the Ada Lindqvist archive.')),
    reopens: () =>
      findings(
        rename(rename(asked(), 'ada', 'Ada Holm'), 'ada', 'Ada Lindqvist'),
        reply('We know the Ada Lindqvist archive.'),
      ),
  },
  'protected-signal': word('protected-signal'),
  'trait-not-behaviour': word('trait-not-behaviour'),
  'third-party-conduct': word('third-party-conduct'),
  comparison: {
    fires: () => findings(asked(), reply('We looked at other applicants.')),
    nearMiss: () => findings(asked(), reply('We do not speak about other applicants.')),
    settled: () =>
      findings(retitle(asked(), 'Guide to other applicants'), reply('Guide to other applicants.')),
    reopens: () =>
      findings(
        retitle(retitle(asked(), 'Guide to other applicants'), 'Guide'),
        reply('Guide to other applicants.'),
      ),
  },
  'unkept-promise': {
    fires: () => findings(asked(), file),
    nearMiss: () => findings(asked(), reply('We will write to you by Friday.')),
    settled: () => findings(promise(asked(), 'bo', 'on-file'), file),
    reopens: () => findings(promise(asked(), 'bo', 'on-file', '2026-06-30'), file, { today: '2026-07-01' }),
  },
  'question-unanswered': {
    fires: () => findings(asked({ kind: 'challenge', questions: ['Who decided?'] }), close()),
    nearMiss: () =>
      findings(asked({ kind: 'challenge', questions: ['Who decided?'] }), answer('The committee.')),
    settled: () => findings(answered(), close()),
    reopens: () => findings(addQuestions(answered(), 'When?'), close()),
  },
  'new-information-unassessed': {
    fires: () => findings(news(), close()),
    nearMiss: () => findings(news(), reply('Thank you. We look into it.')),
    settled: () =>
      findings(assess(news(), { classification: 'beside-the-reason', wouldChange: false }), close()),
    reopens: () =>
      findings(
        decideAgain(assess(news(), { classification: 'beside-the-reason', wouldChange: false }), [MINIMUM]),
        close(),
      ),
  },
  'assessor-involved': {
    fires: () => findings(news().declare('bo', 'wen', 'works-with'), { act: 'assess', assessedBy: 'wen' }),
    nearMiss: () =>
      findings(news().declare('bo', 'wen', 'works-with'), { act: 'assess', assessedBy: 'tomas' }),
    settled: () => findings(assess(involved(), { ...BESIDE, assessedBy: 'tomas' }), close()),
    reopens: () =>
      findings(
        assess(involved(), { ...BESIDE, assessedBy: 'tomas' }).declare('bo', 'tomas', 'none', true),
        close(),
      ),
  },
  'correction-outstanding': {
    fires: () => findings(assess(news()), close()),
    nearMiss: () => findings(assess(news(), { classification: 'held-then', accepted: false }), close()),
    settled: () => findings(putRight(), close()),
    reopens: () => findings(takeBack(putRight(), 'corrected'), close()),
  },
  'reply-missing': {
    fires: () => findings(asked(), close({ note: ' ' })),
    nearMiss: () => findings(asked(), close({ note: '', noFurtherReply: true })),
    settled: () => findings(letterFor(asked()), close({ note: '' })),
    reopens: () => findings(takeBack(letterFor(asked()), 'answer'), close({ note: '' })),
  },
  discourteous: word('discourteous'),
  'counsel-missing': {
    fires: () => findings(complaint(), answer('The committee decided.')),
    nearMiss: () => findings(asked({ kind: 'challenge' }), answer('The committee decided.')),
    settled: () => findings(passedOn(complaint(), 'counsel'), answer('The committee decided.')),
    // Taken for something else and then for a complaint again: it is asked again.
    reopens: () =>
      findings(
        classify(classify(passedOn(complaint(), 'hr'), 'challenge', ['discrimination']), 'discrimination'),
        answer('The committee decided.'),
      ),
  },
  'boilerplate-repeated': {
    fires: () => findings(replied(asked(), SAME), reply(`Dear Bo,\n\n${SAME}`)),
    nearMiss: () => findings(replied(asked(), SAME), reply('Thank you for asking again.')),
    settled: () => findings(asked(), reply(SAME)),
    reopens: () =>
      findings(ask(replied(asked(), SAME), 'bo', 'again', { kind: 'challenge' }), reply(SAME), {}, 'again'),
  },
};

/** Long enough to be noticed when it is read a second time. */
const SAME =
  'Thank you for writing to us again. We have read what you say with care, and we have put it with the papers of this opening.';
const replied = (builder: OpeningBuilder, text: string): OpeningBuilder =>
  builder.do('inquiries.reply', { inquiry: 'q', reply: { to: 'candidate', channel: 'email', text } });
const complaint = (): OpeningBuilder => asked({ kind: 'discrimination', questions: ['Who decided?'] });
const passedOn = (builder: OpeningBuilder, whom: 'hr' | 'counsel'): OpeningBuilder =>
  builder.do('inquiries.wait', { inquiry: 'q', wait: { for: whom } });

function answered(): OpeningBuilder {
  return asked({ kind: 'challenge', questions: ['Who decided?'] }).do('inquiries.answer', {
    inquiry: 'q',
    question: 0,
    answer: 'The committee decided.',
  });
}

const ADVICE = new Set(['discourteous', 'boilerplate-repeated']);

describe('every inquiry check', () => {
  for (const [code, tests] of Object.entries(CASES))
    fourInquiryTests(code as InquiryCheckCode, tests, ADVICE.has(code) ? 'advise' : 'block');
  it('has its four tests', () => {
    expect(Object.keys(CASES).toSorted()).toEqual(Object.keys(INQUIRY_CHECKS).toSorted());
  });
  it('is told to nobody where the inquiry is not on record', () => {
    expect(findings(told(), close())).toEqual([]);
  });
});
