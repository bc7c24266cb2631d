import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { adoptMessages } from './adopt-messages';
import { DraftKept } from './DraftKept';
import { editorMessages as m } from './editor-messages';
import type { SetDraft } from './use-set-draft';

interface DeskActionsProps {
  draft: SetDraft;
  /** Every word of the draft is the one in force. */
  unchanged: boolean;
  /** That the draft would have. */
  version: number;
  onImport: () => void;
  onExport?: (() => void) | undefined;
  onDiscard: () => void;
  onAdopt: () => void;
}

/** What can be done with the set as a whole; the filled button only while there is a draft. */
export function DeskActions(props: DeskActionsProps): ReactNode {
  const { draft, unchanged, version, onImport, onExport, onDiscard, onAdopt } = props;
  const intl = useIntl();
  return (
    <>
      {draft.draft !== null && !unchanged && <DraftKept keeping={draft.keeping} />}
      <Button onClick={onImport}>{intl.formatMessage(adoptMessages.import)}</Button>
      {onExport && <Button onClick={onExport}>{intl.formatMessage(adoptMessages.export)}</Button>}
      {draft.draft !== null && (
        <>
          <Button onClick={onDiscard}>{intl.formatMessage(unchanged ? m.stop : m.discard)}</Button>
          {!unchanged && (
            <Button variant="filled" onClick={onAdopt}>
              {intl.formatMessage(adoptMessages.put, { version })}
            </Button>
          )}
        </>
      )}
    </>
  );
}
