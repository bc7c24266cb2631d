import {
  authorityShown,
  inquirySchema,
  type INQUIRY_CHANNELS,
  type InquiryKind,
  type InquirySuggestion,
  type InquiryText,
} from '@shared/inquiries';
import { idField } from '@shared/kernel';
import * as z from 'zod';
import { createStore, useStore } from '../../app/store';

/**
 * An inquiry being written down. What is null follows the suggestion (for the day: today) until
 * somebody says otherwise, so that person and message are enough.
 */
export interface IntakeDraft {
  application: string;
  /** Name and opening, as they were found. */
  person: string;
  text: string;
  channel: (typeof INQUIRY_CHANNELS)[number];
  asker: InquiryText['asker'];
  askerName: string;
  /** One line of the address on each line. */
  askerAddress: string;
  authority: string;
  receivedOn: string | null;
  kind: InquiryKind | null;
  questions: readonly string[] | null;
  dueOn: string | null;
}

export const BLANK: IntakeDraft = {
  application: '',
  person: '',
  text: '',
  channel: 'email',
  asker: 'candidate',
  askerName: '',
  askerAddress: '',
  authority: '',
  receivedOn: null,
  kind: null,
  questions: null,
  dueOn: null,
};

export const intakeSchema = z.strictObject({ application: idField, inquiry: inquirySchema });

/** The kind as it stands: chosen, or the best hint; while there is neither, a plain question. */
export const kindOf = (draft: IntakeDraft, suggestion: InquirySuggestion | null): InquiryKind =>
  draft.kind ??
  suggestion?.kinds[0]?.kind ??
  (draft.asker === 'candidate' || authorityShown(draft)
    ? 'feedback-request'
    : draft.asker === 'agency'
      ? 'agency'
      : 'third-party');

export const questionsOf = (draft: IntakeDraft, suggestion: InquirySuggestion | null): readonly string[] =>
  draft.questions ?? suggestion?.questions ?? [];

export const dueOf = (draft: IntakeDraft, suggestion: InquirySuggestion | null): string =>
  draft.dueOn ?? suggestion?.due.on ?? '';

/** What is sent to the record, before its schema has looked at it. */
export function intakeInput(
  draft: IntakeDraft,
  suggestion: InquirySuggestion | null,
  today: string,
): unknown {
  const { application, text, channel, asker } = draft;
  const other = asker !== 'candidate';
  const dueOn = dueOf(draft, suggestion);
  return {
    application,
    inquiry: {
      text,
      channel,
      asker,
      // Fields that are not shown say nothing.
      askerName: other ? draft.askerName : '',
      askerAddress: other ? draft.askerAddress.split('\n').filter((line) => line.trim() !== '') : [],
      authority: other ? draft.authority : '',
      receivedOn: draft.receivedOn ?? today,
      kind: kindOf(draft, suggestion),
      questions: questionsOf(draft, suggestion).filter((question) => question.trim() !== ''),
      ...(dueOn === '' ? {} : { dueOn }),
    },
  };
}

export const isBegun = (draft: IntakeDraft): boolean => JSON.stringify(draft) !== JSON.stringify(BLANK);

/** Kept while somebody looks something up elsewhere; only for the log it was begun in. */
const kept = createStore<{ log: string; draft: IntakeDraft } | null>(null);

export function useIntakeDraft(log: string): {
  draft: IntakeDraft;
  set: (change: Partial<IntakeDraft>) => void;
  clear: () => void;
} {
  const now = useStore(kept);
  const draft = now?.log === log ? now.draft : BLANK;
  return {
    draft,
    // From the store and not from the last render: two changes in one event must both hold.
    set: (change) => {
      const latest = kept.get();
      kept.set({ log, draft: { ...(latest?.log === log ? latest.draft : BLANK), ...change } });
    },
    clear: () => kept.set(null),
  };
}
