import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { letterKindLabel } from '@shared/correspondence';
import type { LetterRequest, QueueRow } from '@shared/letters';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCall } from '../../app/client';
import { shortDate } from '../../ui/dates';
import { useLettersOf } from '../use-letters-of';
import { fittingLetters } from './fitting-letters';
import { anotherMessages as m } from './messages';

interface AnotherLetterProps {
  row: QueueRow;
  onAsk: (request: LetterRequest) => void;
}

/** Letters by name: answers to open inquiries, feedback, and what may go out before an outcome. */
export function AnotherLetter({ row, onAsk }: AnotherLetterProps): ReactNode {
  const intl = useIntl();
  const inquiries = useCall('inquiries.list', { find: '' }).data ?? [];
  const fitting = fittingLetters(row, inquiries, useLettersOf(row.application));
  if (fitting.length === 0) return null;
  const answers = fitting.filter(({ inquiry }) => inquiry !== null);
  const plain = fitting.filter(({ inquiry }) => inquiry === null);
  const items = (list: typeof fitting): ReactNode =>
    list.map(({ request, inquiry }) => (
      <Menu.Item key={`${request.kind} ${inquiry?.id ?? ''}`} onClick={() => onAsk(request)}>
        {inquiry === null
          ? request.kind === 'feedback'
            ? intl.formatMessage(m.feedback)
            : letterKindLabel(request.kind)
          : intl.formatMessage(m.inquiryOf, {
              kind: letterKindLabel(request.kind),
              on: shortDate(intl, inquiry.receivedOn),
            })}
      </Menu.Item>
    ));
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button size="xs" rightSection={<IconChevronDown size={14} aria-hidden />}>
          {intl.formatMessage(m.another)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {answers.length > 0 && <Menu.Label>{intl.formatMessage(m.answers)}</Menu.Label>}
        {items(answers)}
        {answers.length > 0 && plain.length > 0 && <Menu.Label>{intl.formatMessage(m.plain)}</Menu.Label>}
        {items(plain)}
      </Menu.Dropdown>
    </Menu>
  );
}
