import type { ReactNode } from 'react';
import { Page } from '../../ui/Page';

export function TodayPage(): ReactNode {
  return <Page heading="Today" />;
}
