import { Button, Menu, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl, type MessageDescriptor } from 'react-intl';
import { call } from '../../app/client';
import { outputMessages as m } from '../output-messages';
import type { Output } from '../../app/packs/use-output';
import type { Shown } from '../shown';

interface SaveMenuProps extends Shown {
  /** Ref of the opening; null while it is not known. */
  opening: string | null;
  output: Output;
}

/** Packs for a chosen folder: this version, the anonymous comparison, everything about the opening. */
export function SaveMenu({ application, audience, asOf, opening, output }: SaveMenuProps): ReactNode {
  const intl = useIntl();
  const { busy, save } = output;
  const version = (): Promise<void> =>
    save((folder) =>
      call('audit.pack', { application, audience, folder, ...(asOf === undefined ? {} : { asOf }) }),
    );
  const comparison = (): Promise<void> =>
    save((folder) => call('audit.comparison-sheet', { application, folder }));
  const charge = (ref: string): Promise<void> =>
    save((folder, jobId) => call('audit.charge-pack', { opening: ref, folder, jobId }));
  return (
    <Menu position="bottom-end" width={320}>
      <Menu.Target>
        <Button loading={busy === 'save'} rightSection={<IconChevronDown size={14} aria-hidden />}>
          {intl.formatMessage(m.save)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Item
          title={m.version}
          text={asOf === undefined ? m.versionText : m.versionThenText}
          onClick={() => void version()}
        />
        <Item title={m.comparison} text={m.comparisonText} onClick={() => void comparison()} />
        {opening !== null && (
          <Item title={m.charge} text={m.chargeText} onClick={() => void charge(opening)} />
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

interface ItemProps {
  title: MessageDescriptor;
  text: MessageDescriptor;
  onClick: () => void;
}

function Item({ title, text, onClick }: ItemProps): ReactNode {
  const intl = useIntl();
  return (
    <Menu.Item onClick={onClick}>
      {intl.formatMessage(title)}
      <Text component="span" display="block" size="xs" c="var(--ink-soft)">
        {intl.formatMessage(text)}
      </Text>
    </Menu.Item>
  );
}
