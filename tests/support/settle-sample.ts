/**
 * How the committee of the sample settles what its main opening leaves open, as a list of ordinary
 * commands in an order in which a person would do it. Ends with a signed decision.
 */
import type { EvidenceLink, FindingSummary, Ground } from '@shared/decisions';
import type { Result } from '@shared/kernel';
import type { RecordCommand, RecordState } from '@shared/record';

export const SAMPLE_OPENING = 'reference-librarian';
export const SAMPLE_SIGNED_OPENING = 'evening-library-assistant';
export const SAMPLE_SMALL_OPENING = 'childrens-librarian';

/** One act, and why it is right; `justify` is found again by check and what it is about. */
export type SettleStep = { settles: string; say: string } & (
  | { command: RecordCommand }
  | { justify: { applications: string[]; about?: string; text: string } }
);

/** Settles the sample's main opening. `run` performs one command; the first refusal is answered. */
export function settleSample(
  state: () => RecordState,
  findings: () => readonly FindingSummary[],
  run: (command: RecordCommand) => Result<unknown>,
): Result<unknown> {
  const ids = refsOf(state());
  let last: Result<unknown> = { ok: true, value: null };
  for (const step of settlement(state())) {
    const command = 'command' in step ? step.command : justification(step, findings(), ids.application);
    last = run(command);
    if (!last.ok) return last;
  }
  return last;
}

/** The command that answers a finding in writing. Throws when the record gives no such finding. */
export function justification(
  step: Extract<SettleStep, { justify: unknown }>,
  findings: readonly FindingSummary[],
  application: (ref: string) => string,
  opening = SAMPLE_OPENING,
): RecordCommand {
  const { applications, about = '', text } = step.justify;
  const wanted = applications.map(application).toSorted().join();
  const found = findings.find(
    (item) =>
      item.check === step.settles && item.about === about && item.applications.toSorted().join() === wanted,
  );
  if (!found) throw new Error(`No finding ${step.settles} (${about}) about ${applications.join(', ')}.`);
  return { name: 'decisions.justify', input: { opening, key: found.key, text } };
}

export function settlement(state: RecordState): SettleStep[] {
  const { application, candidate, fact, scorecard } = refsOf(state);
  const rating = (card: string, criterion: string): EvidenceLink => ({
    kind: 'rating',
    scorecard: scorecard(card),
    criterion,
  });
  const factLink = (ref: string): EvidenceLink => ({ kind: 'fact', fact: fact(ref) });
  const rejected = (
    person: string,
    ref: string,
    ground: Ground,
    text: string,
    evidence: EvidenceLink[],
  ): RecordCommand => ({
    name: 'decisions.dispose',
    input: {
      application: application(`app-${person}`),
      disposition: { code: 'rejected', reasons: [{ ref, ground, text, evidence }], rationale: '' },
    },
  });
  const deviation = state.scorecards.deviations.get('deviation-teaching-task')!;

  return [
    {
      settles: 'interest-undeclared',
      say: 'Dele Whitcombe declares what he had not declared',
      command: {
        name: 'scorecards.declare-interest',
        input: {
          application: application('app-mara-quist'),
          member: 'dele-whitcombe',
          declaration: {
            interest: 'friend',
            text: 'We trained together eleven years ago and have been friends since. I should have said so before the interview, and say so now.',
            recused: false,
          },
        },
      },
    },
    {
      settles: 'interest-not-recused',
      say: 'The chair looks at the result without him and writes down what she finds',
      justify: {
        applications: ['app-mara-quist'],
        about: 'member:dele-whitcombe',
        text: 'The friendship was declared only after the scores were in. Howard Penhallow and I looked at the result without Dele Whitcombe’s ratings and without his vote: her scores stay the highest, the difference becomes smaller still, and the two votes that are left are one and one. The decision therefore rests on my vote and the reason that I gave with it.',
      },
    },
    {
      settles: 'deviation-unresolved',
      say: 'What was done about the other class is written down',
      command: {
        name: 'scorecards.record-deviation',
        input: {
          id: deviation.id,
          opening: SAMPLE_OPENING,
          affected: deviation.affected,
          note: {
            ...deviation.note,
            remedy:
              'On 26 October both candidates of the afternoon were offered a second session with a sixth form on 30 October. Both declined. The panel then read its notes again and based the ratings only on what does not depend on the group: one clear aim, everybody trying, understanding checked.',
          },
        },
      },
    },
    {
      settles: 'same-facts-different-verdict',
      say: 'The form’s word is withdrawn: his level was assessed as well',
      command: {
        name: 'candidates.withdraw-fact',
        input: {
          candidate: candidate('casimir-dunmore'),
          fact: fact('fact-casimir-dunmore-english'),
          reason:
            'The word on the form was not a level. He was assessed on 30 September like everybody whose form named none; the result had not been entered.',
        },
      },
    },
    {
      settles: 'unequal-yardstick',
      say: 'The result of the assessment is recorded',
      command: {
        name: 'candidates.record-fact',
        input: {
          candidate: candidate('casimir-dunmore'),
          ref: 'fact-casimir-dunmore-english-assessed',
          value: {
            kind: 'language',
            subject: 'English',
            level: 'C1',
            source: 'Assessment by telephone on 30 September, council language desk, written result on file',
          },
        },
      },
    },
    {
      settles: 'fact-contradicts-reason',
      say: 'The fifteen years count; the reason that did decide takes the place of the wrong one',
      command: rejected(
        'wilhelmina-osterfield',
        'why-wilhelmina-strongest',
        { kind: 'process', ref: 'not-among-strongest' },
        'The application shows fifteen years of reference work and meets every minimum requirement; the first reason was our mistake. The years were spent answering requests in writing. We invited the seven applications that described questions asked and answered in person, which three of the five criteria assess.',
        [factLink('fact-wilhelmina-osterfield-years')],
      ),
    },
    {
      settles: 'protected-signal',
      say: 'A proxy is taken out; the requirement that was not met is named',
      command: rejected(
        'augustin-feyer-moss',
        'why-augustin-safeguarding',
        { kind: 'qualification', ref: 'safeguarding' },
        'A safeguarding certificate (level 2) valid on 25 September was required. The one attached to the application was valid until 30 June.',
        [factLink('fact-augustin-feyer-moss-safeguarding')],
      ),
    },
    {
      settles: 'reason-missing',
      say: 'The reason is recorded',
      command: rejected(
        'nerys-vandervoort',
        'why-nerys-years',
        { kind: 'qualification', ref: 'reference-years' },
        'Six months at a tourist information desk, counted in full; two years of reference work were required.',
        [factLink('fact-nerys-vandervoort-years')],
      ),
    },
    {
      settles: 'undeclared-criterion',
      say: 'What was never advertised is not used',
      command: rejected(
        'kwabena-lusk',
        'why-kwabena-strongest',
        { kind: 'process', ref: 'not-among-strongest' },
        'The application meets every minimum requirement. It describes two years of search requests handled from the back office. We invited the seven applications that described questions asked and answered in person, which three of the five criteria assess.',
        [factLink('fact-kwabena-lusk-years')],
      ),
    },
    {
      settles: 'evidence-missing',
      say: 'The reason is given against the criterion that the notes speak to, with the notes',
      command: rejected(
        'bettina-okafor-lind',
        'why-bettina-reference',
        { kind: 'criterion', ref: 'reference-interview' },
        'In both practice enquiries a source was named after the first sentence. In the second, the enquirer had to say twice that this was not what he had asked.',
        [
          rating('card-bettina-okafor-lind-imogen-interview', 'reference-interview'),
          rating('card-bettina-okafor-lind-sunniva-interview', 'reference-interview'),
        ],
      ),
    },
    {
      settles: 'trait-not-behaviour',
      say: 'The bare fit note stays as written, and counts for nothing',
      justify: {
        applications: ['app-bettina-okafor-lind'],
        about: 'fit-note:dele-whitcombe:unplanned-questions',
        text: 'The note says nothing that was seen, and its author agrees. It stays as it was written, no reason points to it, and it did not count.',
      },
    },
    {
      settles: 'protected-signal',
      say: 'Who heard it, when, in answer to what; and that it did not count',
      justify: {
        applications: ['app-ines-calloway'],
        about: 'observation:dele-whitcombe',
        text: 'Heard by Dele Whitcombe in the staff kitchen on 22 October, in a break, in answer to no question. It has nothing to do with the post. Nobody asked about it, it was not spoken of in the meeting, and no rating or reason rests on it.',
      },
    },
    {
      settles: 'near-tie',
      say: 'What decided between the appointed and the reserve',
      justify: {
        applications: ['app-mara-quist', 'app-jonah-adeyemi-strand'],
        text: 'The scores do not decide. The reference interview did, which the advert names as the criterion of greatest weight: on one side purpose, depth and time were found before a source was chosen, in both enquiries; on the other a source was offered first, and put right. The dissent says that the afternoon’s task was the harder one. It was, and for that reason teaching was not used between the two.',
      },
    },
    {
      settles: 'near-tie',
      say: 'What decided between the appointed and the rejected',
      justify: {
        applications: ['app-mara-quist', 'app-tobias-fennimore-achterberg'],
        text: 'On reference interviews the two are level. Teaching decided: the post teaches forty groups a year, and with one group most could do the first search alone, with the other nobody tried one. We asked ourselves whether the other class explains this. It explains the wrong handout; that the exercise was left out, it does not.',
      },
    },
    {
      settles: '',
      say: 'The chair signs',
      command: {
        name: 'decisions.sign',
        input: {
          opening: SAMPLE_OPENING,
          member: 'imogen-farrow',
          rationale:
            'One appointment, one place on the reserve list for six months. The scores bring three people so close together that they do not decide; the reasons that did are written beside each pair. The dissent of Sunniva Rook is kept.',
        },
      },
    },
    {
      settles: '',
      say: 'The post is filled',
      command: {
        name: 'openings.set-outcome',
        input: {
          opening: SAMPLE_OPENING,
          outcome: 'filled',
          reason: 'The appointed candidate accepted by telephone.',
        },
      },
    },
  ];
}

/** Ids on record by the refs of the case file. Throws on a ref that is not there. */
export function refsOf({ candidates, scorecards }: RecordState) {
  const people = [...candidates.candidates.values()];
  const facts = people.flatMap((person) => person.facts);
  const by =
    (items: Iterable<{ id: string; ref: string }>) =>
    (ref: string): string => {
      for (const item of items) if (item.ref === ref) return item.id;
      throw new Error(`Nothing on record has the reference "${ref}".`);
    };
  return {
    application: by([...candidates.applications.values()]),
    candidate: by(people),
    fact: by(facts),
    scorecard: by([...scorecards.scorecards.values()]),
  };
}
