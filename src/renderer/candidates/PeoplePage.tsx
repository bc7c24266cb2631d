import type { ReactNode } from 'react';
import { Page } from '../ui/Page';

export function PeoplePage(): ReactNode {
  return <Page heading="People" />;
}
