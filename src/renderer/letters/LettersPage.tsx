import type { ReactNode } from 'react';
import { Page } from '../ui/Page';

export function LettersPage(): ReactNode {
  return <Page heading="Letters" />;
}
