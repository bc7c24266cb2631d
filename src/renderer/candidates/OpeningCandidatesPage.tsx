import type { ReactNode } from 'react';
import { Page } from '../ui/Page';

export function OpeningCandidatesPage(): ReactNode {
  return <Page heading="Opening candidates" />;
}
