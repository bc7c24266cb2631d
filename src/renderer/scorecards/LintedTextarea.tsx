import type { Kept } from '@shared/scorecards';
import { useId, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Field } from '../ui/Field';
import { LintHints } from './LintHints';
import { stillThere, stretches } from './lint-marks';
import { scorecardsMessages } from './messages';
import styles from './LintedTextarea.module.css';
import { useLint } from './use-lint';

export interface LintedTextareaProps {
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  /** What the text is for; it decides how strict the hints are. */
  as: 'note' | 'reason' | 'letter';
  help?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  optional?: boolean;
  placeholder?: string | undefined;
  id?: string | undefined;
  /** Rows shown while there is little text. */
  rows?: number;
  autoFocus?: boolean;
  /** Language of the text, where it is not that of the window; the spelling checker goes by it. */
  lang?: string | undefined;
  /** Words kept on purpose, where the record has a place for them. */
  kept?: readonly Kept[] | undefined;
  onKept?: ((kept: Kept[]) => void) | undefined;
}

/**
 * A text box that underlines, while typing, what could not be read aloud to the candidate, and says
 * why below. A mirror of the text lies under the box: it carries the lines and gives the height.
 */
export function LintedTextarea(props: LintedTextareaProps): ReactNode {
  const intl = useIntl();
  const made = useId();
  const id = props.id ?? made;
  const { value, as, rows = 3 } = props;
  const linted = useLint(value, as);
  const findings = stillThere(linted.findings, linted.text, value);
  return (
    <div className={styles['box']}>
      <Field
        label={props.label}
        help={props.help}
        error={props.error}
        required={props.required ?? false}
        optional={props.optional ?? false}
        id={id}
      >
        {(control) => (
          <div className={styles['stack']} style={{ minHeight: `${rows * 1.5 + 1}rem` }}>
            <div className={styles['mirror']} aria-hidden>
              {stretches(value, findings).map(({ text, severity }, index) =>
                severity === null ? (
                  text
                ) : (
                  <mark key={index} data-severity={severity}>
                    {text}
                  </mark>
                ),
              )}
              {/* A last empty line has no height of its own. */}
              {'\u200b'}
            </div>
            <textarea
              {...control}
              aria-describedby={
                [control['aria-describedby'], `${id}-hints`].filter(Boolean).join(' ') || undefined
              }
              className={styles['text']}
              value={value}
              rows={rows}
              autoFocus={props.autoFocus}
              dir="auto"
              lang={props.lang}
              spellCheck
              maxLength={20_000}
              placeholder={props.placeholder}
              onChange={(event) => props.onChange(event.currentTarget.value)}
            />
          </div>
        )}
      </Field>
      <div id={`${id}-hints`} role="status">
        {findings.length > 0 && (
          <LintHints
            heading={intl.formatMessage(scorecardsMessages.hints, { count: findings.length })}
            findings={findings}
            text={value}
            kept={props.kept}
            onKept={props.onKept}
          />
        )}
      </div>
    </div>
  );
}
