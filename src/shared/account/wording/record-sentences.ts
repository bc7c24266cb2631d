/** What was asked, seen and decided. */
import type { DispositionCode } from '../../decisions';
import type { Day } from '../../kernel';
import type { Outcome } from '../../openings';
import { writtenDay as day } from '../dates';
import type { When } from '../recorded';
import { OUTCOME, RESULT, PROCESS, DISPOSITION } from './labels';
import { quote, list, stop, capital, plural, spelt, timesOf } from './phrases';
import { entered, happened, source } from './when-phrases';

export const recordSentences = {
  title: {
    rejected: (name: string) => `Why ${name} was not appointed`,
    reserve: (name: string) => `Why ${name} was placed on the reserve list`,
    appointed: (name: string) => `Why ${name} was appointed`,
    offered: (name: string) => `Why ${name} was offered the post`,
    advanced: (name: string) => `Why ${name} was taken forward`,
    undecided: (name: string) => `Where the application of ${name} stands`,
    withdrawn: (name: string) => `What was recorded about the withdrawn application of ${name}`,
    erased: () => 'What remains on record of an erased application',
  },

  asOf: (on: Day) => `as of ${day(on)}`,

  sample: 'Sample: invented people',

  section: {
    asked: 'What was asked for',
    stages: 'How far the application came',
    seen: 'What was seen',
    people: 'Who took part and who decided',
    grounds: 'The grounds and their evidence',
    findings: 'What the checks raised and how it was settled',
    comparison: 'Where the application stood against the appointed',
    deviations: 'Where the process departed from what was announced',
    told: 'What we told the candidate',
    contacts: 'Questions and contacts',
    sameFacts: 'The same elsewhere in this opening',
    integrity: 'How far this record can be trusted',
  },

  answer: {
    applied: (name: string, post: string, on: Day) =>
      `The application of ${name} for the post of ${post}${post.includes(',') ? ',' : ''} arrived on ${day(on)}`,
    erased: 'Everything personal about this candidate has been erased and cannot be read again.',
    erasedApplied: (post: string, on: Day) =>
      `What remains is that an application for the post of ${post}${post.includes(',') ? ',' : ''} arrived on ${day(on)}`,
    erasedBy: (seq: number, on: Day) => `The erasure is entry ${seq}, recorded on ${day(on)}.`,
    reached: (stage: string) => `reached the stage ${quote(stage)}`,
    withdrew: (on: Day) => `was withdrawn by the candidate on ${day(on)}`,
    result: (code: DispositionCode) => RESULT[code],
    first: (parts: readonly string[]) => `${list(parts)}.`,
    withdrawn: (on: Day) => `The candidate withdrew the application on ${day(on)}.`,
    undecided: 'No decision has been signed yet about this application, so there are no grounds to give.',
    draft: (code: DispositionCode) =>
      `A disposition (${DISPOSITION[code]}) is entered but not signed; it is not a decision.`,
    ground: (label: string, text: string) => `The recorded ground is ${label}: ${stop(text)}`,
    groundAt: (index: number, label: string, text: string) =>
      `${capital(ORDINAL[index] ?? 'a further')} ground is ${label}: ${stop(text)}`,
    groundBare: (label: string) => `The recorded ground is ${label}.`,
    groundBareAt: (index: number, label: string) =>
      `${capital(ORDINAL[index] ?? 'a further')} ground is ${label}.`,
    noGround: 'No ground is recorded with this outcome.',
    evidence: (text: string, pieces: number) =>
      `Evidence${pieces === 1 ? '' : `, one of ${spelt(pieces)}`}: ${stop(text)}`,
    noEvidence: 'No evidence is linked to this ground.',
    signed: (who: string, on: Day, entry: When | null, against: boolean) =>
      `The decision was signed by ${who} on ${day(on)}${source(entry)}${against ? ', against the votes of the committee' : ''}.`,
    decided: (names: readonly string[], steppedOut: readonly string[]) =>
      `On the committee sat ${list(names)}${steppedOut.length === 0 ? '' : `; ${list(steppedOut)} had stepped out for this candidate`}.`,
    signedBySelf: (role: string, on: Day, entry: When | null) =>
      `The decision was signed for the committee by its ${role} on ${day(on)}${source(entry)}.`,
    notice: 'The letter that tells this outcome comes first; it has not been issued yet.',
    untold: 'No letter has told the outcome yet.',
    toldSame: (on: Day, grounds: number) =>
      `The letter of ${day(on)} ${grounds === 0 ? 'says the same' : grounds === 1 ? 'gives the same ground' : 'gives the same grounds'}.`,
    toldCancelled: (on: Day) => `The letter of ${day(on)} tells that the post was cancelled.`,
    toldOutcome: (on: Day) => `The letter of ${day(on)} gives no ground.`,
    toldSome: (on: Day, labels: readonly string[]) =>
      `Of these grounds, the letter of ${day(on)} gives ${list(labels)}.`,
    toldEarlier: (on: Day) => `The letter of ${day(on)} does not tell this outcome; a new one is owed.`,
    corrected: 'It supersedes an earlier decision.',
    reopened: (when: When) =>
      `The decision was opened for correction${happened(when)}; until a new one is signed it stands.`,
    outcome: (outcome: Outcome) => `The post ${OUTCOME[outcome]}.`,
  },

  asked: {
    none: 'No criteria are recorded for this opening.',
    version: (version: number, when: When) =>
      `The candidate was measured by version ${version} of the criteria, ${entered(when)}.`,
    current: (version: number, when: When) =>
      `Nobody has rated this application yet. Version ${version} of the criteria, ${entered(when)}, is in force.`,
    changed: (version: number, reason: string) =>
      reason.trim() === ''
        ? `Version ${version} replaced an earlier version.`
        : `Version ${version} replaced an earlier version. The recorded reason: ${stop(reason)}`,
    changedWithheld: (version: number) => `Reason for version ${version} withheld`,
    mixed: (versions: readonly number[]) =>
      `Scorecards of this application were submitted under versions ${list(versions.map(String))} of the criteria.`,
    later: (version: number) =>
      `The criteria were changed later (version ${version}); the change did not apply to these ratings.`,
    qualification: (label: string, requirement: string) =>
      `Minimum qualification ${quote(label)}: ${stop(requirement)}`,
    condition: (label: string, text: string) => `Working condition ${quote(label)}: ${stop(text)}`,
    timetable: (what: string, on: Day) => `Timetable: ${what}, ${day(on)}.`,
    announced: (text: string) => `Announced to everybody: ${stop(text)}`,
    criteria: 'Scored criteria',
    criteriaColumns: ['Criterion', 'Weight', 'Scale', 'What was asked'],
    scale: (points: number) => `1 to ${points}`,
    anchors: (label: string) => `What each point means: ${label}`,
    anchorColumns: ['Point', 'Anchor'],
    secrets: (count: number) => `${capital(plural(count, 'matter', 'matters'))} of this opening withheld`,
    secret: (text: string) => `Confidential, never for a letter or a candidate: ${stop(text)}`,
  },

  stages: {
    received: (on: Day, channel: string) =>
      `The application arrived on ${day(on)}${channel.trim() === '' ? '' : ` (${channel.trim()})`}.`,
    reached: (stage: string, on: Day) => `It reached the stage ${quote(stage)} on ${day(on)}.`,
    notReached: (stages: readonly string[]) =>
      `It did not reach ${list(stages.map((stage) => quote(stage)))}.`,
    withdrawn: (on: Day) => `The candidate withdrew the application on ${day(on)}.`,
    withdrawnReason: (text: string) => `Reason given for withdrawing: ${stop(text)}`,
    none: 'No stage is recorded.',
  },

  seen: {
    nothing: 'Nothing has been recorded about what was seen.',
    fact: (held: string, source: string) => `Fact: ${held}. Source: ${stop(source)}`,
    factWithdrawn: (held: string, when: When) => `Fact withdrawn${happened(when)}: ${held}.`,
    factReason: (text: string) => `Reason for the withdrawal: ${stop(text)}`,
    relation: (words: string, text: string) =>
      text.trim() === ''
        ? `Recorded relation: the candidate ${words}.`
        : `Recorded relation: the candidate ${words}. ${stop(text)}`,
    relationNote: 'A relation is recorded for openness. It is never a ground by itself.',
    source: (text: string) => `The application came through: ${stop(text)}`,
    noRatings: 'No ratings have been submitted.',
    ratingsBefore: 'Assessments withheld',
    membersWithheld: 'Ratings of single members withheld',
    ratings: 'Ratings by criterion and member',
    ratingsColumns: (members: readonly string[]) => ['Criterion', ...members, 'Mean', 'Spread'],
    means: 'Panel means by criterion',
    meansColumns: ['Criterion', 'Scale', 'Ratings', 'Panel mean'],
    evidence: 'What was seen or heard for each rating',
    evidenceColumns: ['Criterion', 'Stage', 'Member', 'Points', 'Evidence'],
    evidenceColumnsCandidate: ['Criterion', 'Stage', 'What was seen or heard'],
    points: (points: number, scale: number) => `${points} of ${scale}`,
    spread: (label: string, spread: number) =>
      `The ratings of ${quote(label)} lie ${plural(spread, 'point', 'points')} apart.`,
    spreadNone: 'Where more than one member rated, all gave the same points.',
    corrected: (who: string, on: Day) => `${capital(who)} corrected an earlier scorecard on ${day(on)}.`,
    correctedReason: (text: string) => `Reason for the correction: ${stop(text)}`,
    fitNote: (yardstick: string, behaviour: string) =>
      `Fit note on ${yardstick}. Behaviour: ${stop(behaviour)}`,
    situation: (text: string) => `Situation: ${stop(text)}`,
    effect: (text: string) => `Why it matters for the work: ${stop(text)}`,
    seenBy: (source: string, firstHand: boolean, on: Day) =>
      `Source: ${source}, ${firstHand ? 'first-hand' : 'hearsay, that is known from others'}, ${day(on)}.`,
    observation: (text: string) => `Observation: ${stop(text)}`,
    recordedBy: (name: string) => `Recorded by ${name}.`,
    about: (label: string) => `It speaks to the criterion ${quote(label)}.`,
    withheld: {
      fact: 'Fact withheld',
      note: 'Fit note withheld',
      observation: 'Observation withheld',
      text: 'Text withheld',
    },
  },

  grounds: {
    unsigned: 'No decision about this application has been signed, so no ground stands.',
    draft: (code: DispositionCode) => `Entered but not signed: ${DISPOSITION[code]}.`,
    draftWithheld: 'Work in progress withheld',
    none: 'The signed outcome records no ground.',
    outcome: (code: DispositionCode, on: Day, entry: When) =>
      `Signed outcome: ${DISPOSITION[code]}. The decision was signed on ${day(on)}; the outcome was ${entered(entry)}.`,
    reserveUntil: (on: Day) => `The reserve place holds until ${day(on)}.`,
    ground: (index: number, count: number, label: string) =>
      `${count === 1 ? 'Ground' : `Ground ${index}`}: ${label}.`,
    text: (text: string) => `In the words of the committee: ${stop(text)}`,
    rationale: (text: string) => `Rationale for this application: ${stop(text)}`,
    noEvidence: (index: number, count: number) =>
      `No evidence is linked to ${count === 1 ? 'this ground' : `ground ${index}`}.`,
    evidence: (text: string) => `Evidence: ${stop(text)}`,
    withheld: {
      text: 'Words of the committee withheld',
      evidence: 'Evidence withheld',
      rationale: 'Rationale withheld',
      label: 'Ground withheld',
    },
    earlier: (code: DispositionCode, when: When) =>
      `An earlier outcome (${DISPOSITION[code]}), ${entered(when)}, was replaced and stays on record.`,
  },

  ground: {
    qualification: (label: string, requirement: string) =>
      `the minimum qualification ${quote(label)} (${requirement})`,
    criterion: (label: string) => `the criterion ${quote(label)}`,
    condition: (label: string) => `the working condition ${quote(label)}`,
    process: (ref: keyof typeof PROCESS) => `that ${PROCESS[ref]}`,
    other: (text: string) => `${quote(text)}, which is outside the declared criteria`,
  },

  evidence: {
    rating: (who: string, points: number, scale: number, label: string, text: string) =>
      `${who} gave ${points} of ${scale} on ${quote(label)}${text === '' ? '' : `, noting: ${text}`}`,
    mean: (mean: string, scale: number, label: string, count: number, text: string) =>
      `the panel mean on ${quote(label)} was ${mean} of ${scale} (${timesOf(count)})${text === '' ? '' : `; it was noted: ${text}`}`,
    noted: (text: string) => `it was also noted: ${text}`,
    fact: (held: string, source: string) => `${held} (source: ${source})`,
    heldNot: (subject: string) => `${quote(subject)}: no`,
    factWithdrawn: (held: string) => `${held} (since withdrawn)`,
    fitNote: (behaviour: string, firstHand: boolean) =>
      `it was observed: ${behaviour} (${firstHand ? 'first-hand' : 'hearsay'})`,
    observation: (text: string, firstHand: boolean) =>
      `an observation: ${text} (${firstHand ? 'first-hand' : 'hearsay'})`,
    deviation: (announced: string, happened: string) =>
      `a departure from the announced process: announced was ${announced}; what happened was ${happened}`,
    gone: 'a record that can no longer be read',
  },
} as const;

const ORDINAL = ['the first', 'the second', 'the third', 'the fourth', 'the fifth'];
