import { useRouter } from '@tanstack/react-router';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { setActing } from '../acting';
import { call } from '../client';
import { useAppCommands, useOfferCommands, type AppCommand } from '../commands';
import { frameMessages, pageNames } from '../messages/frame';
import { paletteMessages } from '../messages/palette';
import { printPage } from '../page-printer';
import { CommandPalette } from './CommandPalette';
import { searchRecord } from './search';
import { ShortcutSheet } from './ShortcutSheet';

/** Offers the commands that work on every page, and shows the palette and the shortcut sheet. */
export function CommandCentre(): ReactNode {
  const intl = useIntl();
  const router = useRouter();
  const [shown, setShown] = useState<'palette' | 'shortcuts' | null>(null);
  const close = useCallback(() => setShown(null), []);
  const follow = useCallback((to: string) => router.history.push(to), [router]);

  const commands = useMemo((): AppCommand[] => {
    const go = intl.formatMessage(paletteMessages.go);
    const file = intl.formatMessage(paletteMessages.file);
    const help = intl.formatMessage(paletteMessages.help);
    const to = (id: keyof typeof pageNames, path: string, keys?: string): AppCommand => ({
      id: `go.${id}`,
      label: intl.formatMessage(pageNames[id]),
      group: go,
      keys,
      run: () => follow(path),
    });
    const lock = async (): Promise<void> => {
      await call('custody.close', {});
      setActing(null);
      follow('/unlock');
    };
    return [
      to('today', '/today', 'mod+1'),
      to('openings', '/openings', 'mod+2'),
      to('people', '/people', 'mod+3'),
      to('inquiries', '/inquiries', 'mod+4'),
      to('templates', '/templates', 'mod+5'),
      to('custody', '/custody', 'mod+6'),
      to('settings', '/settings', 'mod+,'),
      to('newOpening', '/openings/new'),
      {
        id: 'palette',
        label: intl.formatMessage(frameMessages.find),
        group: go,
        keys: 'mod+K',
        hidden: true,
        run: () => setShown('palette'),
      },
      {
        id: 'log.new',
        label: intl.formatMessage(paletteMessages.newLog),
        group: file,
        keys: 'mod+shift+N',
        run: () => follow('/welcome'),
      },
      {
        id: 'log.open',
        label: intl.formatMessage(paletteMessages.otherLog),
        group: file,
        keys: 'mod+O',
        run: () => follow('/welcome'),
      },
      {
        id: 'log.backup',
        label: intl.formatMessage(paletteMessages.backup),
        group: file,
        run: () => follow('/custody'),
      },
      {
        id: 'log.lock',
        label: intl.formatMessage(paletteMessages.lock),
        group: file,
        keys: 'mod+L',
        run: () => void lock(),
      },
      {
        id: 'print',
        label: intl.formatMessage(paletteMessages.print),
        group: file,
        keys: 'mod+P',
        run: printPage,
      },
      {
        id: 'help.shortcuts',
        label: intl.formatMessage(paletteMessages.shortcuts),
        group: help,
        keys: '?',
        run: () => setShown('shortcuts'),
      },
      {
        id: 'help.licences',
        label: intl.formatMessage(paletteMessages.licences),
        group: help,
        run: () => follow('/settings'),
      },
      {
        id: 'help.about',
        label: intl.formatMessage(paletteMessages.about),
        group: help,
        run: () => follow('/settings'),
      },
    ];
  }, [intl, follow]);

  useOfferCommands(commands);
  const all = useAppCommands();
  return (
    <>
      <CommandPalette
        opened={shown === 'palette'}
        onClose={close}
        commands={all}
        search={searchRecord}
        onFollow={follow}
      />
      <ShortcutSheet opened={shown === 'shortcuts'} onClose={close} commands={all} />
    </>
  );
}
