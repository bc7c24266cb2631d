import { Button } from '@mantine/core';
import type { Stage } from '@shared/openings';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import { BdiText } from '../ui/BdiText';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { LintedTextarea } from './LintedTextarea';
import { scorecardsMessages } from './messages';

interface OpenScorecardsProps {
  application: string;
  candidateName: string;
  stage: Stage;
}

/** The chair may open the scorecards before all are in; the reason stays on record. */
export function OpenScorecards({ application, candidateName, stage }: OpenScorecardsProps): ReactNode {
  const intl = useIntl();
  const open = useCommand('scorecards.open');
  const [opened, setOpened] = useState(false);
  const [reason, setReason] = useState('');
  return (
    <>
      <Button size="xs" onClick={() => setOpened(true)}>
        {intl.formatMessage(scorecardsMessages.openNowDots)}
      </Button>
      <ConfirmDialog
        opened={opened}
        question={intl.formatMessage(scorecardsMessages.openQuestion, {
          name: <BdiText key="name">{candidateName}</BdiText>,
          stage: stage.label,
        })}
        consequence={intl.formatMessage(scorecardsMessages.openConsequence)}
        confirmLabel={intl.formatMessage(scorecardsMessages.openNow)}
        busy={open.pending}
        disabled={reason.trim() === ''}
        onClose={() => setOpened(false)}
        onConfirm={() =>
          void open
            .run({ application, stage: stage.ref, reason: reason.trim() })
            .then((result) => result.ok && setOpened(false))
        }
      >
        <LintedTextarea
          label={intl.formatMessage(scorecardsMessages.openReason)}
          as="note"
          required
          value={reason}
          onChange={setReason}
        />
        <RefusalNotice refusal={open.refusal} />
      </ConfirmDialog>
    </>
  );
}
