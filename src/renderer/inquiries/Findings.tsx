import type { InquiryFinding } from '@shared/inquiries';
import type { Refusal } from '@shared/kernel';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { RefusalNotice } from '../app/RefusalNotice';
import { BdiText } from '../ui/BdiText';
import { FindingCard } from '../ui/FindingCard';
import styles from './inquiries.module.css';
import { inquiriesMessages as m } from './messages';

/** Findings that a refusal carries in its details; none where it was refused for something else. */
export function findingsIn(refusal: Refusal | null): InquiryFinding[] {
  const { details } = refusal ?? {};
  const found =
    typeof details === 'object' && details !== null && 'findings' in details ? details.findings : [];
  return Array.isArray(found) ? found.filter(isFinding) : [];
}
const isFinding = (item: unknown): item is InquiryFinding =>
  typeof item === 'object' && item !== null && 'check' in item && 'message' in item && 'settle' in item;

interface FindingsProps {
  /** Names the group for a screen reader. */
  label: string;
  id?: string;
  findings: readonly InquiryFinding[];
  refusal?: Refusal | null;
  /** The words it is about, for findings that point into them. */
  text?: string;
  /** What can be done about one, besides what its sentences say. */
  renderWay?: (finding: InquiryFinding) => ReactNode;
}

/** What the checks say in place: the sentence, the words it is about, the ways to settle it. */
export function Findings({
  label,
  id,
  findings,
  refusal = null,
  text = '',
  renderWay,
}: FindingsProps): ReactNode {
  const intl = useIntl();
  const refused = findingsIn(refusal);
  const known = new Set(findings.map(({ message }) => message));
  const all = [...findings, ...refused.filter(({ message }) => !known.has(message))];
  return (
    <>
      <div
        id={id}
        className={styles['findings']}
        role="group"
        aria-label={label}
        tabIndex={-1}
        hidden={all.length === 0}
      >
        {all.map((finding) => {
          const { check, severity, message, settle, start, end } = finding;
          const quoted = start === undefined || end === undefined ? '' : text.slice(start, end);
          return (
            <FindingCard
              key={`${check} ${message}`}
              severity={severity}
              message={<BdiText>{message}</BdiText>}
              actions={renderWay?.(finding)}
            >
              {quoted !== '' && !message.includes(quoted) && (
                <p>
                  <q>
                    <BdiText>{quoted}</BdiText>
                  </q>
                </p>
              )}
              {settle.length > 0 && (
                <ul className={styles['settle']} aria-label={intl.formatMessage(m.ways)}>
                  {settle.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              )}
            </FindingCard>
          );
        })}
      </div>
      {refused.length === 0 && <RefusalNotice refusal={refusal} />}
    </>
  );
}
