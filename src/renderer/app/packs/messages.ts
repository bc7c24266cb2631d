import { words } from '../../ui/words';

/** Files of the record on their way into a folder or to the printer. */
export const packMessages = words({
  writing: { id: 'packs.writing', defaultMessage: 'Writing the files' },
  printing: { id: 'packs.printing', defaultMessage: 'Setting the pages' },
  saved: {
    id: 'packs.saved',
    defaultMessage: 'Saved {what} in {folder}. Record reference {reference}.',
  },
  stopped: {
    id: 'packs.stopped',
    defaultMessage:
      'Stopped. Until then {what} in {folder}, and the manifest says so. Record reference {reference}.',
  },
  missing: {
    id: 'packs.missing',
    defaultMessage: '{count, plural, one {One thing} other {# things}} could not be put in:',
  },
  progress: { id: 'packs.progress', defaultMessage: 'Writing {done, number} of {total, number}' },
  cancel: { id: 'packs.cancel', defaultMessage: 'Stop' },
  manyFiles: { id: 'packs.manyFiles', defaultMessage: '{count, number} files' },
  showFolder: { id: 'packs.showFolder', defaultMessage: 'Show in folder' },
  dismiss: { id: 'packs.dismiss', defaultMessage: 'Close this message' },
});
