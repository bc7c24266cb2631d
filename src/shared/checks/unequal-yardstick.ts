import type { Ground } from '../decisions';
import type { ApplicationRecord, OpeningRecord } from '../record';
import type { Check, CheckTools } from './check';
import { groundLabel, type NamedReason } from './evidence';
import type { RawFinding } from './finding';
import { isFavoured, isRejected } from './people';
import { factsOn, meetsIt, qualificationOf } from './qualifications';
import { HAIR } from './scores';
import { listed, quoted } from './words';

/** Who did no better on what a rejection cites, and went further all the same. */
export const unequalYardstick: Check = {
  code: 'unequal-yardstick',
  run(record, tools) {
    const yardsticks = new Map<string, Yardstick | null>();
    const yardstickOf = (ground: Cited): Yardstick | null => {
      const key = JSON.stringify(ground);
      let found = yardsticks.get(key);
      if (found === undefined)
        yardsticks.set(
          key,
          (found =
            ground.kind === 'criterion'
              ? byMean(ground.ref, record, tools)
              : byFacts(ground.ref, record, tools)),
        );
      return found;
    };
    return tools.active.filter(isRejected).flatMap((rejected) =>
      tools.reasons(rejected).flatMap((named) => {
        const { ground } = named.reason;
        if (ground.kind !== 'criterion' && ground.kind !== 'qualification') return [];
        const yardstick = yardstickOf(ground);
        return yardstick ? unequal(record, tools, yardstick, rejected, named) : [];
      }),
    );
  },
};

interface Standing {
  item: ApplicationRecord;
  value: number;
}

type Cited = Extract<Ground, { kind: 'criterion' | 'qualification' }>;

/** How people did on one criterion or qualification; null where there is nothing to compare. */
interface Yardstick {
  own(application: ApplicationRecord): number | null;
  /** Lowest first: those favoured, and those rejected later than at the first stage. */
  favoured: readonly Standing[];
  rejectedLater: readonly Standing[];
  /** Place of the last stage that any of those rejected later came to. */
  furthest: number;
}

function unequal(
  record: OpeningRecord,
  tools: CheckTools,
  yardstick: Yardstick,
  rejected: ApplicationRecord,
  { reason, about, link }: NamedReason,
): RawFinding[] {
  const ground = reason.ground as Cited;
  const own = yardstick.own(rejected);
  if (own === null) return [];
  const equals = upTo(yardstick.favoured, own);
  if (yardstick.furthest > rejected.stageIndex) {
    equals.push(
      ...upTo(yardstick.rejectedLater, own).filter(({ item }) => item.stageIndex > rejected.stageIndex),
    );
  }
  if (equals.length === 0) return [];
  equals.sort((a, b) => tools.place(a.item.id) - tools.place(b.item.id));
  const name = tools.candidateName(rejected.id);
  const names = listed(equals.map(({ item }) => tools.candidateName(item.id)));
  const label = quoted(groundLabel(record, ground));
  const was = equals.length === 1 ? 'was' : 'were';
  const same =
    ground.kind === 'criterion'
      ? `${was} rated no higher on it`
      : 'did not meet it either, by the facts on record,';
  const ids = [rejected.id, ...equals.map(({ item }) => item.id)];
  return [
    {
      check: 'unequal-yardstick',
      severity: 'justify',
      subjects: ids.toSorted((a, b) => tools.place(a) - tools.place(b)),
      about,
      message: `You reject ${name} for ${label}, but ${names} ${same} and went further. Write down why it counted against ${name} alone.`,
      because: [
        link,
        { kind: ground.kind, ref: ground.ref },
        ...ids.map((id) => ({ kind: 'application' as const, id })),
      ],
      settle: [
        { act: 'correct-reason', text: 'Give the reason that did set them apart.' },
        { act: 'justify', text: `Write down why it counted against ${name} and not against the others.` },
      ],
      ground: {
        ground,
        rejected: rejected.id,
        own,
        equals: equals.map(({ item, value }) => `${item.id} ${value}`).sort(),
      },
    },
  ];
}

function byMean(ref: string, record: OpeningRecord, tools: CheckTools): Yardstick | null {
  const place = (record.criteria?.set.criteria ?? []).findIndex((item) => item.ref === ref);
  if (place === -1) return null;
  const own = (application: ApplicationRecord) => tools.scores(application.id).cells[place]!.mean;
  return { own, ...sorted(tools, own) };
}

/** Nought for everybody who does not meet it: nobody is less qualified than not qualified. */
function byFacts(ref: string, record: OpeningRecord, tools: CheckTools): Yardstick | null {
  const qualification = qualificationOf(record, ref);
  if (!qualification) return null;
  const verdict = (application: ApplicationRecord, whenNothingIsKnown: number | null): number | null => {
    const facts = factsOn(application, qualification);
    if (facts.length === 0) return whenNothingIsKnown;
    return facts.some((fact) => meetsIt(record, fact, qualification)) ? null : 0;
  };
  return { own: (application) => verdict(application, 0), ...sorted(tools, (item) => verdict(item, null)) };
}

function upTo(ascending: readonly Standing[], own: number): Standing[] {
  const beyond = ascending.findIndex(({ value }) => value > own + HAIR);
  return ascending.slice(0, beyond === -1 ? ascending.length : beyond);
}

function sorted(
  tools: CheckTools,
  valueOf: (application: ApplicationRecord) => number | null,
): Omit<Yardstick, 'own'> {
  const standings = (who: readonly ApplicationRecord[]): Standing[] =>
    who
      .flatMap((item) => {
        const value = valueOf(item);
        return value === null ? [] : [{ item, value }];
      })
      .sort((a, b) => a.value - b.value);
  const rejectedLater = standings(tools.active.filter((item) => item.stageIndex > 0 && !isFavoured(item)));
  return {
    favoured: standings(tools.active.filter(isFavoured)),
    rejectedLater,
    furthest: rejectedLater.reduce((most, { item }) => Math.max(most, item.stageIndex), -1),
  };
}
