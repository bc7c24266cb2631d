import type { ReactNode } from 'react';
import { Page } from '../ui/Page';

export function NewOpeningPage(): ReactNode {
  return <Page heading="New opening" />;
}
