import { Compartment } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { TemplateFault } from '@shared/letters';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { styleNonce } from '../app/services';
import { editorMessages as m } from './editor-messages';
import { faultRange, offsetOf } from './fault-place';
import { offerMeaning } from './offer-meaning';
import styles from './editor.module.css';
import { createWordsEditor, showFaults, showText, type FaultMark } from './words-editor';
import type { Known } from './words-offers';

interface WordsFieldProps {
  label: string;
  value: string;
  language: string;
  known: Known;
  faults: readonly TemplateFault[];
  oneLine?: boolean;
  /** Buttons beside the label. */
  actions?: ReactNode;
  onChange: (text: string) => void;
}

/** One text of the approved words: what is filled in is offered while typing, faults are underlined. */
export function WordsField(props: WordsFieldProps): ReactNode {
  const { label, value, language, faults, oneLine = false, actions } = props;
  const intl = useIntl();
  const id = useId();
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const attributes = useRef(new Compartment());
  const latest = useRef({ ...props, intl });
  useEffect(() => {
    latest.current = { ...props, intl };
  });

  useEffect(() => {
    if (!host.current) return;
    const editor = createWordsEditor(
      {
        parent: host.current,
        text: latest.current.value,
        oneLine,
        nonce: styleNonce(),
        known: () => latest.current.known,
        meaning: (offer) => offerMeaning(latest.current.intl, offer),
        onChange: (text) => {
          if (text !== latest.current.value) latest.current.onChange(text);
        },
      },
      attributes.current.of([]),
    );
    view.current = editor;
    return () => {
      view.current = null;
      editor.destroy();
    };
  }, [oneLine]);

  const faulty = faults.length > 0;
  useEffect(() => {
    view.current?.dispatch({
      effects: attributes.current.reconfigure(
        EditorView.contentAttributes.of({
          'aria-labelledby': `${id}-label`,
          lang: language,
          spellcheck: 'true',
          autocorrect: 'off',
          ...(oneLine ? { 'aria-multiline': 'false' } : {}),
          ...(faulty ? { 'aria-invalid': 'true', 'aria-describedby': `${id}-faults` } : {}),
        }),
      ),
    });
  }, [id, language, faulty, oneLine]);
  useEffect(() => {
    if (view.current) showText(view.current, value);
  }, [value]);
  // The list is made anew with every answer; the marks move only when the faults do.
  const ranges = JSON.stringify(
    faults.map((fault) => ({ ...faultRange(value, fault), message: fault.message })),
  );
  useEffect(() => {
    if (view.current) showFaults(view.current, JSON.parse(ranges) as FaultMark[]);
  }, [ranges]);

  const goTo = (fault: TemplateFault): void => {
    view.current?.focus();
    view.current?.dispatch({
      selection: { anchor: offsetOf(value, fault.line, fault.column) },
      scrollIntoView: true,
    });
  };
  return (
    <div className={styles['field']} data-faulty={faulty || undefined}>
      <div className={styles['fieldHead']}>
        <span id={`${id}-label`} className={styles['fieldLabel']}>
          {label}
        </span>
        {actions}
      </div>
      <div ref={host} />
      {faulty && (
        <ul id={`${id}-faults`} className={styles['faults']}>
          {faults.map((fault) => (
            <li key={`${fault.line} ${fault.column} ${fault.message}`}>
              <button type="button" onClick={() => goTo(fault)}>
                {intl.formatMessage(m.faultAt, { line: fault.line, column: fault.column })}
              </button>{' '}
              {fault.message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
