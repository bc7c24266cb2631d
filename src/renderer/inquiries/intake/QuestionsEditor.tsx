import { ActionIcon, Button, Textarea } from '@mantine/core';
import { IconArrowDown, IconArrowMerge, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { focusSoon } from '../../app/form/focus-soon';
import styles from './intake.module.css';
import { intakeMessages as m } from './messages';
import { cut, joined, moved } from './questions-list';

interface QuestionsEditorProps {
  /** Id of the field at a place. */
  idAt: (index: number) => string;
  faultAt: (index: number) => string | undefined;
  value: readonly string[];
  onChange: (questions: string[]) => void;
}

/**
 * Questions one by one, each to be answered or declined later. Enter cuts a question in two, Alt with
 * an arrow moves it, the backspace in an empty one takes it out.
 */
export function QuestionsEditor({ idAt, faultAt, value, onChange }: QuestionsEditorProps): ReactNode {
  const intl = useIntl();
  const [said, setSaid] = useState('');
  const put = (next: string[], focus: number, words: string): void => {
    onChange(next);
    setSaid(words);
    focusSoon(idAt(Math.max(0, Math.min(focus, next.length - 1))), idAt(0), `${idAt(0)}-add`);
  };
  const move = (from: number, to: number): void => {
    if (to < 0 || to >= value.length) return;
    put(moved(value, from, to), to, intl.formatMessage(m.questionMoved, { number: to + 1 }));
  };
  const remove = (index: number): void =>
    put(value.toSpliced(index, 1), index, intl.formatMessage(m.questionRemoved));
  const join = (index: number): void =>
    put(joined(value, index), index - 1, intl.formatMessage(m.questionsJoined, { number: index }));

  const keys = (event: KeyboardEvent<HTMLTextAreaElement>, index: number): void => {
    const { selectionStart, value: text } = event.currentTarget;
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      move(index, index + (event.key === 'ArrowUp' ? -1 : 1));
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      put(cut(value, index, selectionStart), index + 1, intl.formatMessage(m.questionAdded));
    } else if (event.key === 'Backspace' && text === '') {
      event.preventDefault();
      remove(index);
    }
  };
  const name = (index: number): string =>
    intl.formatMessage(m.questionNumber, { number: index + 1, count: value.length });

  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{intl.formatMessage(m.questions)}</legend>
      <p className={styles['help']}>{intl.formatMessage(m.questionsHelp)}</p>
      <ol className={styles['questions']}>
        {value.map((question, index) => (
          // A question is what stands at this place; it has no other identity.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <Textarea
              id={idAt(index)}
              aria-label={name(index)}
              value={question}
              error={faultAt(index)}
              autosize
              minRows={1}
              maxRows={4}
              onChange={(event) => onChange(value.with(index, event.currentTarget.value))}
              onKeyDown={(event) => keys(event, index)}
            />
            <div className={styles['tools']}>
              <ActionIcon
                aria-label={intl.formatMessage(m.questionUp, { number: index + 1 })}
                disabled={index === 0}
                onClick={() => move(index, index - 1)}
              >
                <IconArrowUp size={15} aria-hidden />
              </ActionIcon>
              <ActionIcon
                aria-label={intl.formatMessage(m.questionDown, { number: index + 1 })}
                disabled={index === value.length - 1}
                onClick={() => move(index, index + 1)}
              >
                <IconArrowDown size={15} aria-hidden />
              </ActionIcon>
              <ActionIcon
                aria-label={intl.formatMessage(m.questionJoin, { number: index + 1 })}
                title={intl.formatMessage(m.questionJoin, { number: index + 1 })}
                disabled={index === 0}
                onClick={() => join(index)}
              >
                <IconArrowMerge size={15} aria-hidden />
              </ActionIcon>
              <ActionIcon
                aria-label={intl.formatMessage(m.questionRemove, { number: index + 1 })}
                onClick={() => remove(index)}
              >
                <IconX size={15} aria-hidden />
              </ActionIcon>
            </div>
          </li>
        ))}
      </ol>
      <Button
        id={`${idAt(0)}-add`}
        size="xs"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => put([...value, ''], value.length, intl.formatMessage(m.questionAdded))}
      >
        {intl.formatMessage(m.questionAdd)}
      </Button>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </fieldset>
  );
}
