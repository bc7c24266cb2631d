import { words } from '../../ui/words';

/** What a refusal means for the record, by its kind. The sentence itself comes from the engine. */
export const refusalMeanings = words({
  invalid: {
    id: 'refusal.invalid',
    defaultMessage: 'Nothing was recorded. Correct what is named above, then try again.',
  },
  refused: { id: 'refusal.refused', defaultMessage: 'Nothing was recorded.' },
  conflict: {
    id: 'refusal.conflict',
    defaultMessage:
      'Nothing was recorded, because the record has moved on since this page was shown. Look again, then repeat the step.',
  },
  'not-found': {
    id: 'refusal.notFound',
    defaultMessage: 'The record is unchanged. It may have been removed or erased.',
  },
  locked: { id: 'refusal.locked', defaultMessage: 'The record is safe and closed. Unlock it to go on.' },
  damaged: {
    id: 'refusal.damaged',
    defaultMessage:
      'Nothing was changed or repaired. Keep the file as it is, and open Custody to see what can still be read.',
  },
  unavailable: { id: 'refusal.unavailable', defaultMessage: 'Everything recorded so far is safe.' },
  cancelled: {
    id: 'refusal.cancelled',
    defaultMessage: 'It was stopped. What had been finished by then is kept.',
  },
  failed: {
    id: 'refusal.failed',
    defaultMessage:
      'This is a fault in the app. Everything recorded so far is safe, and the fault was noted without personal text.',
  },
});
