import type { ReactNode } from 'react';
import { Page } from '../ui/Page';

export function OpeningsPage(): ReactNode {
  return <Page heading="Openings" />;
}
