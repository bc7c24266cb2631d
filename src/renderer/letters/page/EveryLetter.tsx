import { Button } from '@mantine/core';
import { letterKindLabel } from '@shared/correspondence';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { shortDate } from '../../ui/dates';
import { Section } from '../../ui/Section';
import styles from '../letters.module.css';
import { useLettersOf } from '../use-letters-of';
import { recordMessages as m } from './messages';

interface EveryLetterProps {
  application: string;
  /** The one shown. */
  current: string | null;
  onShow: (letter: string) => void;
}

/** Every letter that was issued to this candidate, each as its exact archived copy. */
export function EveryLetter({ application, current, onShow }: EveryLetterProps): ReactNode {
  const intl = useIntl();
  const letters = useLettersOf(application);
  if (letters.filter(({ id }) => id !== current).length === 0) return null;
  return (
    <Section heading={intl.formatMessage(m.others)} level={3}>
      <ul className={styles['plain']}>
        {letters.map(({ id, kind, on, withdrawn, supersededBy }) => (
          <li key={id}>
            <Button
              size="compact-xs"
              variant="subtle"
              className={styles['way'] ?? ''}
              aria-current={id === current || undefined}
              onClick={() => onShow(id)}
            >
              {intl.formatMessage(m.otherOn, { kind: letterKindLabel(kind), on: shortDate(intl, on) })}
            </Button>
            {withdrawn !== null
              ? ` ${intl.formatMessage(m.otherTakenBack)}`
              : supersededBy !== null && ` ${intl.formatMessage(m.otherReplaced)}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}
