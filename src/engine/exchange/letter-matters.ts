import type { CaseFile } from '@shared/exchange';
import type { IdSource } from '@shared/kernel';
import type { LettersEvent } from '@shared/letters';
import type { RecordState } from '@shared/record';

type CaseApplication = CaseFile['candidates'][number]['applications'][number];

/**
 * Promises, conversations, feedback points, rewritten words and justifications as they were
 * recorded: days that have passed by now are no fault of the file.
 */
export function matterEvents(
  state: RecordState,
  id: string,
  matters: CaseApplication,
  newId: IdSource,
): LettersEvent[] {
  const application = state.candidates.applications.get(id)!;
  const about = { opening: application.opening, application: id, candidate: application.candidate };
  const subjects = [application.candidate];
  const disposition = state.decisions.dispositions.get(id)?.at.seq ?? 0;
  return [
    ...matters.promises.flatMap(({ promise, until, note, settled }): LettersEvent[] => {
      const place = { ...about, id: newId() };
      const data = { ...place, promise, until };
      const kept: LettersEvent[] = settled
        ? [
            {
              type: 'promise-settled',
              data: { ...place, on: settled.on },
              subjects,
              personal: { note: settled.note },
            },
          ]
        : [];
      return [{ type: 'promise-recorded', data, subjects, personal: { note } }, ...kept];
    }),
    ...matters.conversations.map(({ on, ...personal }): LettersEvent => ({
      type: 'conversation-recorded',
      data: { ...about, on },
      subjects,
      personal,
    })),
    ...(matters.feedback
      ? [
          {
            type: 'feedback-chosen' as const,
            data: about,
            subjects,
            personal: { points: matters.feedback },
          },
        ]
      : []),
    ...matters.wordings.map(({ kind, templateVersion, words }): LettersEvent => ({
      type: 'letter-reworded',
      data: { ...about, kind, templateVersion, disposition },
      subjects,
      personal: { words },
    })),
    ...matters.letterJustifications.map(({ check, about: part, fingerprint, text }): LettersEvent => ({
      type: 'letter-finding-justified',
      data: { ...about, check },
      subjects,
      personal: { key: JSON.stringify([check, [id], part]), about: part, fingerprint, text },
    })),
  ];
}
