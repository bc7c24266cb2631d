import type { WhyView } from '@shared/audit';
import { letterKindField, tellsDisposition } from '@shared/letters';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { auditMessages as m } from '../messages';
import styles from './NextSteps.module.css';

/** What often follows a "why": feedback, the letter once more, what else is known of the person. */
export function NextSteps({ view }: { view: WhyView }): ReactNode {
  const intl = useIntl();
  const { application, opening } = view;
  const told = view.letters.some(({ kind }) => {
    const known = letterKindField.safeParse(kind);
    return known.success && tellsDisposition(known.data);
  });
  return (
    <nav className={styles['steps']} aria-labelledby="why-next">
      <h2 id="why-next">{intl.formatMessage(m.nextSteps)}</h2>
      <ul>
        {told && (
          <li>
            <Link
              to="/openings/$openingId/letters"
              params={{ openingId: opening }}
              search={{ application, kind: 'feedback' }}
            >
              {intl.formatMessage(m.writeFeedback)}
            </Link>
          </li>
        )}
        <li>
          <Link to="/openings/$openingId/letters" params={{ openingId: opening }} search={{ application }}>
            {intl.formatMessage(m.toLetters)}
          </Link>
        </li>
        <li>
          <Link to="/people/$candidateId" params={{ candidateId: view.candidate }}>
            {intl.formatMessage(m.person)}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
