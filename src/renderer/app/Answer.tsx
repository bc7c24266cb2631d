import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LoadingState } from '../ui/LoadingState';
import type { RefusedError } from './client';
import { RefusalNotice } from './RefusalNotice';

interface AnswerProps<T> {
  of: UseQueryResult<T, RefusedError>;
  loading?: string | undefined;
  children: (value: T) => ReactNode;
}

/** `<Answer of={useCall(…)}>{(value) => …}</Answer>`: waiting, refusal and answer in one place. */
export function Answer<T>({ of, loading, children }: AnswerProps<T>): ReactNode {
  if (of.data !== undefined) return children(of.data);
  if (of.error) return <RefusalNotice refusal={of.error.refusal} onRetry={() => void of.refetch()} />;
  return <LoadingState label={loading} />;
}
