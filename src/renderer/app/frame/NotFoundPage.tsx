import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Page } from '../../ui/Page';
import { frameMessages } from '../messages/frame';

export function NotFoundPage(): ReactNode {
  const intl = useIntl();
  return (
    <Page
      heading={intl.formatMessage(frameMessages.notFound)}
      lead={intl.formatMessage(frameMessages.notFoundLead)}
    >
      <div>
        <Button component={Link} to="/today">
          {intl.formatMessage(frameMessages.toToday)}
        </Button>
      </div>
    </Page>
  );
}
