/** The track of new information: what comes next, how others were treated, and who may judge. */
import type { Assessment, Inquiry, InquiryDetail, InquiryStep, SameRule } from '@shared/inquiries';
import type { Day, Provenance } from '@shared/kernel';
import type { LetterKind } from '@shared/letters';
import type { InquiryPlace } from './find-inquiry';

const CORRECTING: ReadonlySet<string> = new Set<LetterKind>(['new-information-corrected', 'correction']);

type Since = { on: Day; at: Provenance };

/** After it on record, and not about an earlier day. */
const isAfter = (what: Since, since: Since): boolean => what.at.seq > since.at.seq && what.on >= since.on;

/** It counts, by mistake of ours or by the rule for late evidence, and the outcome would be another. */
export const toBeCorrected = ({ assessment }: Inquiry): boolean =>
  assessment !== null && assessment.wouldChange && counts(assessment);

const counts = ({ classification, accepted }: Pick<Assessment, 'classification' | 'accepted'>): boolean =>
  classification === 'overlooked' || (classification === 'held-then' && accepted);

/** Steps in order; empty for any other kind of inquiry (situation 10). */
export function stepsOf(place: InquiryPlace): InquiryStep[] {
  const { inquiry } = place;
  if (inquiry.kind !== 'new-information') return [];
  const judged = inquiry.assessment;
  const assess: InquiryStep = {
    step: 'assess',
    text: 'Somebody other than who signed says how it stands to the recorded reason, whether it counts, and whether the outcome would change.',
    done: judged !== null,
  };
  if (!judged) return [assess];
  const since = judged;
  if (judged.classification === 'gained-later') {
    const until = 'It was gained after the decision, so it counts for the next vacancy.';
    return [
      assess,
      {
        step: 'keep',
        text: `${until} Invite them to apply again, and record the promise with its date.`,
        done: invited(place, since),
      },
      tell(place, since, 'Tell the candidate so.'),
    ];
  }
  if (judged.classification === 'beside-the-reason')
    return [
      assess,
      {
        step: 'explain',
        text: 'It does not touch the recorded reason. Explain that once, with the reason the letter gave.',
        done: answered(place, since),
      },
    ];
  if (!counts(judged))
    return [
      assess,
      tell(
        place,
        since,
        'It held then but was shown too late, and the rule here is the same for everybody: it does not count. Tell the candidate so.',
      ),
    ];
  if (!toBeCorrected(inquiry))
    return [
      assess,
      tell(
        place,
        since,
        judged.classification === 'overlooked'
          ? 'We overlooked it, and the outcome stays. Say so, say sorry, and give the reason that holds.'
          : 'It counts, and the outcome stays. Tell the candidate both, with the reason that holds.',
      ),
    ];
  return [assess, ...correction(place, since)];
}

/** It counts and would change the outcome: the decision is replaced, then the letter. */
function correction({ state, record, app, inquiry }: InquiryPlace, since: Since): InquiryStep[] {
  const rounds = state.decisions.decisions.get(inquiry.opening) ?? [];
  const superseding = rounds.findLast(({ dispositions }) =>
    dispositions.some(({ application, seq }) => application === app.id && seq > since.at.seq),
  );
  const reopened = superseding !== undefined || record.status !== 'signed';
  const corrected = app.letters.some(
    (letter) =>
      superseding !== undefined &&
      letter.at.seq > superseding.at.seq &&
      CORRECTING.has(letter.kind) &&
      (letter.inquiry === null || letter.inquiry === inquiry.id),
  );
  return [
    {
      step: 'reopen',
      text: 'Reopen the decision, with the reason. The signed one stays on record.',
      done: reopened,
    },
    {
      step: 'supersede',
      text: 'Record the disposition as it is now and sign: the new decision takes the place of the old one.',
      done: superseding !== undefined,
    },
    {
      step: 'tell',
      text: 'Issue the corrected letter. It takes the place of the earlier one; both are kept.',
      done: corrected,
    },
  ];
}

const tell = (place: InquiryPlace, since: Since, text: string): InquiryStep => ({
  step: 'tell',
  text,
  done: answered(place, since),
});

/** Something went out after it was judged: a letter that names the inquiry, or words on record. */
const answered = ({ app, inquiry }: InquiryPlace, since: Since): boolean =>
  app.letters.some((letter) => letter.inquiry === inquiry.id && isAfter(letter, since)) ||
  inquiry.replies.some((reply) => isAfter(reply, since));

/** An invitation to apply again stands, or a letter made one. */
const invited = ({ app }: InquiryPlace, since: Since): boolean =>
  app.matters.promises.some(({ promise, settled }) => promise === 'apply-again' && settled === null) ||
  app.letters.some(
    (letter) => isAfter(letter, since) && letter.claims.some(({ claim }) => claim === 'apply-again'),
  );

/** How other new information in this opening was treated: the same rule holds for everybody. */
export function sameRuleOf({ record, inquiry }: InquiryPlace): SameRule[] {
  if (inquiry.kind !== 'new-information') return [];
  const rules = new Map<string, SameRule>();
  for (const app of record.applications)
    for (const other of app.inquiries) {
      if (other.id === inquiry.id || other.kind !== 'new-information' || !other.assessment) continue;
      const { classification, accepted } = other.assessment;
      const key = `${classification} ${accepted}`;
      const rule = rules.get(key) ?? { classification, accepted, count: 0 };
      rule.count += 1;
      rules.set(key, rule);
    }
  return [...rules.values()];
}

/** Members who may judge it: whoever signed may not; who scored this application may, and it is said. */
export function assessorsOf({ record, app }: InquiryPlace): InquiryDetail['assessors'] {
  const signer = record.decision?.member;
  const scored = new Set(app.scorecards.map(({ member }) => member));
  const involved = new Set(
    app.declarations
      .filter(({ interest, recused }) => recused || interest !== 'none')
      .map(({ member }) => member),
  );
  return [...record.members.values()].map(({ ref: member, fullName: name }) => ({
    member,
    name,
    why:
      member === signer
        ? 'Signed the decision, so somebody else has to look at it.'
        : involved.has(member)
          ? 'Declared an interest in this candidate or stepped out, so somebody else has to look at it.'
          : '',
    note: member !== signer && scored.has(member) ? 'Scored this application.' : '',
  }));
}
