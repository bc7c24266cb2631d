import type { Check } from './check';
import type { RawFinding } from './finding';
import { listed, quoted, sentence } from './words';

/** Situation 35: the task differed from the invitation, and nothing was done about it. */
export const deviationUnresolved: Check = {
  code: 'deviation-unresolved',
  run: (record, tools) =>
    record.deviations
      .filter((deviation) => deviation.note.remedy.trim() === '')
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap((deviation): RawFinding[] => {
        const affected = new Set(deviation.affected);
        const ids = tools.active.filter((item) => affected.has(item.id)).map((item) => item.id);
        if (ids.length === 0) return [];
        const { announced, happened } = deviation.note;
        return [
          {
            check: 'deviation-unresolved',
            severity: 'justify',
            subjects: ids,
            about: `deviation:${deviation.id}`,
            message: `For ${listed(ids.map(tools.candidateName))} the process was not as announced, and no remedy is on record. Announced: ${quoted(sentence(announced))} Happened: ${quoted(sentence(happened))} Record what was done about it, or write down why nothing is needed.`,
            because: [
              { kind: 'deviation', id: deviation.id },
              ...ids.map((id) => ({ kind: 'application' as const, id })),
            ],
            settle: [
              {
                act: 'record-remedy',
                text: 'Record the remedy: what was repeated, left out of the scores or offered.',
              },
              { act: 'justify', text: 'Write down why it made no difference to the comparison.' },
            ],
            ground: { note: deviation.note, affected: ids.toSorted() },
          },
        ];
      }),
};
