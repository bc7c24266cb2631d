import { words } from '../ui/words';

/** The words of keeping what the linter stops at. */
export const keptMessages = words({
  keepDots: { id: 'scorecards.kept.keepDots', defaultMessage: 'Keep and say why…' },
  why: { id: 'scorecards.kept.why', defaultMessage: 'Why do the words “{words}” stay?' },
  whyHelp: {
    id: 'scorecards.kept.whyHelp',
    defaultMessage: 'It is recorded with the text and can be read by whoever may read the text.',
  },
  keep: { id: 'scorecards.kept.keep', defaultMessage: 'Keep the words' },
  cancel: { id: 'scorecards.kept.cancel', defaultMessage: 'Cancel' },
  kept: { id: 'scorecards.kept.kept', defaultMessage: 'Kept: {why}' },
  undo: { id: 'scorecards.kept.undo', defaultMessage: 'Take back' },
  keptOnPurpose: { id: 'scorecards.kept.keptOnPurpose', defaultMessage: '“{words}” was kept: {why}' },
});
