export { askFor, chooseApplication, useChosenApplication } from './chosen';
export { DraftSaved } from './DraftSaved';
export { LintedTextarea } from './LintedTextarea';
export { ScoresPage } from './ScoresPage';
export { useDraft } from './use-draft';
export { WhoIsActing } from './WhoIsActing';
