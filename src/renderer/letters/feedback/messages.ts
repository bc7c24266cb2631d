import type { FeedbackChoice } from '@shared/letters';
import type { MessageDescriptor } from 'react-intl';
import { words } from '../../ui/words';

/** Which points a feedback letter makes. */
export const feedbackMessages = words({
  heading: { id: 'letters.feedback.heading', defaultMessage: 'What the letter says' },
  lead: {
    id: 'letters.feedback.lead',
    defaultMessage:
      'Strengths first, three are plenty. At most two points to develop, each with what was seen or heard.',
  },
  count: {
    id: 'letters.feedback.count',
    defaultMessage:
      '{strengths, plural, =0 {No strength} one {One strength} other {# strengths}}, {development, plural, =0 {no point} one {one point} other {# points}} to develop',
  },
  strength: { id: 'letters.feedback.strength', defaultMessage: 'A strength' },
  development: { id: 'letters.feedback.development', defaultMessage: 'To develop' },
  leaveOut: { id: 'letters.feedback.leaveOut', defaultMessage: 'Leave out' },
  as: { id: 'letters.feedback.as', defaultMessage: '{criterion} in the letter' },
  observed: { id: 'letters.feedback.observed', defaultMessage: 'What was observed' },
  observedHelp: {
    id: 'letters.feedback.observedHelp',
    defaultMessage: 'A sentence for the candidate, about what was said or done.',
  },
  evidence: {
    id: 'letters.feedback.evidence',
    defaultMessage:
      '{count, plural, one {One recorded observation} other {# recorded observations}}, for your eyes',
  },
  noEvidence: { id: 'letters.feedback.noEvidence', defaultMessage: 'No observation is recorded.' },
  fullStrengths: {
    id: 'letters.feedback.fullStrengths',
    defaultMessage: 'Six strengths are the most a letter takes.',
  },
  fullDevelopment: {
    id: 'letters.feedback.fullDevelopment',
    defaultMessage: 'Two points to develop are the most a letter takes.',
  },
  keep: { id: 'letters.feedback.keep', defaultMessage: 'Keep these points' },
  kept: { id: 'letters.feedback.kept', defaultMessage: 'These points are on record.' },
  notKept: {
    id: 'letters.feedback.notKept',
    defaultMessage: 'Not on record yet. Keep the points before you issue the letter.',
  },
  nothing: {
    id: 'letters.feedback.nothing',
    defaultMessage: 'Nothing was rated in this application, so there is nothing to choose from.',
  },
});

type Band = NonNullable<FeedbackChoice['criteria'][number]['band']> | 'none';
export const bandNames: Record<Band, MessageDescriptor> = words({
  below: { id: 'letters.band.below', defaultMessage: 'below what the post needs' },
  at: { id: 'letters.band.at', defaultMessage: 'at what the post needs' },
  above: { id: 'letters.band.above', defaultMessage: 'above what the post needs' },
  none: { id: 'letters.band.none', defaultMessage: 'not rated' },
});
