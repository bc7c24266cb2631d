import type { ReactNode } from 'react';
import { Page } from '../ui/Page';

export function InquiriesPage(): ReactNode {
  return <Page heading="Inquiries" />;
}
