import type { OpeningRow, Outcome } from '@shared/openings';
import type { MessageDescriptor } from 'react-intl';
import type { Status } from '../ui/StatusMark';
import { words } from '../ui/words';

export const outcomeWords = words<Outcome>({
  open: { id: 'outcome.open', defaultMessage: 'Open' },
  filled: { id: 'outcome.filled', defaultMessage: 'Filled' },
  'filled-internally': { id: 'outcome.filledInternally', defaultMessage: 'Filled internally' },
  unfilled: { id: 'outcome.unfilled', defaultMessage: 'Not filled' },
  cancelled: { id: 'outcome.cancelled', defaultMessage: 'Cancelled' },
  're-advertised': { id: 'outcome.reAdvertised', defaultMessage: 'Re-advertised' },
});

export const outcomeHelp = words<Outcome>({
  open: { id: 'outcome.openHelp', defaultMessage: 'Still being decided. No letter may say how it ended.' },
  filled: { id: 'outcome.filledHelp', defaultMessage: 'A candidate took the post. Letters may say so.' },
  'filled-internally': {
    id: 'outcome.filledInternallyHelp',
    defaultMessage: 'Somebody already employed here took the post.',
  },
  unfilled: { id: 'outcome.unfilledHelp', defaultMessage: 'Nobody was appointed.' },
  cancelled: { id: 'outcome.cancelledHelp', defaultMessage: 'The post does not exist any more.' },
  're-advertised': {
    id: 'outcome.reAdvertisedHelp',
    defaultMessage: 'Nobody was appointed; the post is advertised again.',
  },
});

export const statusWords = words({
  none: { id: 'openingStatus.none', defaultMessage: 'No candidates yet' },
  deciding: { id: 'openingStatus.deciding', defaultMessage: 'Not yet decided' },
  unsigned: { id: 'openingStatus.unsigned', defaultMessage: 'Decided, not signed' },
  signed: { id: 'openingStatus.signed', defaultMessage: 'Signed' },
  reopened: { id: 'openingStatus.reopened', defaultMessage: 'Opened again for correction' },
});

/** Where the decision of an opening stands, as a sign and its words. */
export function decisionStatus(row: OpeningRow): { status: Status; words: MessageDescriptor } {
  if (row.decision === 'signed') return { status: 'done', words: statusWords.signed };
  if (row.decision === 'reopened') return { status: 'due', words: statusWords.reopened };
  if (row.applications === 0) return { status: 'none', words: statusWords.none };
  if (row.undecided === 0) return { status: 'due', words: statusWords.unsigned };
  return { status: 'none', words: statusWords.deciding };
}
