import { Button } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { words } from '../ui/words';
import { call } from './client';
import styles from './SpellingHints.module.css';

const m = words({
  heading: {
    id: 'spelling.heading',
    defaultMessage: '{count, plural, one {One word is} other {# words are}} not in the word list',
  },
  replace: { id: 'spelling.replace', defaultMessage: 'Write “{suggestion}” instead of “{word}”' },
  none: { id: 'spelling.none', defaultMessage: 'no suggestion' },
  notChecked: {
    id: 'spelling.notChecked',
    defaultMessage: 'Spelling is not checked in this language: no word list for it ships with Grounds.',
  },
});

interface Spelt {
  text: string;
  checked: boolean;
  words: { start: number; end: number; suggestions: string[] }[];
}
const PAUSE_MS = 500;
const MOST = 5;

interface SpellingHintsProps {
  text: string;
  /** Language of the text, BCP 47. */
  language: string;
  onChange: (text: string) => void;
}

/** Words that the shipped word list does not know, with what may have been meant. Nothing is fetched. */
export function SpellingHints({ text, language, onChange }: SpellingHintsProps): ReactNode {
  const intl = useIntl();
  const spelt = useSpelling(text, language);
  if (spelt === null) return null;
  if (!spelt.checked) return <p className={styles['note']}>{intl.formatMessage(m.notChecked)}</p>;
  // While typing goes on, only what still stands where it stood.
  const here = spelt.words.filter(
    ({ start, end }) => spelt.text.slice(start, end) === text.slice(start, end),
  );
  if (here.length === 0) return null;
  return (
    <div className={styles['hints']}>
      <p className={styles['note']}>{intl.formatMessage(m.heading, { count: here.length })}</p>
      <ul>
        {here.slice(0, MOST).map(({ start, end, suggestions }) => {
          const word = text.slice(start, end);
          return (
            <li key={start}>
              <q>
                <BdiText>{word}</BdiText>
              </q>
              {suggestions.length === 0 && <span>{intl.formatMessage(m.none)}</span>}
              {suggestions.map((suggestion) => (
                <Button
                  key={suggestion}
                  size="compact-xs"
                  variant="subtle"
                  aria-label={intl.formatMessage(m.replace, { suggestion, word })}
                  onClick={() => onChange(text.slice(0, start) + suggestion + text.slice(end))}
                >
                  {suggestion}
                </Button>
              ))}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Asked for a moment after typing stops; null until there is an answer. */
function useSpelling(text: string, language: string): Spelt | null {
  const [spelt, setSpelt] = useState<Spelt | null>(null);
  useEffect(() => {
    if (text.trim() === '') return;
    let stale = false;
    const timer = setTimeout(() => {
      void call('letters.spell', { text, language }).then((answer) => {
        if (!stale && answer.ok) setSpelt({ text, ...answer.value });
      });
    }, PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [text, language]);
  return text.trim() === '' ? null : spelt;
}
