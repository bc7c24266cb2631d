/**
 * How the committee of the sample settles its small opening, where the people who score, the rule
 * they score by and what they rest on have all gone wrong somewhere. Ends with a signed decision.
 */
import type { EvidenceLink, Ground } from '@shared/decisions';
import type { RecordCommand, RecordState } from '@shared/record';
import { refsOf, SAMPLE_SMALL_OPENING, type SettleStep } from './settle-sample';

export function smallSettlement(state: RecordState): SettleStep[] {
  const { application, candidate, scorecard } = refsOf(state);
  const rating = (card: string, criterion: string): EvidenceLink => ({
    kind: 'rating',
    scorecard: scorecard(card),
    criterion,
  });
  const disposed = (
    person: string,
    code: 'appointed' | 'reserve' | 'rejected',
    reason: { ref: string; ground: Ground; text: string; evidence: EvidenceLink[] },
  ): RecordCommand => ({
    name: 'decisions.dispose',
    input: {
      application: application(`app-${person}`),
      disposition: {
        code,
        reasons: [reason],
        rationale: '',
        ...(code === 'reserve' ? { reserveUntil: '2027-05-31' } : {}),
      },
    },
  });
  const votes = (member: string, reason: string): SettleStep => ({
    settles: '',
    say: `${member} votes anew, with the ratings in hand`,
    command: {
      name: 'decisions.vote',
      input: {
        opening: SAMPLE_SMALL_OPENING,
        member,
        application: application('app-petronella-marsh'),
        veto: false,
        reason,
      },
    },
  });
  const { notConsidered } = state.candidates.candidates.get(candidate('thaddeus-innes'))!;
  const interviewed = ['corwin-abernethy', 'petronella-marsh', 'ambrose-wexcombe', 'linnet-barraclough'];

  return [
    {
      settles: 'statutory-preference',
      say: 'Somebody writes down how the rule was considered',
      command: {
        name: 'decisions.review-preference',
        input: {
          opening: SAMPLE_SMALL_OPENING,
          member: 'howard-penhallow',
          on: '2026-11-16',
          text: 'I read all seven applications under section 4. It concerns one of them, and it was overlooked when we invited.',
          considered: [
            {
              application: application('app-wren-castellane'),
              text: 'Her post closes in March and she meets every minimum requirement, so she ought to have been seen first. I told her so on 16 November and said that we are sorry. She has accepted the lending post at Quayside from January and takes this application back; had she not, we would have seen her before anything was decided.',
            },
          ],
        },
      },
    },
    {
      settles: '',
      say: 'She takes her application back',
      command: {
        name: 'candidates.withdraw-application',
        input: {
          application: application('app-wren-castellane'),
          on: '2026-11-16',
          reason: 'Accepted the lending post at Quayside.',
        },
      },
    },
    {
      settles: 'third-party-conduct',
      say: 'What a friend said at the front desk goes; what the reader was offered takes its place',
      command: disposed('linnet-barraclough', 'rejected', {
        ref: 'why-linnet-choosing',
        ground: { kind: 'criterion', ref: 'choosing-together' },
        text: 'The reader was asked what they like and was offered what lay on top; what they had read before was not asked.',
        evidence: [rating('card-linnet-barraclough-rosalind-interview', 'choosing-together')],
      }),
    },
    {
      settles: 'stage-mismatch',
      say: 'He never came to the storytime; the reason rests on the interview',
      command: disposed('ambrose-wexcombe', 'rejected', {
        ref: 'why-ambrose-choosing',
        ground: { kind: 'criterion', ref: 'choosing-together' },
        text: 'After two questions he offered one book and stayed with it. We look for somebody who lets the reader put some back and say why.',
        evidence: [
          rating('card-ambrose-wexcombe-rosalind-interview', 'choosing-together'),
          rating('card-ambrose-wexcombe-anneke-interview', 'choosing-together'),
        ],
      }),
    },
    {
      settles: 'fact-missing',
      say: 'The certificate came by post and is entered',
      command: {
        name: 'candidates.record-fact',
        input: {
          candidate: candidate('hester-quill'),
          ref: 'fact-hester-quill-safeguarding',
          value: {
            kind: 'licence',
            subject: 'safeguarding certificate (level 2)',
            validUntil: '2026-06-30',
            source: 'Copy sent by her on 12 November, in answer to a letter that named a date',
          },
        },
      },
    },
    {
      settles: 'not-considered',
      say: 'Nobody answers for it, so it is lifted',
      command: {
        name: 'candidates.lift-not-considered',
        input: {
          candidate: candidate('thaddeus-innes'),
          mark: notConsidered.find(({ ref }) => ref === 'mark-thaddeus-innes')!.id,
          member: 'howard-penhallow',
          on: '2026-11-16',
          reason:
            'The key book shows the key returned on his last day. It should not have been written down.',
        },
      },
    },
    ...interviewed.map((person): SettleStep => ({
      settles: '',
      say: 'Bertrand Kesteven declares that he has no interest',
      command: {
        name: 'scorecards.declare-interest',
        input: {
          application: application(`app-${person}`),
          member: 'bertrand-kesteven',
          declaration: { interest: 'none', text: '', recused: false },
        },
      },
    })),
    {
      ...votes(
        'bertrand-kesteven',
        'I was not in the room. I read the ratings and their evidence, and for the schools either would do.',
      ),
      settles: 'quorum',
    },
    {
      settles: 'scorecards-incomplete',
      say: 'The scorecard that is missing stays missing, and the record says why',
      justify: {
        applications: interviewed.map((person) => `app-${person}`),
        about: 'member:bertrand-kesteven stage:interview-childrens',
        text: 'Bertrand Kesteven was with a school in Ostrey on both days. A scorecard from other people’s notes would be no rating of his own. All four were scored by the same two members.',
      },
    },
    votes(
      'rosalind-oakeshott',
      'The ratings are mine, and I had not followed them. Hers are the highest on storytelling, which weighs the most.',
    ),
    votes('anneke-drum', 'What I scored and what I voted did not agree. I stay with what I scored.'),
    {
      settles: '',
      say: 'He takes the reserve place',
      command: disposed('corwin-abernethy', 'reserve', {
        ref: 'why-corwin-storytelling',
        ground: { kind: 'criterion', ref: 'storytelling' },
        text: 'He told one story to its end; most of what the group called out was not taken up. Storytelling carries the greatest weight.',
        evidence: [rating('card-corwin-abernethy-rosalind-storytime', 'storytelling')],
      }),
    },
    {
      settles: 'rank-inversion',
      say: 'The scores are followed, and what was heard at a book fair goes with the rejection',
      command: disposed('petronella-marsh', 'appointed', {
        ref: 'why-petronella-storytelling',
        ground: { kind: 'criterion', ref: 'storytelling' },
        text: 'She changed her plan when the room needed it, brought in those who had said nothing, and every listener left with a book.',
        evidence: [
          rating('card-petronella-marsh-rosalind-storytime', 'storytelling'),
          rating('card-petronella-marsh-anneke-storytime', 'storytelling'),
        ],
      }),
    },
    {
      settles: 'criteria-changed',
      say: 'What the change did, and did not do, is written down',
      justify: {
        applications: ['app-petronella-marsh', 'app-ambrose-wexcombe'],
        text: 'The two of the first day answered the same letter from the same school; what changed is the wording of two anchors and a weight. We read both answers again under the new wording and would give the same points. With the old weight the order of the four is the same.',
      },
    },
    {
      settles: '',
      say: 'The chair signs',
      command: {
        name: 'decisions.sign',
        input: {
          opening: SAMPLE_SMALL_OPENING,
          member: 'rosalind-oakeshott',
          rationale: 'One appointment and one place on the reserve list, as the scores and three votes say.',
        },
      },
    },
  ];
}
