import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Answer } from '../app/Answer';
import { useCall } from '../app/client';
import { Page } from '../ui/Page';
import { DecideDesk } from './DecideDesk';
import { decisionsMessages } from './messages';
import { SignActions } from './SignActions';
import { SignState } from './SignState';

/** One opening's decision: the comparison, the chosen candidate, the findings, the signature. */
export function DecidePage(): ReactNode {
  const intl = useIntl();
  const { openingId = '' } = useParams({ strict: false });
  const opening = useCall('openings.get', { opening: openingId });
  const view = useCall('decisions.view', { opening: openingId }, { keepPrevious: true });
  const shown = view.data?.opening === openingId ? view.data : undefined;
  return (
    <Page
      key={openingId}
      heading={intl.formatMessage(decisionsMessages.heading)}
      fill
      width="full"
      lead={opening.data && shown && <SignState view={shown} />}
      actions={opening.data && shown && <SignActions opening={opening.data} view={shown} />}
    >
      <Answer of={opening}>
        {(value) => (
          <Answer of={view}>
            {(decision) => decision.opening === openingId && <DecideDesk opening={value} view={decision} />}
          </Answer>
        )}
      </Answer>
    </Page>
  );
}
