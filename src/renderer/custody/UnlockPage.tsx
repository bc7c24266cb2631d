import type { ReactNode } from 'react';
import { Page } from '../ui/Page';

export function UnlockPage(): ReactNode {
  return <Page heading="Unlock" />;
}
