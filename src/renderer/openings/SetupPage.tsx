import type { ReactNode } from 'react';
import { Page } from '../ui/Page';

export function SetupPage(): ReactNode {
  return <Page heading="Setup" />;
}
