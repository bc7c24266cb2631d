import type { ReactNode } from 'react';
import { Page } from '../ui/Page';

export function WhyPage(): ReactNode {
  return <Page heading="Why" />;
}
