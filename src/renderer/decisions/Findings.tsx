import { Button, Checkbox } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { DecisionView, MatrixRow } from '@shared/decisions';
import type { Opening } from '@shared/openings';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { FINDING_GROUPS, firstOf, grouped } from './finding-groups';
import { FindingItem } from './FindingItem';
import styles from './Findings.module.css';
import { decisionsMessages, findingGroups } from './messages';

interface FindingsProps {
  opening: Opening;
  view: DecisionView;
  row: MatrixRow;
  onChoose: (application: string) => void;
  onCommittee: () => void;
}

/** At once; the rest comes on request, because five hundred cards help nobody. */
const FIRST = 30;

/** What the checks found: what blocks, what needs a word, what is good to know, what is settled. */
export function Findings(props: FindingsProps): ReactNode {
  const { opening, view, row, onChoose, onCommittee } = props;
  const intl = useIntl();
  const [only, setOnly] = useState(false);
  const [more, setMore] = useState(false);
  const [opened, setOpened] = useState(view.status !== 'signed');
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
        {opened && (
          <Checkbox
            size="xs"
            checked={only}
            onChange={(event) => setOnly(event.currentTarget.checked)}
            label={intl.formatMessage(decisionsMessages.onlyChosen)}
          />
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
          rightSection={
            opened ? <IconChevronDown size={16} aria-hidden /> : <IconChevronUp size={16} aria-hidden />
          }
        >
          {intl.formatMessage(opened ? decisionsMessages.hideFindings : decisionsMessages.showFindings)}
        </Button>
      </header>
      {opened && shown.length === 0 && (
        <p className={styles['soft']}>{intl.formatMessage(decisionsMessages.noFindings)}</p>
      )}
      {opened &&
        shown.map(({ group, list }) => (
          <section
            key={group}
            aria-label={intl.formatMessage(findingGroups[group])}
            className={styles['group']}
          >
            {list.map((finding) => (
              <div key={finding.key} className={styles['item']}>
                <FindingItem
                  opening={opening}
                  view={view}
                  finding={finding}
                  onChoose={onChoose}
                  onCommittee={onCommittee}
                />
              </div>
            ))}
          </section>
        ))}
      {opened && !more && count > FIRST && (
        <Button onClick={() => setMore(true)}>{intl.formatMessage(decisionsMessages.showAll)}</Button>
      )}
    </div>
  );
}
