import type { ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { ErrorState } from '../../ui/ErrorState';
import { Page } from '../../ui/Page';
import { frameMessages } from '../messages/frame';

/** A page that threw: the frame stays, the record is not touched. */
export function RoomError({ reset }: ErrorComponentProps): ReactNode {
  const intl = useIntl();
  return (
    <Page heading={intl.formatMessage(frameMessages.crashed)}>
      <ErrorState
        happened={intl.formatMessage(frameMessages.crashedMeaning)}
        remedy={intl.formatMessage(frameMessages.crashedRemedy)}
        onRetry={reset}
      />
    </Page>
  );
}
