import type { ReactNode } from 'react';
import { Page } from '../ui/Page';

export function ScoresPage(): ReactNode {
  return <Page heading="Scores" />;
}
