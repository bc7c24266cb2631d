import { Button, TextInput } from '@mantine/core';
import type { InquiryDue } from '@shared/inquiries';
import type { ReactNode } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { shortDate } from '../../ui/dates';
import styles from './intake.module.css';
import { intakeMessages as m } from './messages';

interface DueFieldProps {
  id: string;
  error: string | undefined;
  value: string;
  suggested: InquiryDue | null;
  onChange: (day: string) => void;
}

/** By when an answer is due: the suggested day with what sets it, or another one. */
export function DueField({ id, error, value, suggested, onChange }: DueFieldProps): ReactNode {
  const intl = useIntl();
  return (
    <div>
      <TextInput
        id={id}
        type="date"
        label={intl.formatMessage(m.due)}
        description={suggested === null ? intl.formatMessage(m.dueHelp) : dueSentence(intl, suggested)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={error}
      />
      {suggested !== null && value !== suggested.on && (
        <Button
          className={styles['back'] ?? ''}
          size="compact-xs"
          variant="subtle"
          onClick={() => onChange(suggested.on)}
        >
          {intl.formatMessage(m.dueSuggested, { day: shortDate(intl, suggested.on) })}
        </Button>
      )}
    </div>
  );
}

/** What sets the day; a legal fact names its source itself. */
export const dueSentence = (intl: IntlShape, due: InquiryDue): string =>
  due.set === 'law' ? `${due.because} ${intl.formatMessage(m.notAdvice)}` : due.because;
