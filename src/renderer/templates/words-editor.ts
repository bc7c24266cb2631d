/** CodeMirror as a text field of ours: no gutters, Tab leaves it, colours are roles, styles carry the nonce. */
import {
  autocompletion,
  completionKeymap,
  startCompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState, Prec, RangeSetBuilder, type Extension } from '@codemirror/state';
import {
  Decoration,
  EditorView,
  keymap,
  tooltips,
  ViewPlugin,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view';
import { offersAt, type Known, type Offer } from './words-offers';
import { wordsMarks } from './words-marks';

export interface WordsEditorOptions {
  parent: HTMLElement;
  text: string;
  /** Enter makes no new line. */
  oneLine: boolean;
  nonce: string;
  /** What may be written, and what each of it means. */
  known: () => Known;
  meaning: (offer: Offer) => string;
  onChange: (text: string) => void;
}

const marks = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = decorationsOf(view.state.doc.toString());
    }
    update(update: ViewUpdate): void {
      if (update.docChanged) this.decorations = decorationsOf(update.state.doc.toString());
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function decorationsOf(text: string): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to, kind } of wordsMarks(text))
    builder.add(from, to, Decoration.mark({ class: `words-${kind}` }));
  return builder.finish();
}

const theme = EditorView.theme({
  '&.cm-editor': {
    border: '1px solid var(--control)',
    borderRadius: 'var(--radius)',
    background: 'var(--raised)',
    color: 'var(--ink)',
    fontSize: 'var(--text-16)',
  },
  '&.cm-editor.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '1px' },
  '.cm-scroller': { fontFamily: 'var(--serif)', lineHeight: '1.6' },
  '.cm-content': { padding: '0.5rem 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 0.75rem' },
  '.words-variable': { color: 'var(--accent)' },
  '.words-condition': { color: 'var(--ink-soft)', fontSize: 'var(--text-14)' },
  '.words-claim': { color: 'var(--done)' },
  '.words-words': { color: 'var(--ink)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--block)',
    textDecorationSkipInk: 'none',
    textUnderlineOffset: '0.2em',
  },
  '.cm-lintPoint:after': { borderBottomColor: 'var(--block)' },
  '&.cm-editor .cm-tooltip, .cm-tooltip': {
    background: 'var(--raised)',
    color: 'var(--ink)',
    border: '1px solid var(--control)',
    borderRadius: 'var(--radius)',
    boxShadow: 'var(--shadow)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--sans)',
    fontSize: 'var(--text-14)',
    maxHeight: '16rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.25rem 0.625rem' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    background: 'var(--accent-wash)',
    color: 'var(--ink)',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '600' },
  '.cm-completionDetail': { color: 'var(--ink-soft)', fontStyle: 'normal', marginInlineStart: '0.75rem' },
  '.cm-diagnostic': { fontFamily: 'var(--sans)', fontSize: 'var(--text-14)', padding: '0.375rem 0.75rem' },
  '.cm-diagnostic-error': { borderLeft: '3px solid var(--block)' },
});

const applied =
  (insert: string) =>
  (view: EditorView, _completion: Completion, from: number, to: number): void => {
    view.dispatch({
      changes: { from, to, insert },
      selection: { anchor: from + insert.length },
      userEvent: 'input.complete',
    });
    // After `says: "`, `if ` or `append: ` the next thing is offered at once.
    if (/["\s:]$/.test(insert)) startCompletion(view);
  };

const source =
  ({ known, meaning }: WordsEditorOptions) =>
  ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const text = state.doc.toString();
    const found = offersAt(text.slice(0, pos), text.slice(pos), known());
    if (!found || (found.offers.length === 0 && !explicit)) return null;
    const options = found.offers.map((offer): Completion => {
      const detail = meaning(offer);
      return { label: offer.label, apply: applied(offer.insert), ...(detail ? { detail } : {}) };
    });
    return { from: found.from, options, validFor: /^[\w.-]*$/ };
  };

/** Makes the field; `attributes` reach the element that is typed in (label, description, language). */
export function createWordsEditor(options: WordsEditorOptions, attributes: Extension): EditorView {
  const { oneLine, nonce, onChange } = options;
  return new EditorView({
    parent: options.parent,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        EditorView.cspNonce.of(nonce),
        theme,
        marks,
        attributes,
        history(),
        autocompletion({ override: [source(options)], icons: false, activateOnTyping: true }),
        tooltips({ parent: document.body }),
        EditorView.lineWrapping,
        oneLine ? singleLine : [],
        keymap.of([...completionKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString());
        }),
      ],
    }),
  });
}

const singleLine: Extension = [
  Prec.high(keymap.of([{ key: 'Enter', run: () => true }])),
  EditorView.clipboardInputFilter.of((text) => text.replaceAll(/\s*\n\s*/g, ' ')),
  EditorState.transactionFilter.of((transaction) => (transaction.newDoc.lines > 1 ? [] : transaction)),
];

/** Takes a text from outside; the one that is being typed stays untouched. */
export function showText(view: EditorView, text: string): void {
  if (view.state.doc.toString() === text) return;
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
}

export interface FaultMark {
  from: number;
  to: number;
  message: string;
}

export function showFaults(view: EditorView, faults: readonly FaultMark[]): void {
  const end = view.state.doc.length;
  const diagnostics = faults.map(({ from, to, message }): Diagnostic => ({
    from: Math.min(from, end),
    to: Math.min(to, end),
    severity: 'error',
    message,
  }));
  view.dispatch(setDiagnostics(view.state, diagnostics));
}
