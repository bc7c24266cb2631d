import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { StatusMark } from '../ui/StatusMark';
import styles from './letters.module.css';
import { lettersMessages as m } from './messages';

/** Why nothing can be issued yet, and where to go. */
export function NotSigned({
  opening,
  decision,
}: {
  opening: string;
  decision: 'none' | 'reopened';
}): ReactNode {
  const intl = useIntl();
  return (
    <p className={styles['notice']} data-card>
      <StatusMark status="due" wrap>
        {intl.formatMessage(decision === 'reopened' ? m.reopened : m.notSigned)}
      </StatusMark>
      <Link to="/openings/$openingId/decide" params={{ openingId: opening }}>
        {intl.formatMessage(m.toDecide)}
      </Link>
    </p>
  );
}
