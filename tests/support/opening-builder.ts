/**
 * Makes a record by running real commands through the decider and the fold, with a fake clock and
 * counted ids. Everybody in it is invented. A refusal throws, so that a test never builds on air;
 * `attempt` returns it instead.
 */
import { CALLS, type CallInput, type CommandName } from '@shared/calls';
import type { FactValue } from '@shared/candidates';
import { checkInquiry } from '@shared/correspondence';
import type { DispositionCode, EvidenceLink, FindingSummary, Ground } from '@shared/decisions';
import type { CommandContext, Entry, Result } from '@shared/kernel';
import type { CriteriaSet, Criterion, Opening } from '@shared/openings';
import {
  decideRecord,
  emptyRecord,
  evolveRecord,
  foldRecord,
  gatherOpening,
  type FindingsOf,
  type OpeningRecord,
  type RecordCommand,
  type RecordState,
} from '@shared/record';

export const OPENING = 'ref-librarian';

/** A criterion with an anchor per point. */
export const criterion = (ref: string, label: string, changes: Partial<Criterion> = {}): Criterion => {
  const scale = changes.scale ?? 5;
  const anchors = Array.from({ length: scale }, (_, index) => `${label}: what point ${index + 1} looks like`);
  return { ref, label, question: '', weight: 1, scale, anchors, ...changes };
};

export const CRITERIA: CriteriaSet = {
  qualifications: [
    { ref: 'q-degree', label: 'Degree in librarianship', kind: 'degree', subject: '', level: 'bachelor' },
    {
      ref: 'q-years',
      label: 'Two years at an enquiry desk',
      kind: 'years',
      subject: 'enquiry desk work',
      years: 2,
    },
  ],
  criteria: [
    criterion('teaching', 'Teaching groups to search well'),
    criterion('reference', 'Answering reference questions'),
  ],
  conditions: [{ ref: 'evenings', label: 'Evening desk', text: 'One evening a week alone at the desk.' }],
  stages: [
    { ref: 'screening', label: 'Screening', kind: 'screening', criteria: [] },
    { ref: 'interview', label: 'Interview', kind: 'interview', criteria: ['teaching', 'reference'] },
  ],
};

/** Facts that meet `CRITERIA`. */
export const MEETS: FactValue[] = [
  { kind: 'degree', subject: 'librarianship', level: 'bachelor', source: 'CV, page 1' },
  { kind: 'years', subject: 'enquiry desk work', years: 4, source: 'CV, page 2' },
];

export interface ReasonInput {
  ref?: string;
  ground: Ground;
  text?: string;
  evidence?: EvidenceLink[];
}

type Points = Record<string, number>;

export class OpeningBuilder {
  readonly entries: Entry[] = [];
  state: RecordState = emptyRecord();
  #ids = 0;
  #commands = 0;
  readonly #findingsOf: FindingsOf;
  readonly opening: string;

  constructor(opening: string, findingsOf?: (record: OpeningRecord) => readonly FindingSummary[]) {
    this.opening = opening;
    this.#findingsOf = (state, ref) => {
      const record = findingsOf && gatherOpening(state, ref);
      return record ? findingsOf(record) : [];
    };
  }

  /** One command, parsed as the door would parse it. Throws when it is refused. */
  do<N extends CommandName>(name: N, input: CallInput<N>): this {
    const result = this.attempt(name, input);
    if (!result.ok) throw new Error(`${name}: ${result.error.code}: ${result.error.message}`);
    return this;
  }

  attempt<N extends CommandName>(name: N, input: CallInput<N>): Result<Entry[]> {
    const call = CALLS.find((item) => item.name === name)!;
    const command = { name, input: call.input.parse(input) } as RecordCommand;
    const result = decideRecord(this.state, command, this.#context(), {
      findingsOf: this.#findingsOf,
      inquiryFindingsOf: (state, inquiry, act) =>
        checkInquiry(state, inquiry, act, { lint: () => [], today: this.#context().today }),
    });
    if (!result.ok) return result;
    const commandId = `command-${(this.#commands += 1)}`;
    const added = result.value.map((event) => this.#append(commandId, event as Entry['event']));
    return { ok: true, value: added };
  }

  /** An event that the engine writes by itself, such as an issued letter. */
  write(event: Entry['event']): this {
    this.#append(`command-${(this.#commands += 1)}`, event);
    return this;
  }

  member(ref: string, fullName: string): this {
    return this.do('settings.set-member', { ref, fullName });
  }

  committee(
    members: { member: string; role?: 'chair' | 'member' | 'decider' | 'observer'; stages?: string[] }[],
    quorum = 0,
  ): this {
    return this.do('openings.set-committee', { opening: this.opening, committee: { members, quorum } });
  }

  criteria(changes: Partial<CriteriaSet>, reason = ''): this {
    const current = this.#found().versions.at(-1)?.set ?? CRITERIA;
    return this.do('openings.set-criteria', {
      opening: this.opening,
      set: { ...current, ...changes },
      reason,
    });
  }

  /** A candidate `mara` gets the application `app-mara` and facts `fact-mara-1`, `fact-mara-2`, … */
  candidate(id: string, options: { fullName?: string; facts?: FactValue[]; stages?: string[] } = {}): this {
    this.do('candidates.add', {
      id,
      contact: { fullName: options.fullName ?? `${id.charAt(0).toUpperCase()}${id.slice(1)} Quist` },
      facts: (options.facts ?? MEETS).map((value, index) => ({ id: `fact-${id}-${index + 1}`, value })),
      applications: [{ id: `app-${id}`, opening: this.opening }],
    });
    for (const stage of options.stages ?? []) this.reach(id, stage);
    return this;
  }

  fact(candidate: string, id: string, value: FactValue): this {
    return this.do('candidates.record-fact', { candidate, id, value });
  }

  reach(candidate: string, stage: string): this {
    return this.do('candidates.reach-stage', { application: `app-${candidate}`, stage });
  }

  withdraw(candidate: string): this {
    return this.do('candidates.withdraw-application', { application: `app-${candidate}` });
  }

  /** Submits the scorecard `card-<candidate>-<member>-<stage>`; evidence is filled in where not given. */
  score(
    candidate: string,
    member: string,
    points: Points,
    options: { stage?: string; evidence?: Record<string, string>; id?: string; corrects?: string } = {},
  ): this {
    const stage = options.stage ?? 'interview';
    return this.do('scorecards.submit', {
      id: options.id ?? `card-${candidate}-${member}-${stage}`,
      application: `app-${candidate}`,
      member,
      stage,
      ratings: Object.entries(points).map(([ref, value]) => ({
        criterion: ref,
        points: value,
        evidence: options.evidence?.[ref] ?? `Gave an example that we noted for ${ref}.`,
      })),
      ...(options.corrects === undefined
        ? {}
        : { corrects: options.corrects, reason: 'A rating was entered in the wrong row.' }),
    });
  }

  /** `recused` members step out; the default is a declaration of no interest. */
  declare(
    candidate: string,
    member: string,
    interest: CallInput<'scorecards.declare-interest'>['declaration']['interest'] = 'none',
    recused = false,
  ): this {
    return this.do('scorecards.declare-interest', {
      application: `app-${candidate}`,
      member,
      declaration: { interest, recused, text: interest === 'none' ? '' : 'As stated to the chair.' },
    });
  }

  /** Every member named declares no interest in every candidate named. */
  declareNone(candidates: readonly string[], members: readonly string[]): this {
    for (const candidate of candidates) for (const member of members) this.declare(candidate, member);
    return this;
  }

  dispose(candidate: string, code: DispositionCode, reasons: ReasonInput[] = [], rationale = ''): this {
    return this.do('decisions.dispose', {
      application: `app-${candidate}`,
      disposition: {
        code,
        rationale,
        reasons: reasons.map((reason, index) => ({
          ref: reason.ref ?? `reason-${candidate}-${index + 1}`,
          ground: reason.ground,
          text: reason.text ?? 'The application did not show enough of this for the post.',
          evidence: reason.evidence ?? [],
        })),
      },
    });
  }

  vote(member: string, candidate: string | null, options: { veto?: boolean; reason?: string } = {}): this {
    return this.do('decisions.vote', {
      opening: this.opening,
      member,
      application: candidate === null ? null : `app-${candidate}`,
      ...options,
    });
  }

  justify(
    key: string,
    text = 'We compared the notes of both interviews and agreed on this in the meeting.',
  ): this {
    return this.do('decisions.justify', { opening: this.opening, key, text });
  }

  /** Reads the log again as it is after the candidate's key was destroyed. */
  erase(candidate: string): this {
    this.#append(`command-${(this.#commands += 1)}`, {
      type: 'candidate-erased',
      data: { candidate, reason: '' },
    });
    this.entries.forEach((entry, index) => {
      if (!entry.event.subjects?.includes(candidate)) return;
      this.entries[index] = { ...entry, event: { ...entry.event, personal: undefined }, erased: true };
    });
    this.state = foldRecord(this.entries);
    return this;
  }

  record(): OpeningRecord {
    return gatherOpening(this.state, this.opening)!;
  }

  #found(): Opening {
    return this.state.openings.openings.get(this.opening)!;
  }

  #append(commandId: string, event: Entry['event']): Entry {
    const seq = this.entries.length + 1;
    const entry: Entry = { seq, hash: '', recordedAt: instant(seq), commandId, event, erased: false };
    this.entries.push(entry);
    evolveRecord(this.state, entry);
    return entry;
  }

  #context(): CommandContext {
    const now = instant(this.entries.length + 1);
    return { now, today: now.slice(0, 10), newId: () => `id-${(this.#ids += 1)}` };
  }
}

/** One minute passes with every entry. */
const instant = (seq: number): string => new Date(Date.UTC(2026, 5, 1, 9) + seq * 60_000).toISOString();

export const MEMBERS = { idris: 'Idris Okell', tomas: 'Tomas Verrall', wen: 'Wen Sadler' } as const;

/** An opening with criteria and a committee of three: `idris` chairs, `tomas` and `wen` sit with him. */
export function openingBuilder(
  options: {
    opening?: string;
    criteria?: CriteriaSet;
    closesOn?: string;
    findingsOf?: (record: OpeningRecord) => readonly FindingSummary[];
  } = {},
): OpeningBuilder {
  const builder = new OpeningBuilder(options.opening ?? OPENING, options.findingsOf);
  for (const [ref, fullName] of Object.entries(MEMBERS)) builder.member(ref, fullName);
  return builder
    .do('openings.create', {
      ref: builder.opening,
      details: {
        title: 'Reference librarian',
        unit: 'Reader services',
        closesOn: options.closesOn ?? '2026-05-31',
      },
    })
    .do('openings.set-criteria', { opening: builder.opening, set: options.criteria ?? CRITERIA })
    .committee([{ member: 'idris', role: 'chair' }, { member: 'tomas' }, { member: 'wen' }]);
}

/** Evidence link to the rating that a member gave on a criterion. */
export const rating = (
  candidate: string,
  member: string,
  ref: string,
  stage = 'interview',
): EvidenceLink => ({
  kind: 'rating',
  scorecard: `card-${candidate}-${member}-${stage}`,
  criterion: ref,
});
