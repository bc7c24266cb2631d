import type { Finding } from '@shared/checks/finding';
import type { LetterPreview, LetterRequest, QueueRow } from '@shared/letters';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Section } from '../../ui/Section';
import { StatusMark } from '../../ui/StatusMark';
import { LetterFinding } from './LetterFinding';
import { pageMessages as m } from './messages';

interface LetterChecksProps {
  letter: LetterPreview;
  request: LetterRequest;
  opening: string;
  rows: readonly QueueRow[];
  onOpen: (application: string) => void;
  trying: boolean;
  onEdit?: (() => void) | undefined;
}

/** What speaks against issuing this letter, or for a second look. */
export function LetterChecks({
  letter,
  request,
  opening,
  rows,
  onOpen,
  trying,
  onEdit,
}: LetterChecksProps): ReactNode {
  const intl = useIntl();
  const links = (finding: Finding) =>
    finding.because.flatMap((link) => {
      if (link.kind !== 'application' || link.id === request.application) return [];
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
            <LetterFinding
              key={finding.key}
              finding={finding}
              request={request}
              opening={opening}
              links={links(finding)}
              trying={trying}
              onEdit={onEdit}
            />
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
