import { Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Answer } from '../app/Answer';
import { useCall, useCommand } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import { Section } from '../ui/Section';
import { StatusMark } from '../ui/StatusMark';
import { reminderMessages as m } from './reminder-messages';

/** Whether this computer reminds of inquiries; nothing of it is on record. */
export function RemindersSection(): ReactNode {
  const intl = useIntl();
  const reminders = useCall('shell.reminders', {});
  const change = useCommand('shell.setReminders');
  return (
    <Section heading={intl.formatMessage(m.heading)} lead={intl.formatMessage(m.lead)}>
      <Answer of={reminders}>
        {({ on, supported }) => (
          <>
            <Switch
              label={intl.formatMessage(m.inquiries)}
              description={intl.formatMessage(m.inquiriesHelp)}
              checked={on}
              onChange={(event) => void change.run({ on: event.currentTarget.checked })}
            />
            {!supported && (
              <StatusMark status="info" wrap>
                {intl.formatMessage(m.unsupported)}
              </StatusMark>
            )}
          </>
        )}
      </Answer>
      {change.refusal && <RefusalNotice refusal={change.refusal} />}
    </Section>
  );
}
