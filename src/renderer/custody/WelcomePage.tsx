import type { ReactNode } from 'react';
import { Page } from '../ui/Page';

export function WelcomePage(): ReactNode {
  return <Page heading="Welcome" />;
}
