import type { ReactNode } from 'react';
import { Page } from '../ui/Page';

export function TemplatesPage(): ReactNode {
  return <Page heading="Templates" />;
}
