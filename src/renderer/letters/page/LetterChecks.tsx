import type { Finding } from '@shared/checks/finding';
import type { LetterPreview, QueueRow } from '@shared/letters';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { FindingCard } from '../../ui/FindingCard';
import { Section } from '../../ui/Section';
import { StatusMark } from '../../ui/StatusMark';
import styles from '../letters.module.css';
import { lettersMessages as m } from '../messages';

interface LetterChecksProps {
  letter: LetterPreview;
  rows: readonly QueueRow[];
  /** The application whose letter it is. */
  self: string;
  onOpen: (application: string) => void;
}

/** What speaks against issuing this letter, or for a second look. */
export function LetterChecks({ letter, rows, self, onOpen }: LetterChecksProps): ReactNode {
  const intl = useIntl();
  if (letter.issued) return null;
  const links = (finding: Finding) =>
    finding.because.flatMap((link) => {
      if (link.kind !== 'application' || link.id === self) return [];
      const other = rows.find((row) => row.application === link.id);
      if (!other) return [];
      const label = intl.formatMessage(m.otherLetter, { name: other.name });
      return [{ label, onFollow: () => onOpen(other.application) }];
    });
  return (
    <Section heading={intl.formatMessage(m.findings)} level={3}>
      {letter.findings.length === 0 ? (
        <StatusMark status="done" wrap>
          {intl.formatMessage(m.noFindings)}
        </StatusMark>
      ) : (
        <div>
          {letter.findings.map((finding) => (
            <FindingCard
              key={finding.key}
              severity={finding.severity}
              message={finding.message}
              links={links(finding)}
              settled={finding.settled?.text}
            >
              {finding.settled === null && finding.settle.length > 0 && (
                <ul className={styles['settle']}>
                  {finding.settle.map((way) => (
                    <li key={way.text}>{way.text}</li>
                  ))}
                </ul>
              )}
            </FindingCard>
          ))}
        </div>
      )}
      {letter.pages.length > 1 && (
        <StatusMark status="info" wrap>
          {intl.formatMessage(m.pages, { count: letter.pages.length })}
        </StatusMark>
      )}
    </Section>
  );
}
