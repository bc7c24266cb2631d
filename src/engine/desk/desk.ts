import {
  ok,
  refuse,
  type CommandContext,
  type CommandOutcome,
  type NewDocument,
  type Result,
} from '@shared/kernel';
import {
  createdBy,
  decideRecord,
  checkForm,
  evolveRecord,
  foldRecord,
  gatherOpening,
  type InquiryFindingsOf,
  type RecordCommand,
  type RecordEvent,
  type RecordState,
} from '@shared/record';
import { findingSummaries, remembered, type LintTool } from '@shared/checks';
import { checkInquiry } from '@shared/correspondence';
import type { CallEnvelope } from '@shared/calls';
import type { LetterModel } from '@shared/letters';
import type { OpenedLog } from '../log';
import type { Pdf } from '../typeset';
import { lintWith } from './lint';
import { SearchIndex } from './search-index';
import type { Services } from './services';
import { toStored } from './stored-events';

/** One open log with what it says, folded, and the index that finds people in it. */
export interface OpenRecord {
  log: OpenedLog;
  path: string;
  state: RecordState;
  search: SearchIndex;
  verified: { at: string; ok: boolean; message: string } | null;
}

/**
 * The desk: at most one open log, and the only place where commands become entries. Everything is
 * decided on the folded state, appended in one transaction, and only then folded in.
 */
export class Desk {
  private open: OpenRecord | null = null;
  readonly services: Services;
  /** Texts are linted once and remembered: the same words give the same signals. */
  lint: LintTool;

  constructor(services: Services) {
    this.services = services;
    this.lint = remembered(lintWith(services.lexicons, 'en'));
  }

  /** The open log, or a refusal `locked/no-log-open`. */
  record(): Result<OpenRecord> {
    return this.open
      ? ok(this.open)
      : refuse('locked', 'no-log-open', 'No log is open. Open one, or create a new one.');
  }

  /** Takes over an unlocked log and reads it. Throws LogDamaged when an entry cannot be read. */
  take(log: OpenedLog, path: string): OpenRecord {
    this.close();
    const state = foldRecord(log.read(1));
    const search = new SearchIndex();
    search.rebuild(state);
    this.open = { log, path, state, search, verified: null };
    return this.open;
  }

  /** Folds the log anew, after an erasure or when an import was abandoned half way. */
  reread(): void {
    if (!this.open) return;
    this.open.state = foldRecord(this.open.log.read(1));
    this.open.search.rebuild(this.open.state);
    this.forgetTexts();
  }

  close(): void {
    this.open?.search.close();
    this.open?.log.close();
    this.open = null;
    this.forgetTexts();
  }

  /** What was linted is forgotten with the log it came from, and after an erasure. */
  private forgetTexts(): void {
    this.lint = remembered(lintWith(this.services.lexicons, 'en'));
  }

  context(envelope: CallEnvelope = {}): CommandContext {
    const now = this.services.clock();
    return { now, today: now.slice(0, 10), newId: this.services.newId, actor: envelope.actor };
  }

  /** Decides a command and appends what it gives rise to. A repeated command id changes nothing. */
  run(command: RecordCommand, envelope: CallEnvelope = {}): Result<CommandOutcome> {
    const record = this.record();
    if (!record.ok) return record;
    const { log, state } = record.value;
    if (envelope.commandId !== undefined && log.hasCommand(envelope.commandId)) return ok({ seq: state.seq });
    const decided = decideRecord(state, command, this.context(envelope), this);
    if (!decided.ok) return decided;
    const appended = this.append(decided.value, envelope);
    return appended.ok ? ok({ created: createdBy(decided.value), seq: appended.value }) : appended;
  }

  /** A letter as PDF/A; refused as the typesetter. */
  letterPdf(model: LetterModel): Result<Pdf> {
    return this.services.typesetter.letterPdf(model, this.open?.state.settings.pictures);
  }

  /** The same letter as one SVG for each page. */
  letterSvg(model: LetterModel): Result<{ pages: string[] }> {
    return this.services.typesetter.letterSvg(model, this.open?.state.settings.pictures);
  }

  readonly findingsOf = (state: RecordState, opening: string) => {
    const gathered = gatherOpening(state, opening);
    return gathered ? findingSummaries(gathered, { lint: this.lint }) : [];
  };

  readonly inquiryFindingsOf: InquiryFindingsOf = (state, inquiry, act) =>
    checkInquiry(state, inquiry, act, {
      lint: (text, language) => lintWith(this.services.lexicons, language)(text, 'letter'),
      today: this.context().today,
    });

  /** Appends events (and documents) in one transaction and folds them in; answers the new seq. */
  append(
    events: readonly RecordEvent[],
    envelope: CallEnvelope = {},
    documents: readonly NewDocument[] = [],
  ): Result<number> {
    const record = this.record();
    if (!record.ok) return record;
    const { log, state, search } = record.value;
    if (events.length === 0) return ok(state.seq);
    if (log.readOnly) {
      return refuse(
        'unavailable',
        'read-only',
        'This log can only be read here: the file or its folder cannot be written. Nothing was recorded.',
      );
    }
    const commandId = envelope.commandId ?? this.services.newId();
    const entries = events.map((event, index) => ({
      commandId: index === 0 ? commandId : `${commandId}/${index}`,
      event: toStored(event, envelope.actor),
    }));
    // A form that could not be read back must never be written: this throws before anything is.
    for (const { event } of entries) checkForm(event);
    const appended = log.append(log.head(), entries, documents);
    if (!appended.ok) return appended;
    for (const entry of appended.value) evolveRecord(state, entry);
    search.add(
      state,
      appended.value.map((entry) => entry.event),
    );
    this.services.announce({ type: 'changed', rooms: ['all'] });
    return ok(state.seq);
  }
}
