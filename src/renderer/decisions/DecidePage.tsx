import type { ReactNode } from 'react';
import { Page } from '../ui/Page';

export function DecidePage(): ReactNode {
  return <Page heading="Decide" />;
}
