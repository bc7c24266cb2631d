import { Button } from '@mantine/core';
import type { Finding, Settle } from '@shared/checks/finding';
import type { LetterRequest } from '@shared/letters';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCall } from '../../app/client';
import { BdiText } from '../../ui/BdiText';
import { FindingCard } from '../../ui/FindingCard';
import styles from '../letters.module.css';
import { JustifyLetter } from './JustifyLetter';
import { pageMessages as m } from './messages';

interface LetterFindingProps {
  finding: Finding;
  request: LetterRequest;
  opening: string;
  links: readonly { label: ReactNode; onFollow: () => void }[];
  /** Words or points are being tried: a reason can be given once they are recorded. */
  trying: boolean;
  /** Absent where the words are being edited already. */
  onEdit?: (() => void) | undefined;
}

/** Where a way to settle a finding leads to; the others are done in the room itself. */
const ROOMS: Partial<Record<Settle['act'], '/openings/$openingId/decide' | '/openings/$openingId/scores'>> = {
  'add-reason': '/openings/$openingId/decide',
  'correct-reason': '/openings/$openingId/decide',
  'change-disposition': '/openings/$openingId/decide',
  'record-vote': '/openings/$openingId/decide',
  'link-evidence': '/openings/$openingId/decide',
  'complete-scores': '/openings/$openingId/scores',
};

/** One finding with the ways to settle it, each done here or one step away. */
export function LetterFinding({
  finding,
  request,
  opening,
  links,
  trying,
  onEdit,
}: LetterFindingProps): ReactNode {
  const intl = useIntl();
  const go = useNavigate();
  const members = useCall('settings.get', {}).data?.members ?? [];
  const [answering, setAnswering] = useState(false);
  const { settled, settle } = finding;
  const by = members.find(({ ref }) => ref === settled?.by)?.fullName;
  const wayOut = (act: Settle['act']): (() => void) | undefined => {
    const room = ROOMS[act];
    if (act === 'justify') return trying ? undefined : () => setAnswering(true);
    // A letter that is late is issued, not rewritten.
    if (act === 'reword') return finding.check === 'late' ? undefined : onEdit;
    return room && (() => void go({ to: room, params: { openingId: opening } }));
  };
  return (
    <FindingCard
      severity={finding.severity}
      message={finding.message}
      links={links}
      settled={
        settled && (
          <>
            <BdiText className={styles['claim']}>{settled.text}</BdiText>
            <span className={styles['signed']}>
              {by === undefined
                ? intl.formatMessage(m.answered, { seq: settled.seq })
                : intl.formatMessage(m.answeredBy, {
                    name: <BdiText key="by">{by}</BdiText>,
                    seq: settled.seq,
                  })}
            </span>
          </>
        )
      }
    >
      {settled === null && !answering && settle.length > 0 && (
        <ul className={styles['settle']}>
          {settle.map(({ act, text }) => {
            const onClick = wayOut(act);
            return (
              <li key={text}>
                {onClick ? (
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    className={styles['way'] ?? ''}
                    onClick={onClick}
                  >
                    {text}
                  </Button>
                ) : (
                  text
                )}
              </li>
            );
          })}
        </ul>
      )}
      {answering && !trying && settled === null && (
        <JustifyLetter request={request} finding={finding} onDone={() => setAnswering(false)} />
      )}
    </FindingCard>
  );
}
