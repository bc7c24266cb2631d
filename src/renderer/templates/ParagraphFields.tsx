import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import type { TemplateFault } from '@shared/letters';
import { useRef, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { editorMessages as m } from './editor-messages';
import { insertedAt, movedBy, removedAt } from './edit-set';
import styles from './editor.module.css';
import { WordsField } from './WordsField';
import type { Known } from './words-offers';

interface ParagraphFieldsProps {
  body: readonly string[];
  language: string;
  known: Known;
  faultsOf: (part: string) => readonly TemplateFault[];
  onReplace: (at: number, text: string) => void;
  onRemove: (at: number) => void;
  onAdd: (at: number) => void;
  onOrder: (body: string[]) => void;
}

/** The paragraphs in order; they are added, removed and moved with buttons, so by keyboard too. */
export function ParagraphFields(props: ParagraphFieldsProps): ReactNode {
  const { body, language, known, faultsOf, onReplace, onRemove, onAdd, onOrder } = props;
  const intl = useIntl();
  const [moved, setMoved] = useState('');
  const list = useRef<HTMLDivElement>(null);
  // A field keeps its cursor and its history when its paragraph moves.
  const [keys, setKeys] = useState(() => body.map((_, index) => index));
  // Changed from outside, as by discarding: the fields then take the texts as they come.
  const order = keys.length === body.length ? keys : body.map((_, index) => index);

  const focusButton = (name: string): void => {
    setTimeout(() => list.current?.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.focus());
  };
  const move = (at: number, by: -1 | 1): void => {
    const to = at + by;
    if (to < 0 || to >= body.length) return;
    setKeys(movedBy(order, at, by));
    onOrder(movedBy(body, at, by));
    setMoved(intl.formatMessage(m.moved, { number: to + 1, count: body.length }));
    const what = intl.formatMessage(m.paragraph, { number: to + 1 });
    focusButton(intl.formatMessage(by < 0 ? m.moveUp : m.moveDown, { what }));
  };
  const remove = (at: number): void => {
    setKeys(removedAt(order, at));
    onRemove(at);
    const what = intl.formatMessage(m.paragraph, { number: Math.max(1, at) });
    focusButton(intl.formatMessage(m.remove, { what }));
  };
  const add = (): void => {
    setKeys(insertedAt(order, body.length, Math.max(-1, ...order) + 1));
    onAdd(body.length);
    setTimeout(() =>
      [...(list.current?.querySelectorAll<HTMLElement>('[role="textbox"]') ?? [])].at(-1)?.focus(),
    );
  };
  return (
    <div ref={list} className={styles['paragraphs']}>
      {body.map((text, index) => {
        const what = intl.formatMessage(m.paragraph, { number: index + 1 });
        return (
          <WordsField
            key={order[index]}
            label={what}
            value={text}
            language={language}
            known={known}
            faults={faultsOf(`paragraph ${index + 1}`)}
            onChange={(changed) => onReplace(index, changed)}
            actions={
              <span className={styles['fieldButtons']}>
                <ActionIcon
                  aria-label={intl.formatMessage(m.moveUp, { what })}
                  disabled={index === 0}
                  onClick={() => move(index, -1)}
                >
                  <IconArrowUp size={16} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  aria-label={intl.formatMessage(m.moveDown, { what })}
                  disabled={index === body.length - 1}
                  onClick={() => move(index, 1)}
                >
                  <IconArrowDown size={16} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  aria-label={intl.formatMessage(m.remove, { what })}
                  disabled={body.length === 1}
                  onClick={() => remove(index)}
                >
                  <IconX size={16} aria-hidden />
                </ActionIcon>
              </span>
            }
          />
        );
      })}
      <div>
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
          {intl.formatMessage(m.addParagraph)}
        </Button>
      </div>
      <span className="visually-hidden" role="status">
        {moved}
      </span>
    </div>
  );
}
