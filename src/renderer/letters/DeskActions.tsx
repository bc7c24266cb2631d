import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { Refusal } from '@shared/kernel';
import type { Letter, QueueRow } from '@shared/letters';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { RefusalNotice } from '../app/RefusalNotice';
import { FolderDialog } from './hand-out/FolderDialog';
import { handOutMessages } from './hand-out/messages';
import { MOST_AT_ONCE, printLetters } from './hand-out/printing';
import { SentDialog } from './hand-out/SentDialog';
import { lettersMessages as m } from './messages';

interface DeskActionsProps {
  toIssue: readonly QueueRow[];
  toMark: readonly QueueRow[];
  out: readonly QueueRow[];
  onIssue: () => void;
  onDone: () => void;
}

const issued = (rows: readonly QueueRow[]): { name: string; letter: Letter }[] =>
  rows.flatMap(({ name, letter }) => (letter ? [{ name, letter }] : []));

/** What can be done with the chosen letters, or with all of them. */
export function DeskActions({ toIssue, toMark, out, onIssue, onDone }: DeskActionsProps): ReactNode {
  const intl = useIntl();
  const queries = useQueryClient();
  const [asking, setAsking] = useState<'sent' | 'folder' | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const close = (): void => setAsking(null);
  const print = async (): Promise<void> => {
    const printed = await printLetters(issued(out).map(({ letter }) => letter.id));
    setRefusal(printed.ok ? null : printed.error);
    await queries.invalidateQueries();
  };
  return (
    <>
      {out.length > 0 && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button rightSection={<IconChevronDown size={16} aria-hidden />}>
              {intl.formatMessage(m.handOut, { count: out.length })}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => setAsking('folder')}>
              {intl.formatMessage(handOutMessages.toFolder)}
            </Menu.Item>
            {out.length <= MOST_AT_ONCE && (
              <Menu.Item onClick={() => void print()}>{intl.formatMessage(handOutMessages.print)}</Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      {toMark.length > 0 && (
        <Button onClick={() => setAsking('sent')}>
          {intl.formatMessage(m.markSent, { count: toMark.length })}
        </Button>
      )}
      {toIssue.length > 0 && (
        <Button variant="filled" onClick={onIssue}>
          {intl.formatMessage(m.issue, { count: toIssue.length })}
        </Button>
      )}
      <SentDialog opened={asking === 'sent'} letters={issued(toMark)} onClose={close} onDone={onDone} />
      <FolderDialog opened={asking === 'folder'} letters={issued(out)} onClose={close} />
      <RefusalNotice refusal={refusal} />
    </>
  );
}
