import { Tabs } from '@mantine/core';
import type { DecisionView } from '@shared/decisions';
import { currentCriteria, type Opening } from '@shared/openings';
import { useMemo, useState, type Dispatch, type ReactNode, type SetStateAction } from 'react';
import { useIntl } from 'react-intl';
import { useCall } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import { BdiText } from '../ui/BdiText';
import { StatusMark } from '../ui/StatusMark';
import { CompareBar } from './CompareBar';
import styles from './Compare.module.css';
import { Matrix } from './Matrix';
import { decisionsMessages } from './messages';
import { StripPlot } from './StripPlot';

interface CompareProps {
  opening: Opening;
  view: DecisionView;
  current: string;
  onChoose: (application: string) => void;
  selected: ReadonlySet<string>;
  onSelect: Dispatch<SetStateAction<ReadonlySet<string>>>;
}

/** The candidates beside each other, by criterion or on a line, with everybody's scores or without one member's. */
export function Compare({ opening, view, current, onChoose, selected, onSelect }: CompareProps): ReactNode {
  const intl = useIntl();
  const [without, setWithout] = useState<string | null>(null);
  const criteria = useMemo(() => currentCriteria(opening)?.set.criteria ?? [], [opening]);
  const other = useCall(
    'decisions.view',
    { opening: opening.ref, ...(without === null ? {} : { without }) },
    { enabled: without !== null },
  );
  const counted = without !== null && other.data?.without?.member === without ? other.data : view;
  return (
    <Tabs defaultValue="matrix" keepMounted={false}>
      <CompareBar leavable={view.leavable} without={without} onWithout={setWithout} />
      <p role="status" className={styles['effect']}>
        {counted.without !== null && <BdiText>{counted.without.text}</BdiText>}
      </p>
      {without !== null && <RefusalNotice refusal={other.error?.refusal ?? null} />}
      {view.hiddenScorecards > 0 && (
        <StatusMark status="info" wrap>
          {intl.formatMessage(decisionsMessages.hiddenScorecards, { hidden: view.hiddenScorecards })}
        </StatusMark>
      )}
      <Tabs.Panel value="matrix">
        <Matrix
          rows={counted.rows}
          criteria={criteria}
          band={counted.band}
          current={current}
          onChoose={onChoose}
          selected={selected}
          onSelect={view.status === 'signed' ? null : onSelect}
        />
      </Tabs.Panel>
      <Tabs.Panel value="strip">
        <StripPlot rows={counted.rows} band={counted.band} current={current} onChoose={onChoose} />
      </Tabs.Panel>
    </Tabs>
  );
}
