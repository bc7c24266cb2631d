import { missingIn, statusOn, type NotConsidered } from '../candidates';
import type { Day } from '../kernel';
import type { ApplicationRecord } from '../record';
import type { Check, CheckTools } from './check';
import type { RawFinding, Settle } from './finding';
import { isRejected } from './people';
import { listed, quoted } from './words';

/** Situation 39: nobody is left out in silence. */
export const notConsidered: Check = {
  code: 'not-considered',
  run: (_record, tools) =>
    tools.active.flatMap((item) => [
      ...item.candidate.notConsidered.flatMap((mark) => aboutRecord(tools, item, mark)),
      ...inReasons(tools, item),
    ]),
};

const SETTLE: Settle[] = [
  { act: 'correct-exclusion', text: 'Record who answers for it, why, and until when; or lift it.' },
  { act: 'justify', text: 'Write down who answers for it, and why it may count here.' },
];

/** A record that says too little, or one that had ended and still comes with a rejection. */
function aboutRecord(tools: CheckTools, item: ApplicationRecord, mark: NotConsidered): RawFinding[] {
  const name = tools.candidateName(item.id);
  const day = lastDay(item);
  const status = statusOn(mark, day);
  if (status === 'incomplete') {
    return [
      finding(
        item,
        `mark:${mark.ref}`,
        `${name} is recorded as not to be considered without ${listed(missingIn(mark))}. Complete the record, or lift it.`,
        mark,
      ),
    ];
  }
  if (status === 'ended' && isRejected(item)) {
    return [
      finding(
        item,
        `mark:${mark.ref}`,
        `${name} was not to be considered until ${mark.until}. That was over by ${day}, and you reject the application. Write down that it did not count, or record it anew.`,
        mark,
      ),
    ];
  }
  return [];
}

/** Words of exclusion in a reason, with no complete record behind them. */
function inReasons(tools: CheckTools, item: ApplicationRecord): RawFinding[] {
  const day = lastDay(item);
  if (item.candidate.notConsidered.some((mark) => statusOn(mark, day) === 'standing')) return [];
  return tools.reasons(item).flatMap(({ reason, about, link }) => {
    const words = EXCLUSION.exec(
      `${reason.text}\n${reason.ground.kind === 'other' ? reason.ground.ref : ''}`,
    )?.[0];
    if (words === undefined) return [];
    const message = `Your reason for ${tools.candidateName(item.id)} says ${quoted(words)}, and no record says who answers for that, why, and until when. Record it in the open, or give another reason.`;
    return [{ ...finding(item, `reason:${about}`, message, { text: reason.text }), because: [link] }];
  });
}

const EXCLUSION =
  /\b(?:do(?:es)? not (?:consider|hire|employ|interview)|not to be (?:considered|hired|employed)|black-?list(?:ed)?|no[- ](?:hire|consider) list)\b/iu;

const finding = (item: ApplicationRecord, about: string, message: string, ground: unknown): RawFinding => ({
  check: 'not-considered',
  severity: 'justify',
  subjects: [item.id],
  about,
  message,
  because: [{ kind: 'application', id: item.id }],
  settle: [...SETTLE],
  ground: withoutPlace(ground, lastDay(item)),
});

/** What a finding rests on, without where it stands in the log: a case file brings it back elsewhere. */
const withoutPlace = (ground: unknown, day: Day): unknown => {
  const { at: _at, id: _id, ...rest } = ground as Record<string, unknown>;
  return { ...rest, day };
};

/** The last day this application moved: checks have no clock. */
const lastDay = ({ application }: ApplicationRecord): Day =>
  [application.receivedOn, ...application.stages.map(({ on }) => on)].toSorted().at(-1)!;
