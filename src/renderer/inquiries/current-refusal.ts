import type { Refusal } from '@shared/kernel';
import { useState } from 'react';

/**
 * A refusal for as long as the record is what it was when it was refused: what has been settled
 * since no longer stands there.
 */
export function useCurrentRefusal(refusal: Refusal | null, record: unknown): Refusal | null {
  const [seen, setSeen] = useState({ refusal, record });
  if (seen.refusal !== refusal) {
    setSeen({ refusal, record });
    return refusal;
  }
  return seen.record === record ? refusal : null;
}
