import type { Refusal } from '@shared/kernel';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { ErrorState } from '../ui/ErrorState';
import { refusalMeanings } from './messages/refusals';

interface RefusalNoticeProps {
  refusal: Refusal | null;
  onRetry?: (() => void) | undefined;
  children?: ReactNode;
}

/** `details.faults` of a refused input, where it has the agreed form. */
function places(details: unknown): { path: string; message: string }[] {
  const faults =
    typeof details === 'object' && details !== null && 'faults' in details ? details.faults : details;
  if (!Array.isArray(faults)) return [];
  return faults.flatMap((item: unknown) =>
    typeof item === 'object' && item !== null && 'message' in item && typeof item.message === 'string'
      ? [{ path: 'path' in item ? String(item.path) : '', message: item.message }]
      : [],
  );
}

/** Shows a refusal where the act was asked for: what happened, what it means, what to do. */
export function RefusalNotice({ refusal, onRetry, children }: RefusalNoticeProps): ReactNode {
  const intl = useIntl();
  if (refusal === null) return null;
  const list = places(refusal.details);
  return (
    <ErrorState
      happened={<BdiText>{refusal.message}</BdiText>}
      meaning={intl.formatMessage(refusalMeanings[refusal.kind])}
      code={refusal.kind === 'failed' || refusal.kind === 'damaged' ? refusal.code : undefined}
      onRetry={onRetry}
    >
      {list.length > 0 && (
        <ul>
          {list.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <BdiText>{message}</BdiText>
            </li>
          ))}
        </ul>
      )}
      {children}
    </ErrorState>
  );
}
