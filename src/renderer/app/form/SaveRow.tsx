import { Button } from '@mantine/core';
import type { Refusal } from '@shared/kernel';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { StatusMark } from '../../ui/StatusMark';
import { words } from '../../ui/words';
import { RefusalNotice } from '../RefusalNotice';
import styles from './form.module.css';

const messages = words({
  unsaved: { id: 'form.unsaved', defaultMessage: 'Not saved yet' },
  faults: {
    id: 'form.faults',
    defaultMessage: '{count, plural, one {One field needs attention} other {# fields need attention}}',
  },
  discard: { id: 'form.discard', defaultMessage: 'Discard changes' },
});

interface SaveRowProps {
  label: string;
  dirty: boolean;
  faultCount: number;
  pending: boolean;
  refusal: Refusal | null;
  onDiscard?: (() => void) | undefined;
}

/** The end of a form: its button, what is still in the way, and the refusal where it was asked for. */
export function SaveRow({ label, dirty, faultCount, pending, refusal, onDiscard }: SaveRowProps): ReactNode {
  const intl = useIntl();
  return (
    <div className={styles['save']}>
      <RefusalNotice refusal={refusal} />
      <div className={styles['row']}>
        <Button type="submit" variant={dirty ? 'filled' : 'default'} loading={pending}>
          {label}
        </Button>
        {dirty && onDiscard !== undefined && (
          <Button variant="subtle" onClick={onDiscard}>
            {intl.formatMessage(messages.discard)}
          </Button>
        )}
        <span role="status">
          {faultCount > 0 ? (
            <StatusMark status="block">
              {intl.formatMessage(messages.faults, { count: faultCount })}
            </StatusMark>
          ) : (
            dirty && <StatusMark status="due">{intl.formatMessage(messages.unsaved)}</StatusMark>
          )}
        </span>
      </div>
    </div>
  );
}
