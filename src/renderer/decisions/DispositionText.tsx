import type { Disposition } from '@shared/decisions';
import type { Opening } from '@shared/openings';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { WrittenDate } from '../ui/dates';
import { Section } from '../ui/Section';
import styles from './CandidatePane.module.css';
import type { EvidenceOption } from './evidence';
import { decisionsMessages, dispositions } from './messages';
import { ReasonText } from './ReasonText';

interface DispositionTextProps {
  opening: Opening;
  disposition: Disposition | null;
  evidence: readonly EvidenceOption[];
}

/** A disposition to read: the outcome, its reasons with their evidence, the rationale. */
export function DispositionText({ opening, disposition, evidence }: DispositionTextProps): ReactNode {
  const intl = useIntl();
  if (disposition === null)
    return <p className={styles['soft']}>{intl.formatMessage(decisionsMessages.noDisposition)}</p>;
  const { code, reserveUntil, reasons, rationale } = disposition;
  return (
    <Section
      heading={intl.formatMessage(dispositions[code])}
      level={3}
      lead={
        reserveUntil !== undefined &&
        intl.formatMessage(decisionsMessages.reservedUntil, {
          day: <WrittenDate key="day" value={reserveUntil} />,
        })
      }
    >
      {reasons.length > 0 && (
        <ul className={styles['reasons']}>
          {reasons.map((reason) => (
            <li key={reason.ref}>
              <ReasonText opening={opening} reason={reason} evidence={evidence} />
            </li>
          ))}
        </ul>
      )}
      {rationale !== '' && (
        <p className="record">
          <BdiText>{rationale}</BdiText>
        </p>
      )}
    </Section>
  );
}
