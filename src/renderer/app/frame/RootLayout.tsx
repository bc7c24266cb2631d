import { Outlet, useMatches, useRouter } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { requestHeadingFocus } from '../../ui/heading-focus';
import { useAnnouncements } from '../client';
import { runCommand } from '../commands';
import { frameMessages } from '../messages/frame';
import { useShortcuts } from '../use-shortcuts';

/** Above every page: shortcuts, the menu bar's commands, the window's title, and where reading starts after a change of page. */
export function RootLayout(): ReactNode {
  const intl = useIntl();
  const router = useRouter();
  const name = useMatches({
    select: (matches) => matches.findLast((match) => match.staticData.title !== undefined)?.staticData.title,
  });
  const product = intl.formatMessage(frameMessages.product);

  useShortcuts();
  useAnnouncements((event) => {
    if (event.type === 'command') runCommand(event.id);
  });

  useEffect(() => {
    document.title = name === undefined ? product : `${intl.formatMessage(name)} – ${product}`;
  }, [intl, name, product]);

  useEffect(() => {
    let first = true;
    return router.subscribe('onRendered', ({ pathChanged }) => {
      if (pathChanged && !first) {
        document.querySelector('main')?.scrollTo(0, 0);
        requestHeadingFocus(document);
      }
      first = false;
    });
  }, [router]);

  return <Outlet />;
}
