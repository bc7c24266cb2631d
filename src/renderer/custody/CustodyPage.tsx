import type { ReactNode } from 'react';
import { Page } from '../ui/Page';

export function CustodyPage(): ReactNode {
  return <Page heading="Custody" />;
}
