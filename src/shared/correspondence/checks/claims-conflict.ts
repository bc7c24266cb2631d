import { candidateName } from '../../candidates';
import type { Claim } from '../../letters';
import { claimClause } from '../claims';
import type { LetterCheckInput } from '../draft';
import type { LetterFault } from '../finding';
import { isAboutDisposition } from '../kind-facts';
import { metInPerson } from '../reached';
import { fateOf, recordedGrounds, saidIn, type Fate } from '../said';
import { groundClaims } from '../told';

/**
 * This letter and another of the same opening, issued or queued, cannot both be true, or give two
 * people with the same recorded grounds different grounds. Which of them came first plays no part.
 */
export function claimsConflict(input: LetterCheckInput): LetterFault[] {
  return [...fateFaults(input), ...qualifiedFaults(input), ...groundFaults(input)];
}

/** One letter says that the post was filled, another that it was cancelled or that nobody was found. */
function fateFaults({ record, app, draft, tools }: LetterCheckInput): LetterFault[] {
  const mine = draft.claims.filter((claim) => fateOf(claim) !== null);
  if (mine.length === 0) return [];
  /** What this letter says that does not go together with this fate of the post. */
  const against = (fate: Fate) => mine.find((claim) => fateOf(claim) !== fate);
  const others = [...saidIn(record, tools.queued).fates].flatMap(([fate, places]): LetterFault[] => {
    const contrary = against(fate);
    const theirs = contrary && another(places, record, app);
    if (!theirs) return [];
    const message = `This letter says that ${claimClause(contrary, record)}. The letter to ${theirs.name} says that ${claimClause({ claim: fate }, record)}. Both cannot be true.`;
    return [conflict(message, theirs)];
  });
  return [...others, ...ownFaults(record, app, draft, against)];
}

/** The letter contradicts itself, or a letter that the same person holds and keeps. */
function ownFaults(
  record: LetterCheckInput['record'],
  app: LetterCheckInput['app'],
  draft: LetterCheckInput['draft'],
  against: (fate: Fate) => Claim | undefined,
): LetterFault[] {
  const fatesIn = (claims: readonly Claim[]): Fate[] => claims.map(fateOf).filter((fate) => fate !== null);
  const fault = (fate: Fate, says: string, about: string): LetterFault => ({
    severity: 'block',
    message: `This letter says that ${claimClause(against(fate)!, record)}. ${says} that ${claimClause({ claim: fate }, record)}.`,
    about,
  });
  const itself = fatesIn(draft.claims).find(against);
  const held = app.letters.flatMap((letter) => {
    if (letter.supersededBy !== null || letter.id === draft.supersedes) return [];
    const fate = fatesIn(letter.claims).find(against);
    return fate ? [fault(fate, `Your letter ${letter.reference} told the same person`, letter.ref)] : [];
  });
  return [...(itself ? [fault(itself, 'It also says', 'itself')] : []), ...held];
}

/** Situation 27: "everyone we interviewed was qualified" beside "you did not meet the minimum". */
function qualifiedFaults({ record, app, draft, tools }: LetterCheckInput): LetterFault[] {
  const names = new Set(draft.claims.map(({ claim }) => claim));
  const says = names.has('all-interviewed-qualified');
  const below = names.has('below-minimum') && metInPerson(record, app);
  if (!says && !below) return [];
  const said = saidIn(record, tools.queued);
  const contrary = says ? another(said.belowAtInterview, record, app) : undefined;
  const praised = below ? another(said.allQualified, record, app) : undefined;
  return [
    ...(contrary
      ? [
          conflict(
            `This letter says that everybody who was interviewed met the minimum qualifications. The letter to ${contrary.name}, who was interviewed, says that one was not met.`,
            contrary,
          ),
        ]
      : []),
    ...(praised
      ? [
          conflict(
            `This letter tells somebody who was interviewed that a minimum qualification was not met. The letter to ${praised.name} says that everybody who was interviewed met them.`,
            praised,
          ),
        ]
      : []),
  ];
}

/**
 * The same grounds on record, and different ones told. Letters of one kind also have to agree on
 * whether they give grounds at all; another kind may say less.
 */
function groundFaults({ record, app, draft, tools }: LetterCheckInput): LetterFault[] {
  const mine = groundClaims(draft.claims).join();
  const recorded = recordedGrounds(app);
  if (recorded === '' || !isAboutDisposition(draft.kind)) return [];
  const told = saidIn(record, tools.queued).told.get(recorded) ?? [];
  return told.flatMap(({ kind, grounds, places }): LetterFault[] => {
    const comparable = kind === draft.kind || (grounds !== '' && mine !== '');
    const theirs = comparable && grounds !== mine ? another(places, record, app) : undefined;
    if (!theirs) return [];
    const message = `The same grounds are recorded for this candidate and for ${theirs.name}, and their letters give different ones.`;
    return [conflict(message, theirs)];
  });
}

interface Other {
  id: string;
  ref: string;
  name: string;
}

/** The first of these people who is not the addressee. */
function another(
  places: readonly number[],
  record: LetterCheckInput['record'],
  app: LetterCheckInput['app'],
): Other | undefined {
  const place = places.find((item) => record.applications[item]!.id !== app.id);
  const found = place === undefined ? undefined : record.applications[place]!;
  return found && { id: found.id, ref: found.application.ref, name: candidateName(found.candidate) };
}

const conflict = (message: string, other: Other): LetterFault => ({
  severity: 'block',
  message,
  because: [{ kind: 'application', id: other.id }],
  about: other.ref,
});
