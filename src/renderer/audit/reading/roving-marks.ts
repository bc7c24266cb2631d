import { useEffect, useRef, type RefObject } from 'react';

/** On every entry mark, so that the marks are found on the page whatever has drawn them. */
export const MARK = 'data-mark';

const marksIn = (host: Element): HTMLElement[] => [...host.querySelectorAll<HTMLElement>(`[${MARK}]`)];
const sectionOf = (mark: Element): Element | null => mark.closest('section');

/** Place of the mark that a key leads to, of all on the page; null where the key means something else. */
export function markAfter(key: string, at: number, sections: readonly unknown[]): number | null {
  const section = sections[at];
  const next = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: sections.indexOf(section),
    End: sections.lastIndexOf(section),
  }[key];
  return next === undefined || next < 0 || next >= sections.length ? null : next;
}

/** Makes one mark the stop of its section. */
function stopAt(host: Element, mark: HTMLElement): void {
  const section = sectionOf(mark);
  for (const other of marksIn(section ?? host)) if (sectionOf(other) === section) other.tabIndex = -1;
  mark.tabIndex = 0;
}

/** Every section that has marks has one stop: where somebody was last, or else its first. */
function settle(host: Element): void {
  const marks = marksIn(host);
  const stopped = new Set(marks.filter(({ tabIndex }) => tabIndex === 0).map(sectionOf));
  for (const mark of marks) {
    if (stopped.has(sectionOf(mark))) continue;
    stopped.add(sectionOf(mark));
    mark.tabIndex = 0;
  }
}

/**
 * Hundreds of marks would be hundreds of stops on the way through the page: Tab goes from section to
 * section instead, and the arrow keys from mark to mark. It is done on the page itself, so that moving
 * draws nothing anew.
 */
export function useRovingMarks<E extends HTMLElement>(): RefObject<E | null> {
  const ref = useRef<E>(null);
  useEffect(() => {
    const host = ref.current;
    if (host === null) return undefined;
    const focusIn = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && target.hasAttribute(MARK)) stopAt(host, target);
    };
    const press = (event: KeyboardEvent): void => {
      const { target, key, altKey, ctrlKey, metaKey, shiftKey } = event;
      if (!(target instanceof HTMLElement) || !target.hasAttribute(MARK)) return;
      if (altKey || ctrlKey || metaKey || shiftKey) return;
      const marks = marksIn(host);
      const next = markAfter(key, marks.indexOf(target), marks.map(sectionOf));
      if (next === null) return;
      event.preventDefault();
      marks[next]?.focus();
    };
    const watch = new MutationObserver(() => settle(host));
    settle(host);
    watch.observe(host, { childList: true, subtree: true });
    host.addEventListener('focusin', focusIn);
    host.addEventListener('keydown', press);
    return () => {
      watch.disconnect();
      host.removeEventListener('focusin', focusIn);
      host.removeEventListener('keydown', press);
    };
  }, []);
  return ref;
}
