import type { ReactNode } from 'react';
import { Page } from '../ui/Page';

export function SettingsPage(): ReactNode {
  return <Page heading="Settings" />;
}
