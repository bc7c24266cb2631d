import { Button, Drawer, Stack } from '@mantine/core';
import type { Opening } from '@shared/openings';
import type { Deviation } from '@shared/scorecards';
import { useEffect, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Answer } from '../app/Answer';
import { useCall } from '../app/client';
import { askFor, isAskedFor } from './chosen';
import { DeviationForm } from './DeviationForm';
import { DeviationList } from './DeviationList';
import { scorecardsMessages } from './messages';

/** Where the procedure departed from what was announced: a drawer beside the scores. */
export function ProcedureButton({ opening }: { opening: Opening }): ReactNode {
  const intl = useIntl();
  const deviations = useCall('scorecards.deviations', { opening: opening.ref });
  const candidates = useCall('candidates.list', { opening: opening.ref });
  const [opened, setOpened] = useState(() => isAskedFor('procedure'));
  const [editing, setEditing] = useState<Deviation | 'new' | null>(null);
  useEffect(() => askFor(null), []);
  const people = (candidates.data ?? []).flatMap(({ application, name }) =>
    application === null ? [] : [{ value: application, label: name }],
  );
  return (
    <>
      <Button onClick={() => setOpened(true)}>
        {intl.formatMessage(scorecardsMessages.procedureButton, { count: deviations.data?.length ?? 0 })}
      </Button>
      <Drawer
        opened={opened}
        onClose={() => setOpened(false)}
        position="right"
        size="min(36rem, 100%)"
        title={intl.formatMessage(scorecardsMessages.procedure)}
        closeButtonProps={{ 'aria-label': intl.formatMessage(scorecardsMessages.close) }}
      >
        <Stack gap="md">
          <p>{intl.formatMessage(scorecardsMessages.procedureLead)}</p>
          {editing !== null ? (
            <DeviationForm
              opening={opening}
              people={people}
              of={editing === 'new' ? null : editing}
              onDone={() => setEditing(null)}
            />
          ) : (
            <div>
              <Button variant="filled" onClick={() => setEditing('new')}>
                {intl.formatMessage(scorecardsMessages.addDeviation)}
              </Button>
            </div>
          )}
          {editing === null && (
            <Answer of={deviations}>
              {(list) => (
                <DeviationList opening={opening} deviations={list} people={people} onEdit={setEditing} />
              )}
            </Answer>
          )}
        </Stack>
      </Drawer>
    </>
  );
}
