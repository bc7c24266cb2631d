/**
 * Every sentence of the account, joined here from `wording/` and written nowhere else, so that the
 * wording can be reviewed as a text and put into other languages. Functions take values that are
 * already words; days come as days.
 */
import { contactSentences } from './wording/contact-sentences';
import { entrySentences } from './wording/entry-sentences';
import { personSentences } from './wording/person-sentences';
import { processSentences } from './wording/process-sentences';
import { recordSentences } from './wording/record-sentences';
import { sameSentences } from './wording/same-sentences';
import { spokenSentences } from './wording/spoken-sentences';
import { timelineSentences } from './wording/timeline-sentences';

export { checkTopic } from './wording/check-labels';
export * from './wording/inquiry-labels';
export * from './wording/labels';
export { brief, capital, fileSize, leading, quote } from './wording/phrases';

export const say = {
  ...recordSentences,
  ...personSentences,
  ...processSentences,
  ...spokenSentences,
  ...timelineSentences,
  ...contactSentences,
  ...entrySentences,
  ...sameSentences,
} as const;
