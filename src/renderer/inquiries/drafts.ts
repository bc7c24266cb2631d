import { createStore, useStore } from '../app/store';

type Drafts<T> = Readonly<Record<string, T>>;

/** Texts begun and not yet on record, by a key: going to look something up loses nothing. */
export function createDrafts<T>(): (key: string) => [T | undefined, (draft: T | null) => void] {
  const drafts = createStore<Drafts<T>>({});
  return function useDraft(key) {
    const draft = useStore(drafts)[key];
    const set = (next: T | null): void => {
      const { [key]: _, ...others } = drafts.get();
      drafts.set(next === null ? others : { ...others, [key]: next });
    };
    return [draft, set];
  };
}
