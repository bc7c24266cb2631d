import type { FitNote } from '../scorecards';
import type { Check, CheckTools } from './check';
import type { RawFinding, Settle } from './finding';
import { signalFinding } from './signals';
import type { RecordedText } from './texts';

/** Situations 13 and 15: "strange", "poor fit", with nothing behind it. */
export const traitNotBehaviour: Check = {
  code: 'trait-not-behaviour',
  run: (_record, tools) =>
    tools.active.flatMap((application) => {
      const notes = new Map(application.fitNotes.map((note) => [note.id, note]));
      return tools
        .texts(application)
        .filter((source) => source.kind === 'reason' || source.kind === 'fit-note')
        .flatMap((source) => {
          const signals = signalFinding(tools, source, { check: 'trait-not-behaviour', settle: SETTLE });
          if (signals.length > 0 || source.link.kind !== 'fit-note') return signals;
          return bareNote(tools, source, notes.get(source.link.id)!);
        });
    }),
};

const SETTLE: readonly Settle[] = [
  {
    act: 'reword',
    text: 'Say what the person did or said, in what situation, and what effect it would have on the job.',
  },
  { act: 'justify', text: 'Write down what was seen that the text does not say.' },
];

/** A fit note with neither situation nor effect says only what somebody thought. */
function bareNote(tools: CheckTools, source: RecordedText, { note, application }: FitNote): RawFinding[] {
  if (note.situation.trim() !== '' || note.effect.trim() !== '') return [];
  return [
    {
      check: 'trait-not-behaviour',
      severity: 'justify',
      subjects: source.subjects,
      about: source.about,
      message: `${source.title()} says neither in what situation it was seen nor why it matters for the job. ${tools.candidateName(application)} may read it one day; write it so that it can be read aloud.`,
      because: [source.link],
      settle: [...SETTLE],
      ground: { text: source.text },
    },
  ];
}
