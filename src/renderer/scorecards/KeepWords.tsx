import { Button, Group, TextInput } from '@mantine/core';
import type { Kept } from '@shared/scorecards';
import { useRef, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { keep, unkeep, whyKept } from './kept';
import { keptMessages } from './kept-messages';
import styles from './LintedTextarea.module.css';

interface KeepWordsProps {
  words: string;
  kept: readonly Kept[];
  onKept: (kept: Kept[]) => void;
}

/** Words that a hint is about stay on purpose, with the reason beside them. */
export function KeepWords({ words, kept, onKept }: KeepWordsProps): ReactNode {
  const intl = useIntl();
  const [why, setWhy] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const said = whyKept(kept, words);
  const close = (): void => {
    setWhy(null);
    requestAnimationFrame(() => button.current?.focus());
  };
  const done = (): void => {
    if (why === null || why.trim() === '') return;
    onKept(keep(kept, words, why));
    close();
  };
  if (why !== null)
    return (
      <div className={styles['keep']}>
        <TextInput
          autoFocus
          size="xs"
          label={intl.formatMessage(keptMessages.why, { words })}
          description={intl.formatMessage(keptMessages.whyHelp)}
          value={why}
          maxLength={2000}
          onChange={(event) => setWhy(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
            else if (event.key === 'Enter') done();
            else return;
            // Enter would send the form around it.
            event.preventDefault();
            event.stopPropagation();
          }}
        />
        <Group gap="xs">
          <Button size="compact-xs" disabled={why.trim() === ''} onClick={done}>
            {intl.formatMessage(keptMessages.keep)}
          </Button>
          <Button size="compact-xs" variant="subtle" onClick={close}>
            {intl.formatMessage(keptMessages.cancel)}
          </Button>
        </Group>
      </div>
    );
  if (said !== undefined)
    return (
      <p className={styles['said']}>
        {intl.formatMessage(keptMessages.kept, { why: <BdiText key="why">{said}</BdiText> })}{' '}
        <Button ref={button} size="compact-xs" variant="subtle" onClick={() => onKept(unkeep(kept, words))}>
          {intl.formatMessage(keptMessages.undo)}
        </Button>
      </p>
    );
  return (
    <Button ref={button} size="compact-xs" variant="subtle" onClick={() => setWhy('')}>
      {intl.formatMessage(keptMessages.keepDots)}
    </Button>
  );
}
