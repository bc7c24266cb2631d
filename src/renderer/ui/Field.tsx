import { IconAlertOctagon } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import styles from './Field.module.css';
import { uiMessages } from './messages';

/** What the control inside a field must carry. */
export interface FieldControl {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
}

export interface FieldProps {
  label: ReactNode;
  help?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  /** Says "optional" beside the label; use it where most fields are required. */
  optional?: boolean;
  /** Fixes the id, so that a `FormErrorSummary` can point here. */
  id?: string | undefined;
  children: (control: FieldControl) => ReactNode;
}

/** Label, help and error around a control that is not Mantine's own (those take them as props). */
export function Field({
  label,
  help,
  error,
  required = false,
  optional = false,
  id,
  children,
}: FieldProps): ReactNode {
  const intl = useIntl();
  const made = useId();
  const control = id ?? made;
  const hasHelp = help !== undefined && help !== null;
  const hasError = error !== undefined && error !== null && error !== false && error !== '';
  const describedBy = [hasHelp && `${control}-help`, hasError && `${control}-error`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={control}>
        {label}
        {optional && <span className={styles['optional']}> ({intl.formatMessage(uiMessages.optional)})</span>}
      </label>
      {hasHelp && (
        <p className={styles['help']} id={`${control}-help`}>
          {help}
        </p>
      )}
      {children({
        id: control,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': hasError ? true : undefined,
        'aria-required': required ? true : undefined,
      })}
      {hasError && (
        <p className={styles['error']} id={`${control}-error`}>
          <IconAlertOctagon size={14} aria-hidden />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
