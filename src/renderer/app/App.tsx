import { MantineProvider, localStorageColorSchemeManager } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import { NowProvider } from '../ui/clock';
import { MOST_TOASTS } from '../ui/toast';
import { MESSAGES } from './messages';
import type { createAppRouter } from './routes';
import { clock, styleNonce } from './services';
import { cssVariables, theme } from './theme/theme';

const LOCALE = 'en-GB';
const appearance = localStorageColorSchemeManager({ key: 'grounds-appearance' });

interface AppProps {
  router: ReturnType<typeof createAppRouter>;
  queries: QueryClient;
}

export function App({ router, queries }: AppProps): ReactNode {
  return (
    <IntlProvider locale={LOCALE} defaultLocale={LOCALE} messages={MESSAGES[LOCALE]}>
      <I18nProvider locale={LOCALE}>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariables}
          colorSchemeManager={appearance}
          defaultColorScheme="auto"
          getStyleNonce={styleNonce}
        >
          <Notifications position="bottom-right" limit={MOST_TOASTS} transitionDuration={120} />
          <QueryClientProvider client={queries}>
            <NowProvider clock={clock}>
              <RouterProvider router={router} />
            </NowProvider>
          </QueryClientProvider>
        </MantineProvider>
      </I18nProvider>
    </IntlProvider>
  );
}
