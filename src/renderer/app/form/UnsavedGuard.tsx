import { useBlocker } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { words } from '../../ui/words';

const messages = words({
  question: { id: 'unsaved.question', defaultMessage: 'Leave without saving {what}?' },
  consequence: {
    id: 'unsaved.consequence',
    defaultMessage: 'What you have written here is not on record yet. If you leave, it is gone.',
  },
  leave: { id: 'unsaved.leave', defaultMessage: 'Leave and discard' },
});

interface UnsavedGuardProps {
  /** What would be lost, as it reads after "without saving"; null when nothing would. */
  unsaved: string | null;
}

/** Asks before a page is left that holds something not yet on record. */
export function UnsavedGuard({ unsaved }: UnsavedGuardProps): ReactNode {
  const intl = useIntl();
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => unsaved !== null && current.pathname !== next.pathname,
    // The window's own closing cannot be asked about from here.
    enableBeforeUnload: false,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      opened={blocker.status === 'blocked'}
      question={intl.formatMessage(messages.question, { what: unsaved ?? '' })}
      consequence={intl.formatMessage(messages.consequence)}
      confirmLabel={intl.formatMessage(messages.leave)}
      tone="block"
      onConfirm={() => blocker.proceed?.()}
      onClose={() => blocker.reset?.()}
    />
  );
}
