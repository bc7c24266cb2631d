import type { LetterPreview, LetterWording } from '@shared/letters';
import { Button, Group, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../../app/client';
import { RefusalNotice } from '../../app/RefusalNotice';
import { SpellingHints } from '../../app/SpellingHints';
import { DraftSaved, LintedTextarea, type useDraft } from '../../scorecards';
import { BdiText } from '../../ui/BdiText';
import { useConfirm } from '../../ui/confirm';
import { Section } from '../../ui/Section';
import { StatusMark } from '../../ui/StatusMark';
import styles from './edit.module.css';
import { editMessages as m } from './messages';
import { faultsOf, sameWords, typed, wordsOf, type TypedWords } from './words-text';

export interface LetterEditorProps {
  application: string;
  name: string;
  letter: LetterPreview & { words: LetterWording; approved: LetterWording };
  /** Shows the letter with these words; nothing is recorded. */
  onTry: (words: LetterWording | null) => void;
  onClose: () => void;
}

interface WordsFormProps extends LetterEditorProps {
  start: TypedWords;
  /** What the words belong to: version of the templates and decision. */
  stamp: string;
  draft: ReturnType<typeof useDraft>;
}

const PAUSE_MS = 350;

export function WordsForm(props: WordsFormProps): ReactNode {
  const intl = useIntl();
  const { application, name, letter, start, stamp, draft, onTry, onClose } = props;
  const [text, setText] = useState(start);
  const [confirm, dialog] = useConfirm();
  const reword = useCommand('letters.reword');
  // The preview answers with the words that are tried; what is on record is what the form began with.
  const [{ approved, recorded }] = useState({ approved: letter.approved, recorded: letter.words });
  const faults = faultsOf(text);
  const now = wordsOf(text);
  const standing = letter.findings.filter(
    ({ severity, settled }) => severity !== 'advise' && settled === null,
  ).length;
  useTried(text, onTry);

  const set = (field: keyof TypedWords, value: string): void => {
    const next = { ...text, [field]: value };
    setText(next);
    draft.save({ ...next, of: stamp });
  };
  const record = async (words: typeof now): Promise<void> => {
    const { kind, templateVersion, disposition } = letter;
    const kept = await reword.run({ application, kind, templateVersion, disposition, words });
    if (!kept.ok) return;
    draft.save({});
    onClose();
  };
  const back = async (): Promise<void> => {
    const written = !sameWords(now, approved);
    const question = intl.formatMessage(m.backQuestion, { name });
    const consequence = intl.formatMessage(m.backConsequence);
    if (written && !(await confirm({ question, consequence, confirmLabel: intl.formatMessage(m.back) })))
      return;
    if (!sameWords(recorded, approved)) return record(null);
    draft.save({});
    setText(typed(approved));
    onClose();
  };
  const errorOf = (field: keyof TypedWords): string | undefined => {
    const fault = faults.find((item) => item.field === field);
    return fault && intl.formatMessage(fault.because === 'empty' ? m.empty : m.tooMany);
  };
  const line = (field: 'salutation' | 'closing'): ReactNode => (
    <TextInput
      label={intl.formatMessage(m[field])}
      value={text[field]}
      error={errorOf(field)}
      lang={letter.language}
      spellCheck
      dir="auto"
      maxLength={300}
      onChange={(event) => set(field, event.currentTarget.value)}
    />
  );
  return (
    <Section
      heading={intl.formatMessage(m.heading)}
      level={3}
      lead={intl.formatMessage(m.lead, { name: <BdiText key="name">{name}</BdiText> })}
    >
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (now) void record(sameWords(now, approved) ? null : now);
        }}
      >
        <TextInput
          label={intl.formatMessage(m.subject)}
          value={text.subject}
          error={errorOf('subject')}
          lang={letter.language}
          spellCheck
          dir="auto"
          maxLength={2000}
          data-autofocus
          autoFocus
          onChange={(event) => set('subject', event.currentTarget.value)}
        />
        {line('salutation')}
        <LintedTextarea
          label={intl.formatMessage(m.body)}
          help={intl.formatMessage(m.bodyHelp)}
          error={errorOf('body')}
          as="letter"
          lang={letter.language}
          rows={12}
          value={text.body}
          onChange={(value) => set('body', value)}
        />
        <SpellingHints text={text.body} language={letter.language} onChange={(value) => set('body', value)} />
        {line('closing')}
        <RefusalNotice refusal={reword.refusal} />
        <Group gap="xs" className={styles['foot']} data-foot>
          <Button size="xs" type="submit" variant="filled" disabled={!now} loading={reword.pending}>
            {intl.formatMessage(m.keep)}
          </Button>
          <Button size="xs" onClick={() => void back()}>
            {intl.formatMessage(m.back)}
          </Button>
          <Button size="xs" variant="subtle" color="gray" onClick={onClose}>
            {intl.formatMessage(m.leave)}
          </Button>
          <DraftSaved keeping={draft.keeping} />
          {standing > 0 && (
            <StatusMark status="due" wrap>
              {intl.formatMessage(m.standing, { count: standing })}
            </StatusMark>
          )}
        </Group>
        {dialog}
      </form>
    </Section>
  );
}

/** Shows the letter with the typed words, a moment after typing stops. */
function useTried(text: TypedWords, onTry: WordsFormProps['onTry']): void {
  const latest = useRef(onTry);
  useEffect(() => {
    latest.current = onTry;
  });
  useEffect(() => {
    const words = wordsOf(text);
    if (!words) return;
    const timer = setTimeout(() => latest.current(words), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
}
