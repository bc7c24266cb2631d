import { Button, Group, Stack } from '@mantine/core';
import type { Finding } from '@shared/checks/finding';
import type { LetterRequest } from '@shared/letters';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../../app/client';
import { RefusalNotice } from '../../app/RefusalNotice';
import { LintedTextarea } from '../../scorecards';
import { uiMessages } from '../../ui/messages';
import { pageMessages as m } from './messages';

interface JustifyLetterProps {
  request: LetterRequest;
  finding: Finding;
  onDone: () => void;
}

/** Why this letter may go out although a check asks; the sentence stays with the finding. */
export function JustifyLetter({ request, finding, onDone }: JustifyLetterProps): ReactNode {
  const intl = useIntl();
  const justify = useCommand('letters.justify');
  const [text, setText] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void justify
          .run({ request, key: finding.key, text: text.trim() })
          .then((result) => result.ok && onDone());
      }}
    >
      <Stack gap="xs">
        <LintedTextarea
          autoFocus
          label={intl.formatMessage(m.reason)}
          help={intl.formatMessage(m.reasonHelp)}
          as="reason"
          required
          rows={2}
          value={text}
          onChange={setText}
        />
        <RefusalNotice refusal={justify.refusal} />
        <Group gap="xs">
          <Button size="xs" type="submit" disabled={text.trim() === ''} loading={justify.pending}>
            {intl.formatMessage(m.recordReason)}
          </Button>
          <Button size="xs" variant="subtle" color="gray" onClick={onDone}>
            {intl.formatMessage(uiMessages.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
