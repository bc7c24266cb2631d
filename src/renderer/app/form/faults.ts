import type { IntlShape } from 'react-intl';
import type * as z from 'zod';
import { words } from '../../ui/words';
import { focusSoon } from './focus-soon';

/** What is wrong in a form, by the path of the field (`criteria.0.label`). */
export type Faults = ReadonlyMap<string, string>;

const messages = words({
  missing: { id: 'form.missing', defaultMessage: 'Fill this in.' },
  number: { id: 'form.number', defaultMessage: 'Write a number.' },
  date: { id: 'form.date', defaultMessage: 'Write a date.' },
  choose: { id: 'form.choose', defaultMessage: 'Choose one.' },
  tooLong: { id: 'form.tooLong', defaultMessage: 'This is too long: at most {maximum} characters.' },
  tooMany: { id: 'form.tooMany', defaultMessage: 'These are too many: at most {maximum}.' },
  tooHigh: { id: 'form.tooHigh', defaultMessage: 'At most {maximum}.' },
  tooLow: { id: 'form.tooLow', defaultMessage: 'At least {minimum}.' },
  tooFew: { id: 'form.tooFew', defaultMessage: 'At least {minimum, plural, one {one} other {#}}.' },
});

function sentence(issue: z.core.$ZodIssue, intl: IntlShape): string {
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'string') return intl.formatMessage(messages.missing);
      if (issue.origin === 'array')
        return intl.formatMessage(messages.tooFew, { minimum: Number(issue.minimum) });
      return intl.formatMessage(messages.tooLow, { minimum: Number(issue.minimum) });
    case 'too_big': {
      const message =
        issue.origin === 'string'
          ? messages.tooLong
          : issue.origin === 'array'
            ? messages.tooMany
            : messages.tooHigh;
      return intl.formatMessage(message, { maximum: Number(issue.maximum) });
    }
    case 'invalid_type':
      return intl.formatMessage(issue.expected === 'number' ? messages.number : messages.missing);
    case 'invalid_format':
      return intl.formatMessage(issue.format === 'date' ? messages.date : messages.missing);
    case 'invalid_value':
    case 'invalid_union':
      return intl.formatMessage(messages.choose);
    case 'custom':
      // Blank text is the only such rule of fields that are plain lines.
      return issue.message === 'Must not be empty' ? intl.formatMessage(messages.missing) : issue.message;
    default:
      return issue.message;
  }
}

/** The first fault of each field, in the words of the form. */
export function faultsIn(error: z.ZodError, intl: IntlShape): Faults {
  const faults = new Map<string, string>();
  for (const issue of error.issues) {
    const path = issue.path.map(String).join('.');
    if (!faults.has(path)) faults.set(path, sentence(issue, intl));
  }
  return faults;
}

export const idAt = (name: string, path: string): string => `${name}-${path.replaceAll('.', '-')}`;

/** Leads to the first field that needs attention. */
export const focusFirstFault = (name: string, faults: Faults): void =>
  focusSoon(...[...faults.keys()].map((path) => idAt(name, path)));
