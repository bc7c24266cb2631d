import { useCallback, useEffect, useState } from 'react';

export type OnDirty<Part extends string = string> = (part: Part, dirty: boolean) => void;

/** Which parts of a page hold something not yet on record, for `UnsavedGuard`. */
export function useDirtyParts<Part extends string = string>(): [readonly Part[], OnDirty<Part>] {
  const [parts, setParts] = useState<readonly Part[]>([]);
  const onDirty = useCallback<OnDirty<Part>>(
    (part, dirty) =>
      setParts((now) => {
        if (dirty === now.includes(part)) return now;
        return dirty ? [...now, part] : now.filter((one) => one !== part);
      }),
    [],
  );
  return [parts, onDirty];
}

/** Keeps the page informed about one part. */
export function useReportDirty<Part extends string>(
  part: Part,
  dirty: boolean,
  onDirty: OnDirty<Part>,
): void {
  useEffect(() => {
    onDirty(part, dirty);
    return () => onDirty(part, false);
  }, [part, dirty, onDirty]);
}
