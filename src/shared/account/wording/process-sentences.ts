/** Who took part, what was checked and told, and how far the record can be trusted. */
import type { Day } from '../../kernel';
import type { Claim, LetterKind } from '../../letters';
import type { Outcome } from '../../openings';
import { writtenDay as day } from '../dates';
import { HAND_OUT, PROMISE } from './inquiry-labels';
import { checkTopic } from './check-labels';
import type { When } from '../recorded';
import { SENT_BY, LETTER, OUTCOME } from './labels';
import { quote, list, stop, capital, plural } from './phrases';
import { happened, later } from './when-phrases';

export const processSentences = {
  people: {
    none: 'No committee is recorded.',
    member: (name: string, role: string, unit: string) =>
      `${name} sat on the committee as ${role}${unit.trim() === '' ? '' : `, for ${unit.trim()}`}.`,
    committee: (roles: readonly string[]) => `The committee had ${list(roles)}.`,
    role: (count: number, role: string) => plural(count, role, `${role}s`),
    names: 'Names of the members withheld',
    noInterest: (name: string) => `${name} declared no interest in this candidate.`,
    interest: (name: string, words: string, text: string) =>
      `${name} declared ${words}.${text.trim() === '' ? '' : ` ${stop(text)}`}`,
    undeclared: (name: string) => `${name} has made no declaration of interest for this candidate.`,
    recused: (name: string) => `${name} stepped out for this candidate.`,
    declareAgain: (times: readonly string[]) => `Members declare their interests again ${list(times)}.`,
    askedAgain: (name: string, asked: string, on: Day) =>
      `${name} was asked again ${asked} and said this on ${day(on)}.`,
    before: (name: string, asked: string, on: Day, words: string, recused: boolean, text: string) =>
      `Before that, asked ${asked}, ${name} declared ${words} on ${day(on)}${recused ? ' and stepped out' : ''}.${text.trim() === '' ? '' : ` ${stop(text)}`}`,
    askedAgainCount: (count: number, asked: string) =>
      `Members were asked again ${asked}: ${plural(count, 'declaration', 'declarations')}.`,
    earlierInterestWithheld: 'Interests declared earlier withheld',
    undeclaredAll: 'No declaration of interest is recorded for this application.',
    declaredCount: (none: number, some: number, missing: number, observers: number) =>
      [
        `For this application ${none === 0 ? 'nobody' : plural(none, 'member', 'members')} declared to have no interest, and ${some === 0 ? 'nobody' : plural(some, 'member', 'members')} declared one.`,
        missing === 0 ? '' : ` Of ${plural(missing, 'member', 'members')} no declaration is recorded.`,
        observers === 0
          ? ''
          : ` ${capital(plural(observers, 'observer', 'observers'))}, without a say in the decision, made none.`,
      ].join(''),
    recusedCount: (count: number) =>
      `${capital(plural(count, 'member', 'members'))} stepped out for this candidate.`,
    interestWithheld: 'Nature of the declared interests withheld',
    scored: (name: string, stage: string, on: Day) =>
      `${name} submitted a scorecard for ${quote(stage)} on ${day(on)}.`,
    scoredCount: (count: number, stage: string) =>
      `${capital(plural(count, 'member', 'members'))} of the panel rated the application at ${quote(stage)}.`,
    notScored: (name: string, stage: string) =>
      `${name} was assigned to ${quote(stage)} and has submitted no scorecard.`,
    opened: (stage: string, when: When) =>
      `The scorecards of ${quote(stage)} were shown before all were in${happened(when)}.`,
    openedReason: (text: string) => `Reason given: ${stop(text)}`,
    vote: (name: string, target: string) => `${name} voted ${target}.`,
    veto: (name: string, target: string) => `${name} used a veto against ${target}.`,
    voteReason: (text: string) => `Reason given: ${stop(text)}`,
    forThis: 'for this candidate',
    forNobody: 'to appoint nobody',
    forOther: (name: string) => `for ${name}`,
    vetoThis: 'this candidate',
    vetoOther: (name: string) => name,
    vetoNobody: 'an appointment',
    votes: 'Votes withheld',
    dissent: (name: string, text: string) => `${capital(name)} dissented: ${stop(text)}`,
    dissents: 'Dissent withheld',
    signed: (name: string, role: string, on: Day, entry: When | null) =>
      `${name} (${role}) signed the decision on ${day(on)}${later(entry)}.`,
    signedFor: (role: string, on: Day, entry: When | null) =>
      `The ${role} signed the decision for the committee on ${day(on)}${later(entry)}.`,
    rationale: (text: string) => `Rationale of the signed decision: ${stop(text)}`,
    rationaleWithheld: 'Rationale of the whole decision withheld',
    superseded: (on: Day) => `An earlier decision, signed on ${day(on)}, was superseded and stays on record.`,
    reopened: (name: string, when: When) =>
      `${capital(name)} opened the signed decision for correction${happened(when)}.`,
    reopenedReason: (text: string) => `Reason given: ${stop(text)}`,
    outcome: (outcome: Outcome, { on, imported }: When) =>
      imported
        ? `The case file taken over on ${day(on)} says that the post ${OUTCOME[outcome]}.`
        : `It was recorded on ${day(on)} that the post ${OUTCOME[outcome]}.`,
    outcomeReason: (text: string) => `Reason given: ${stop(text)}`,
    outcomeWithheld: 'Reason for what became of the post withheld',
    unsigned: 'Nobody has signed a decision yet.',
    unsignedHere: 'The signed decision of this opening does not include this application.',
  },

  findings: {
    none: 'The checks raised nothing about this application.',
    unsigned: 'Findings withheld',
    message: (message: string) => stop(message),
    topic: (check: string) => `The checks asked ${checkTopic(check)}.`,
    settled: (who: string | null, text: string) =>
      `Answered in writing${who === null ? '' : ` by ${who}`}: ${stop(text)}`,
    answered: 'It was answered in writing.',
    open: {
      block: 'It stands in the way of a signature.',
      justify: 'It has not been answered yet.',
      advise: 'It is for information and needs no answer.',
    },
    atSignature: (count: number, answered: number) =>
      count === 0
        ? 'At the signature the checks raised nothing in this opening.'
        : `At the signature ${plural(count, 'finding', 'findings')} stood in this opening; ${answered === 0 ? 'none was' : answered === 1 ? 'one was' : `${answered} were`} answered in writing.`,
    withheld: 'Wording of the findings and answers withheld',
  },

  comparison: {
    unsigned: 'No decision has been signed, so there is nobody to compare with.',
    notIncluded: 'The signed decision does not include this application, so nothing is compared.',
    nobody: 'Nobody was appointed by the signed decision, so there is nobody to compare with.',
    self: 'This is the application that was appointed.',
    noRatings:
      'This application and the appointed were not rated on the same criteria, so the ratings cannot be compared.',
    notRated: 'This application was not rated, so there are no ratings to compare.',
    how: 'The appointed is not named here. The figures are means of the ratings that stand, on the declared criteria alone; nothing else about either person is compared.',
    howInWords:
      'The appointed is not named here. The figures are the means of the ratings of this application. Beside them stands in words how the appointed was rated, on the declared criteria alone; nothing else about either person is compared.',
    sameMeans:
      '“About the same” means that the two lie no further apart than that. A single criterion rests on fewer ratings than the whole, so its word weighs less.',
    figures: 'Figures of the appointed withheld',
    versions: 'The two were rated under different versions of the criteria.',
    caption: (label: string) => `This application and the ${label}`,
    appointed: (index: number, count: number) =>
      count === 1 ? 'appointed' : `appointed ${String.fromCodePoint(65 + (index % 26))}`,
    columns: ['Criterion', 'Weight', 'This application', 'Appointed', 'Difference'],
    columnsInWords: ['Criterion', 'Weight', 'This application', 'The appointed was rated'],
    rated: { higher: 'higher', same: 'about the same', lower: 'lower' },
    overall: 'Weighted mean, 1 to 5',
    // The rule of thumb is its own formula, and the sentence has said it.
    band: (sentence: string, formula: string) =>
      formula.startsWith('rule of thumb') ? stop(sentence) : `${stop(sentence)} Formula: ${stop(formula)}`,
    within: (within: boolean, whose: string) =>
      within
        ? `The weighted means of this application and the ${whose} lie within that distance: the ratings alone cannot tell the two apart. What decided stands under the grounds.`
        : `The weighted means of this application and the ${whose} lie further apart than that.`,
  },

  deviations: {
    none: 'No departure from the announced process is recorded for this application.',
    title: (title: string, on: Day | undefined) =>
      [title.trim() === '' ? 'A departure' : title.trim(), on === undefined ? '' : `on ${day(on)}`]
        .filter((part) => part !== '')
        .join(' '),
    what: (title: string, announced: string, happened: string) =>
      `${title}. Announced: ${stop(announced)} Happened: ${stop(happened)}`,
    effect: (text: string) => `Effect: ${stop(text)}`,
    remedy: (text: string) => `What was done about it: ${stop(text)}`,
    noRemedy: 'Nothing is recorded about a remedy.',
    affects: (affected: boolean, others: number) =>
      affected
        ? others === 0
          ? 'It affected this application alone.'
          : `It affected this application and ${plural(others, 'other', 'others')}.`
        : `It did not affect this application; it affected ${plural(others, 'other', 'others')}.`,
    withheld: 'Account of a departure withheld',
    elsewhere: 'Departures that did not affect this application withheld',
  },

  told: {
    none: 'No letter has been issued to the candidate.',
    issued: (kind: LetterKind, on: Day, reference: string) =>
      `A letter was issued on ${day(on)}: ${LETTER[kind]}. Its record reference is ${reference}.`,
    archived: (sha256: string) => `The exact copy is archived; its SHA-256 is ${sha256}.`,
    sent: (on: Day, channel: string) => `It was sent on ${day(on)} ${SENT_BY[channel] ?? `(${channel})`}.`,
    notSent: 'It is not recorded as sent.',
    received: (on: Day) => `It was received on ${day(on)}.`,
    handedOut: (ways: readonly { as: keyof typeof HAND_OUT; on: Day }[]) =>
      `It left the app as ${list(ways.map(({ as, on }) => `${HAND_OUT[as]} on ${day(on)}`))}.`,
    takenBack: (kind: LetterKind, issued: Day, on: Day) =>
      `A letter (${LETTER[kind]}) was issued on ${day(issued)} and taken back on ${day(on)}, before it had left the app.`,
    replacedBy: (reference: string) => `It was replaced by the letter ${reference}.`,
    answers: (on: Day) => `It answers the message of ${day(on)}.`,
    edited: 'Its words differ from the approved ones; somebody rewrote them for this letter.',
    asked: (check: string) => `Before it went out, the checks asked ${checkTopic(check)}.`,
    justified: (text: string) => `Answered in writing: ${stop(text)}`,
    justifiedWithheld: 'What the checks asked about the letter, and the answer, withheld',
    promised: (promise: keyof typeof PROMISE, until: Day) =>
      `Promised on record: ${PROMISE[promise]}, until ${day(until)}.`,
    promiseNote: (text: string) => `Note on the promise: ${stop(text)}`,
    promiseWithheld: 'Note on a promise withheld',
    settled: (on: Day) => `On ${day(on)} it was recorded that this promise is settled.`,
    subject: (text: string) => `Subject: ${stop(text)}`,
    reads: 'The letter reads:',
    claims: (claims: readonly string[]) => `The letter says ${list(claims)}.`,
    older: 'The decision was corrected after this letter.',
    erased: 'Text of the letter withheld',
    paragraph: 'Paragraph of the letter withheld',
  },

  claim: {
    'another-appointed': 'that somebody else was appointed',
    'position-unfilled': 'that the post was not filled',
    'position-cancelled': 'that the post was cancelled',
    'not-among-strongest': 'that the application was not among the strongest',
    'was-interviewed': 'that the candidate was interviewed',
    appointed: 'that the candidate was appointed',
    'below-minimum': (label: string) => `that the minimum qualification ${quote(label)} was not shown`,
    'criterion-gap': (label: string) => `that more was needed on the criterion ${quote(label)}`,
    'condition-gap': (label: string) => `that more was needed for the working condition ${quote(label)}`,
    'reserve-until': (until: Day) => `that a reserve place holds until ${day(until)}`,
    'on-file-until': (until: Day) => `that the application is kept until ${day(until)}`,
    'apply-again': 'that a new application is welcome',
    'close-second': 'that the application came close',
    'all-interviewed-qualified': 'that everybody interviewed met the minimum qualifications',
    reconsidered: 'that the application was looked at again',
    withdrawn: 'that the application was withdrawn',
    'decision-made': 'that a decision was made',
    'decision-pending': 'that no decision has been made yet',
    spoke: (on: Day) => `that somebody spoke with the candidate on ${day(on)}`,
    strength: (label: string) => `that what was seen of ${quote(label)} is a strength`,
    development: (label: string) => `that there is room to develop in ${quote(label)}`,
    replaces: (reference: string) => `that it replaces the letter ${reference}`,
  } satisfies Record<Claim['claim'], string | ((value: string) => string)>,

  integrity: {
    entries: (entries: number, reference: string) =>
      `The log held ${plural(entries, 'entry', 'entries')} when this document was made. Its record reference is ${reference}.`,
    asOf: (on: Day, seq: number) =>
      `This document shows the record as it stood at the end of ${day(on)}, that is up to entry ${seq}. Later entries are left out.`,
    verified: (on: Day) =>
      `The chain of entries was last verified on ${day(on)}; every entry followed from the one before.`,
    notVerified: 'The chain of entries has not been verified since the file was opened.',
    imported: (on: Day, seq: number, records: number) =>
      `On ${day(on)} a case file was taken over into this log, ${plural(records, 'record', 'records')} up to entry ${seq}. Those entries were recorded on that day, whatever day they tell of: earlier days are the ones that the file gives, and the chain vouches for them from the import on.`,
    late: (count: number) =>
      `${capital(plural(count, 'entry', 'entries'))} of this account ${count === 1 ? 'was' : 'were'} recorded two days or more after the day ${count === 1 ? 'it tells' : 'they tell'} of; each entry shows both days.`,
    extent:
      'This is the account of one application. It names letters and files without containing them all, and it is not by itself the answer to a request for a copy of everything that is held.',
    marks: 'The numbers beside a sentence are the entries of the log on which it rests.',
    limit:
      'Entries are chained, so a change in the middle of the log shows. A chain alone cannot show that its end was cut off or that an older copy was put back; the record reference on letters and packs can. Whoever holds the key could rewrite what no reference outside the file has seen.',
    erased:
      'Erasing a candidate destroys the key to everything personal about them. The entries stay in the chain, which still verifies; their words cannot be read again.',
    redactions: 'Where something is left out, a bar stands in its place and says why.',
  },

  howToVerify: (reference: string): string[] => [
    `Take the record reference of this document: ${reference}. It stands at the foot of every page. A letter has a reference of its own, which is checked in the same way.`,
    `Ask the organisation to verify its log against the reference. In Grounds this is done under Custody; without the app, and without any key, with the command: grounds verify LOG --head ${reference}`,
    'If the log holds the reference, every entry up to its number is still there, unchanged and in order. If it does not, entries were lost, replaced or changed after this document was made.',
  ],

  place: {
    answer: 'The answer',
    title: 'The title',
    howToVerify: 'How to verify',
    statement: (section: string, index: number) => `${section}, statement ${index}`,
    table: (section: string, caption: string, row: number) =>
      `${section}, table ${quote(caption)}, row ${row}`,
    leak: {
      name: 'the name of another candidate',
      contact: 'contact details of another candidate',
      reference: 'the reference of another candidate',
      secret: 'a confidential matter of the opening',
    },
  },

  refusal: {
    unknown: 'There is no such application on record.',
    disclose: (places: number) =>
      `The candidate’s version was not made: ${plural(places, 'place', 'places')} would still disclose somebody else or a confidential matter. Reword the record named in the details, or give the committee’s version to counsel.`,
  },
} as const;
