import { Checkbox, TextInput } from '@mantine/core';
import type { ProgressRow } from '@shared/scorecards';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { Meter } from '../ui/Meter';
import { StatusMark, type Status } from '../ui/StatusMark';
import styles from './ApplicationList.module.css';
import { scorecardsMessages, rowStates } from './messages';
import { isMine, ownProgress, stateOfRow, type RowState } from './progress-state';

const MARK: Record<RowState, Status> = {
  'to-score': 'due',
  draft: 'due',
  waiting: 'info',
  open: 'done',
  recused: 'none',
  withdrawn: 'none',
  'not-reached': 'none',
  'not-assigned': 'none',
};
const LONG_LIST = 8;

interface ApplicationListProps {
  rows: readonly ProgressRow[];
  current: string;
  onChoose: (application: string) => void;
}

/** Whom there is to score. Arrow keys move and choose. */
export function ApplicationList({ rows, current, onChoose }: ApplicationListProps): ReactNode {
  const intl = useIntl();
  const [text, setText] = useState('');
  const [onlyMine, setOnlyMine] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { submitted, all } = ownProgress(rows);
  const shown = rows.filter(
    (row) =>
      (!onlyMine || isMine(stateOfRow(row)) || row.application === current) &&
      row.candidateName.toLocaleLowerCase().includes(text.trim().toLocaleLowerCase()),
  );
  const entry = shown.some(({ application }) => application === current) ? current : shown[0]?.application;

  const move = (event: KeyboardEvent): void => {
    const at = shown.findIndex(({ application }) => application === current);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key];
    const next = to === undefined ? undefined : shown[to];
    if (to === undefined) return;
    event.preventDefault();
    if (next === undefined) return;
    onChoose(next.application);
    list.current?.querySelectorAll('button')[to]?.focus();
  };

  return (
    <div className={styles['list']}>
      {all > 0 && (
        <Meter
          label={intl.formatMessage(scorecardsMessages.ownProgress)}
          value={submitted}
          max={all}
          valueText={intl.formatMessage(scorecardsMessages.ofAll, { submitted, all })}
          tone={submitted === all ? 'done' : 'accent'}
        />
      )}
      {rows.length > LONG_LIST && (
        <TextInput
          size="xs"
          aria-label={intl.formatMessage(scorecardsMessages.findCandidate)}
          placeholder={intl.formatMessage(scorecardsMessages.findCandidate)}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      {all > submitted && (
        <Checkbox
          size="xs"
          label={intl.formatMessage(scorecardsMessages.onlyMine)}
          checked={onlyMine}
          onChange={(event) => setOnlyMine(event.currentTarget.checked)}
        />
      )}
      {shown.length === 0 && (
        <p className={styles['soft']}>{intl.formatMessage(scorecardsMessages.nobodyFound)}</p>
      )}
      <ul ref={list} className={styles['rows']} aria-label={intl.formatMessage(scorecardsMessages.listLabel)}>
        {shown.map((row) => {
          const state = stateOfRow(row);
          return (
            <li key={row.application} className={styles['item']}>
              <button
                type="button"
                className={styles['row']}
                aria-current={row.application === current || undefined}
                tabIndex={row.application === entry ? 0 : -1}
                onClick={() => onChoose(row.application)}
                onKeyDown={move}
              >
                <BdiText className={styles['name']}>{row.candidateName}</BdiText>
                <StatusMark status={MARK[state]}>
                  {intl.formatMessage(rowStates[state], {
                    waiting: Math.max(0, ...row.stages.map((stage) => stage.expected - stage.submitted)),
                  })}
                </StatusMark>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
