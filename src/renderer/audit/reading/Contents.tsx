import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useState, type MouseEvent, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { auditMessages as m } from '../messages';
import { reveal } from '../reveal';
import { placeOf, type ContentsItem } from './contents-of';
import styles from './Contents.module.css';

/** Here the list stands above the text: folded, so that it does not push the answer off the screen. */
const ABOVE = '(width < 76rem)';

interface ContentsProps {
  items: readonly ContentsItem[];
  /** Whether the sections are drawn yet. */
  whole: boolean;
}

/** The sections of the page, each a step away; the one being read is marked. */
export function Contents({ items, whole }: ContentsProps): ReactNode {
  const intl = useIntl();
  const current = useSectionInView(items, whole);
  const above = useMediaQuery(ABOVE, false, { getInitialValueInEffect: false });
  const jump = (event: MouseEvent, id: string): void => {
    // The address holds the route: a fragment of its own would lead away from the page.
    event.preventDefault();
    const heading = document.getElementById(placeOf(id));
    if (heading === null) return;
    reveal(heading, 'start');
    heading.focus({ preventScroll: true });
  };
  const name = intl.formatMessage(m.contents);
  const list = (
    <ol>
      {items.map(({ id, title }) => (
        <li key={id}>
          <a
            href={`#${placeOf(id)}`}
            aria-current={id === current ? 'location' : undefined}
            onClick={(event) => jump(event, id)}
          >
            {title}
          </a>
        </li>
      ))}
    </ol>
  );
  return (
    <nav className={styles['contents']} aria-label={name}>
      {above ? (
        <details>
          <summary>{name}</summary>
          {list}
        </details>
      ) : (
        <>
          <p aria-hidden>{name}</p>
          {list}
        </>
      )}
    </nav>
  );
}

/** The last section that has reached the upper third of the window. */
function useSectionInView(items: readonly ContentsItem[], whole: boolean): string | null {
  const [current, setCurrent] = useState<string | null>(items[0]?.id ?? null);
  useEffect(() => {
    if (!whole) return;
    const reached = new Set<string>();
    const watch = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting, boundingClientRect } of changes) {
          const id = target.getAttribute('aria-labelledby') ?? '';
          if (isIntersecting || boundingClientRect.top < 0) reached.add(id);
          else reached.delete(id);
        }
        setCurrent(items.findLast(({ id }) => reached.has(placeOf(id)))?.id ?? items[0]?.id ?? null);
      },
      { rootMargin: '0px 0px -66% 0px' },
    );
    // Not the headings: inside a section that is not drawn yet they have no place.
    for (const { id } of items) {
      const section = document.getElementById(placeOf(id))?.closest('section');
      if (section) watch.observe(section);
    }
    return () => watch.disconnect();
  }, [items, whole]);
  return current;
}
