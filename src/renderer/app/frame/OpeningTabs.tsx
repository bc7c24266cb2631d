import type { OpeningRow } from '@shared/openings';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { frameMessages, pageNames } from '../messages/frame';
import styles from './TopBar.module.css';

interface OpeningTabsProps {
  openingId: string;
  opening: OpeningRow | null;
}

const TABS = [
  { to: '/openings/$openingId/setup', name: pageNames.setup, count: null },
  { to: '/openings/$openingId/candidates', name: pageNames.candidates, count: 'applications' },
  { to: '/openings/$openingId/scores', name: pageNames.scores, count: null },
  { to: '/openings/$openingId/decide', name: pageNames.decide, count: null },
  { to: '/openings/$openingId/letters', name: pageNames.letters, count: 'lettersDue' },
] as const;

/** The parts of one opening, as tabs of its file. They are links: each part is a page. */
export function OpeningTabs({ openingId, opening }: OpeningTabsProps): ReactNode {
  const intl = useIntl();
  return (
    <nav aria-label={intl.formatMessage(frameMessages.parts)}>
      <ul className={styles['tabs']}>
        {TABS.map(({ to, name, count }) => {
          const number = count === null ? 0 : (opening?.[count] ?? 0);
          return (
            <li key={to}>
              <Link to={to} params={{ openingId }} className={styles['tab'] ?? ''}>
                {intl.formatMessage(name)}
                {number > 0 && (
                  <span className={`${styles['count']} figures`}>{intl.formatNumber(number)}</span>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
