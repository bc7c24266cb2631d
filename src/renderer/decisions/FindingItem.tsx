import { IconArrowRight } from '@tabler/icons-react';
import type { Finding } from '@shared/checks';
import type { DecisionView } from '@shared/decisions';
import type { Opening } from '@shared/openings';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { FindingCard } from '../ui/FindingCard';
import styles from './Findings.module.css';
import { JustifyBox } from './JustifyBox';
import { decisionsMessages } from './messages';
import { useFollow } from './use-follow';
import { useMemberName } from './use-names';

interface FindingItemProps {
  opening: Opening;
  view: DecisionView;
  finding: Finding;
  onChoose: (application: string) => void;
  onCommittee: () => void;
}

/** Records named at once; a finding about a whole panel rests on many. */
const FEW = 4;

/** One finding with the records it rests on and the ways to settle it, each one click away. */
export function FindingItem(props: FindingItemProps): ReactNode {
  const { opening, view, finding, onChoose, onCommittee } = props;
  const intl = useIntl();
  const nameOf = useMemberName();
  const { label, follow, settle } = useFollow({ opening, view, onChoose, onCommittee });
  const [justifying, setJustifying] = useState(false);
  const [all, setAll] = useState(false);
  const because = all ? finding.because : finding.because.slice(0, FEW);
  const names = finding.subjects.map(
    (id) => view.rows.find(({ application }) => application === id)?.name ?? id,
  );
  const signed = view.status === 'signed';
  return (
    <FindingCard
      severity={finding.severity}
      subject={names.length > 0 ? <BdiText>{intl.formatList(names.slice(0, 6))}</BdiText> : undefined}
      message={<BdiText>{finding.message}</BdiText>}
      links={[
        ...because.map((link) => ({ label: label(link), onFollow: () => follow(link) })),
        ...(finding.because.length > because.length
          ? [
              {
                label: intl.formatMessage(decisionsMessages.moreRecords, {
                  count: finding.because.length - because.length,
                }),
                onFollow: () => setAll(true),
              },
            ]
          : []),
      ]}
      settled={
        finding.settled &&
        intl.formatMessage(decisionsMessages.settledBy, {
          name: <BdiText key="name">{nameOf(finding.settled.by ?? '–')}</BdiText>,
          text: <BdiText key="text">{finding.settled.text}</BdiText>,
        })
      }
    >
      {!signed && finding.settled === null && !justifying && finding.settle.length > 0 && (
        <ul className={styles['ways']} aria-label={intl.formatMessage(decisionsMessages.ways)}>
          {finding.settle.map((way) => (
            <li key={`${way.act} ${way.text}`}>
              <button
                type="button"
                className={styles['way']}
                onClick={() => (way.act === 'justify' ? setJustifying(true) : settle(way.act, finding))}
              >
                <IconArrowRight size={16} stroke={1.5} aria-hidden />
                <BdiText>{way.text}</BdiText>
              </button>
            </li>
          ))}
        </ul>
      )}
      {justifying && (
        <JustifyBox opening={opening.ref} finding={finding} onDone={() => setJustifying(false)} />
      )}
    </FindingCard>
  );
}
