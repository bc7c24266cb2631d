import type { ReactNode } from 'react';
import { Page } from '../ui/Page';

export function PersonPage(): ReactNode {
  return <Page heading="Person" />;
}
