import { Button, Modal } from '@mantine/core';
import type { WhyView } from '@shared/audit';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../../ui/BdiText';
import { auditMessages as m } from '../messages';
import { sentenceAfter } from './read-out';
import styles from './ReadOut.module.css';

interface ReadOutProps extends Pick<WhyView, 'sayNow' | 'openingTitle'> {
  opened: boolean;
  onClose: () => void;
}

/** The sentences over the whole window, to be read out on the telephone. Nothing else is in sight. */
export function ReadOut({ opened, onClose, ...rest }: ReadOutProps): ReactNode {
  const intl = useIntl();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      fullScreen
      title={intl.formatMessage(m.readOutTitle, { opening: rest.openingTitle })}
      closeButtonProps={{ 'aria-label': intl.formatMessage(m.closeReadOut) }}
      classNames={{
        content: styles['content'] ?? '',
        header: styles['header'] ?? '',
        body: styles['body'] ?? '',
      }}
    >
      <Sentences {...rest} />
    </Modal>
  );
}

function Sentences({ sayNow: { spoken, leaveUnsaid } }: Pick<WhyView, 'sayNow' | 'openingTitle'>): ReactNode {
  const intl = useIntl();
  const [at, setAt] = useState(0);
  const [all, setAll] = useState(false);
  const step = (key: string): boolean => {
    const next = sentenceAfter(key, at, spoken.length);
    if (next !== null) setAt(next);
    return next !== null;
  };
  const press = (event: KeyboardEvent): void => {
    const onButton = event.target instanceof Element && event.target.closest('button, summary') !== null;
    if (all || (onButton && (event.key === ' ' || event.key === 'Enter'))) return;
    if (step(event.key)) event.preventDefault();
  };
  return (
    // The keys work wherever the focus is inside; every one has a button.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles['read']} onKeyDown={press}>
      <div
        className={styles['words']}
        data-all={all || undefined}
        tabIndex={0}
        role="group"
        data-autofocus
        aria-label={intl.formatMessage(m.sentences)}
        aria-live="polite"
      >
        {(all ? spoken : spoken.slice(at, at + 1)).map((sentence) => (
          <p key={sentence}>
            <BdiText>{sentence}</BdiText>
          </p>
        ))}
      </div>
      <div className={styles['steps']}>
        {!all && (
          <>
            <Button {...unlessPossible(at > 0)} onClick={() => step('ArrowLeft')}>
              {intl.formatMessage(m.back)}
            </Button>
            <span className="figures">
              {intl.formatMessage(m.sentenceOf, { at: at + 1, count: spoken.length })}
            </span>
            <Button
              variant="filled"
              {...unlessPossible(at < spoken.length - 1)}
              onClick={() => step('ArrowRight')}
            >
              {intl.formatMessage(m.goOn)}
            </Button>
          </>
        )}
        <Button variant="subtle" onClick={() => setAll(!all)}>
          {intl.formatMessage(all ? m.oneByOne : m.showAll)}
        </Button>
        {!all && <span className={styles['hint']}>{intl.formatMessage(m.keysHint)}</span>}
      </div>
      {leaveUnsaid.length > 0 && (
        <details className={styles['unsaid']}>
          <summary>{intl.formatMessage(m.leaveUnsaidCount, { count: leaveUnsaid.length })}</summary>
          <ul>
            {leaveUnsaid.map((sentence) => (
              <li key={sentence}>
                <BdiText>{sentence}</BdiText>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** A button that leads nowhere now, but keeps the focus for the way back. */
const unlessPossible = (possible: boolean) =>
  possible ? {} : { 'data-disabled': true, 'aria-disabled': true };
