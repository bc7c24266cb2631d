import { currentCriteria, type Opening } from '@shared/openings';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { StatusMark } from '../ui/StatusMark';
import styles from './CandidatePane.module.css';
import type { ReasonDraft } from './disposition-draft';
import { evidenceKey, type EvidenceOption } from './evidence';
import { EvidenceChip } from './EvidenceChip';
import { groundName } from './grounds';
import { decisionsMessages, processGrounds } from './messages';

interface ReasonTextProps {
  opening: Opening;
  reason: ReasonDraft;
  evidence: readonly EvidenceOption[];
  actions?: ReactNode;
}

/** One reason: what it is about, the words, and chips that point to its evidence. */
export function ReasonText({ opening, reason, evidence, actions }: ReasonTextProps): ReactNode {
  const intl = useIntl();
  const set = currentCriteria(opening)?.set;
  return (
    <div className={styles['reason']}>
      <p className={styles['ground']}>
        {reason.ground === null ? (
          intl.formatMessage(decisionsMessages.noGround)
        ) : (
          <BdiText>
            {groundName(reason.ground, set, (ref) => intl.formatMessage(processGrounds[ref]))}
          </BdiText>
        )}
      </p>
      <p className="record">
        <BdiText>{reason.text}</BdiText>
      </p>
      {reason.evidence.length === 0 ? (
        <StatusMark status="none">{intl.formatMessage(decisionsMessages.noEvidence)}</StatusMark>
      ) : (
        <ul className={styles['chips']} aria-label={intl.formatMessage(decisionsMessages.restsOn)}>
          {reason.evidence.map((link) => (
            <li key={evidenceKey(link)}>
              <EvidenceChip link={link} option={evidence.find(({ key }) => key === evidenceKey(link))} />
            </li>
          ))}
        </ul>
      )}
      {actions}
    </div>
  );
}
