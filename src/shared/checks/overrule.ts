import { unitOf, type Vote } from '../decisions';
import type { OpeningRecord } from '../record';
import type { Check, CheckTools } from './check';
import type { RawFinding, RecordLink } from './finding';
import { isAppointed } from './people';
import { committeeVotes, majorityOf } from './votes';
import { listed, sentence } from './words';

/** Situations 23 and 26: the majority is not followed, a veto is passed over, or one person decides alone. */
export const overrule: Check = {
  code: 'overrule',
  run: (record, tools) => [
    ...againstMajority(record, tools),
    ...againstVeto(record, tools),
    ...decidedOutside(record, tools),
  ],
};

const kept = (record: OpeningRecord): string =>
  record.dissents.length === 0
    ? 'Ask those who disagree whether they want a dissent on record.'
    : 'The dissents stay on record.';

function againstMajority(record: OpeningRecord, tools: CheckTools): RawFinding[] {
  const majority = majorityOf(committeeVotes(record));
  if (!majority) return [];
  const appointed = tools.active.filter(isAppointed).map((item) => item.id);
  const choice = tools.active.find((item) => item.id === majority.choice);
  const departs =
    majority.choice === null
      ? appointed.length > 0
      : choice !== undefined && choice.disposition !== null && !isAppointed(choice);
  if (!departs) return [];
  const names =
    appointed.length === 0
      ? 'you appoint nobody'
      : `you appoint ${listed(appointed.map(tools.candidateName))}`;
  const wanted = majority.choice === null ? 'appointing nobody' : tools.candidateName(majority.choice);
  return [
    finding(tools, record, {
      about: 'majority',
      ids: choice ? [...appointed, choice.id] : appointed,
      message: `${majority.votes} of ${majority.of} votes are for ${wanted}, but ${names}. Write down who departs from the majority and why. ${kept(record)}`,
      votes: committeeVotes(record),
    }),
  ];
}

function againstVeto(record: OpeningRecord, tools: CheckTools): RawFinding[] {
  return record.votes
    .filter((vote) => vote.veto)
    .toSorted((a, b) => (a.member < b.member ? -1 : 1))
    .flatMap((vote): RawFinding[] => {
      const passed = tools.active.filter(
        (item) => isAppointed(item) && (vote.application === null || vote.application === item.id),
      );
      if (passed.length === 0) return [];
      const names = listed(passed.map((item) => tools.candidateName(item.id)));
      const reason =
        vote.reason.trim() === ''
          ? 'without a reason on record'
          : `with the reason: ${sentence(vote.reason)}`;
      return [
        finding(tools, record, {
          about: `veto:${vote.member}`,
          ids: passed.map((item) => item.id),
          message: `You appoint ${names} against the veto of ${tools.memberName(vote.member)}${inUnit(record, vote.member)}, ${sentence(reason)} Write down who decides against it and why. ${kept(record)}`,
          votes: [vote],
        }),
      ];
    });
}

/** A veto speaks for an office, where the committee has offices. */
function inUnit(record: OpeningRecord, member: string): string {
  const unit = unitOf(record.opening.committee, member);
  return unit === '' ? '' : ` (${unit})`;
}

/** A decider who follows the committee's majority overrules nobody. */
function decidedOutside(record: OpeningRecord, tools: CheckTools): RawFinding[] {
  const deciders = record.opening.committee.members
    .filter((item) => item.role === 'decider')
    .map((item) => item.member);
  const appointed = tools.active.filter(isAppointed);
  if (deciders.length === 0 || appointed.length === 0) return [];
  const votes = committeeVotes(record).filter((vote) => !deciders.includes(vote.member));
  const majority = majorityOf(votes);
  // Against a majority the first finding speaks already.
  if (majority) return [];
  const who = listed(deciders.map(tools.memberName));
  const names = listed(appointed.map((item) => tools.candidateName(item.id)));
  return [
    finding(tools, record, {
      about: `decider:${deciders.toSorted().join()}`,
      ids: appointed.map((item) => item.id),
      message: `${who} decides instead of the committee, and no majority of the committee for ${names} is on record. Record the votes, or write down why ${who} decides and on what grounds. ${kept(record)}`,
      votes,
      members: deciders,
    }),
  ];
}

interface Overruled {
  about: string;
  ids: string[];
  message: string;
  votes: readonly Vote[];
  members?: string[];
}

function finding(
  tools: CheckTools,
  record: OpeningRecord,
  { about, ids, message, votes, members = [] }: Overruled,
): RawFinding {
  const subjects = ids.toSorted((a, b) => tools.place(a) - tools.place(b));
  const cast = votes.map(({ member, application, veto, reason }) => ({ member, application, veto, reason }));
  const who = [...new Set([...members, ...votes.map((vote) => vote.member)])];
  return {
    check: 'overrule',
    severity: 'justify',
    subjects,
    about,
    message,
    because: [
      ...subjects.map((id): RecordLink => ({ kind: 'application', id })),
      ...who.map((ref): RecordLink => ({ kind: 'member', ref })),
    ],
    settle: [
      { act: 'justify', text: 'Write down the person who decides, and the reason.' },
      { act: 'record-vote', text: 'Record the votes as they now stand.' },
      { act: 'change-disposition', text: 'Follow the committee.' },
    ],
    ground: {
      about,
      cast: cast.toSorted((a, b) => (a.member < b.member ? -1 : 1)),
      appointed: tools.active
        .filter(isAppointed)
        .map((item) => item.id)
        .sort(),
      dissents: record.dissents.map(({ member, text }) => [member, text]),
    },
  };
}
