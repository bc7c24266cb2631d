import { useEffect, useId, useRef, type MouseEvent, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import styles from './Field.module.css';
import { uiMessages } from './messages';

export interface FormErrorSummaryProps {
  /** In the order of the form. `fieldId` is the id of the control the error belongs to. */
  errors: readonly { fieldId?: string | undefined; message: string }[];
  heading?: ReactNode;
}

/** What a form still needs, above the form: takes focus when it appears and leads to each field. */
export function FormErrorSummary({ errors, heading }: FormErrorSummaryProps): ReactNode {
  const intl = useIntl();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown]);
  if (!shown) return null;
  const go = (event: MouseEvent, fieldId: string): void => {
    event.preventDefault();
    document.getElementById(fieldId)?.focus();
  };
  return (
    <div className={styles['summary']} ref={box} tabIndex={-1} role="alert" aria-labelledby={id} data-card>
      <h2 id={id}>{heading ?? intl.formatMessage(uiMessages.formErrors, { count: errors.length })}</h2>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={`${fieldId ?? ''}${message}`}>
            {fieldId === undefined ? (
              message
            ) : (
              <a href={`#${fieldId}`} onClick={(event) => go(event, fieldId)}>
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
