import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Answer } from '../app/Answer';
import { useCall } from '../app/client';
import { Page } from '../ui/Page';
import { HandOver } from './HandOver';
import { HandOverButton } from './HandOverButton';
import { scorecardsMessages } from './messages';
import { ProcedureButton } from './ProcedureButton';
import { ScoresDesk } from './ScoresDesk';

/** One opening's scores: whom the member at the desk has to score, and the scorecard of the one chosen. */
export function ScoresPage(): ReactNode {
  const intl = useIntl();
  const { openingId = '' } = useParams({ strict: false });
  const opening = useCall('openings.get', { opening: openingId });
  const [handing, setHanding] = useState(false);
  return (
    <Page
      key={openingId}
      heading={intl.formatMessage(scorecardsMessages.heading)}
      fill
      width="full"
      actions={
        opening.data && (
          <>
            <HandOverButton opening={opening.data} onReady={() => setHanding(true)} />
            <ProcedureButton opening={opening.data} />
          </>
        )
      }
    >
      <Answer of={opening}>
        {(value) =>
          handing ? (
            <HandOver opening={value} onDone={() => setHanding(false)} />
          ) : (
            <ScoresDesk opening={value} />
          )
        }
      </Answer>
    </Page>
  );
}
