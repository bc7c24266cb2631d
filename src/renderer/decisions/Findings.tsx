import { Button, Checkbox } from '@mantine/core';
import type { DecisionView, MatrixRow } from '@shared/decisions';
import type { Opening } from '@shared/openings';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Section } from '../ui/Section';
import { FINDING_GROUPS, firstOf, grouped } from './finding-groups';
import { FindingItem } from './FindingItem';
import styles from './Findings.module.css';
import { decisionsMessages, findingGroups } from './messages';

interface FindingsProps {
  opening: Opening;
  view: DecisionView;
  row: MatrixRow;
  name: ReactNode;
  onChoose: (application: string) => void;
  onCommittee: () => void;
}

/** At once; the rest comes on request, because five hundred cards help nobody. */
const FIRST = 30;

/** What the checks found: what blocks, what needs a word, what is good to know, what is settled. */
export function Findings(props: FindingsProps): ReactNode {
  const { opening, view, row, name, onChoose, onCommittee } = props;
  const intl = useIntl();
  const [only, setOnly] = useState(false);
  const [more, setMore] = useState(false);
  const groups = grouped(view.findings, only ? row.application : null);
  const shown = firstOf(groups, more ? Number.POSITIVE_INFINITY : FIRST);
  const count = FINDING_GROUPS.reduce((sum, group) => sum + groups[group].length, 0);
  return (
    <div className={styles['findings']}>
      <header className={styles['head']}>
        <h2>{intl.formatMessage(decisionsMessages.findings)}</h2>
        <ul className={styles['counts']} aria-live="polite">
          {FINDING_GROUPS.filter((group) => group !== 'settled' || groups.settled.length > 0).map((group) => (
            <li key={group} data-group={groups[group].length > 0 ? group : undefined}>
              <span className="figures">{groups[group].length}</span>{' '}
              {intl.formatMessage(findingGroups[group])}
            </li>
          ))}
        </ul>
        <Checkbox
          size="xs"
          checked={only}
          onChange={(event) => setOnly(event.currentTarget.checked)}
          label={intl.formatMessage(decisionsMessages.onlyAbout, { name })}
        />
      </header>
      {shown.length === 0 && (
        <p className={styles['soft']}>{intl.formatMessage(decisionsMessages.noFindings)}</p>
      )}
      {shown.map(({ group, list }) => (
        <Section key={group} level={3} heading={intl.formatMessage(findingGroups[group])}>
          <div>
            {list.map((finding) => (
              <FindingItem
                key={finding.key}
                opening={opening}
                view={view}
                finding={finding}
                onChoose={onChoose}
                onCommittee={onCommittee}
              />
            ))}
          </div>
        </Section>
      ))}
      {!more && count > FIRST && (
        <Button onClick={() => setMore(true)}>{intl.formatMessage(decisionsMessages.showAll)}</Button>
      )}
    </div>
  );
}
