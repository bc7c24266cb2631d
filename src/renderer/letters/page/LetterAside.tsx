import { letterKindLabel } from '@shared/correspondence';
import type { QueueRow } from '@shared/letters';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../../ui/BdiText';
import { StatusMark } from '../../ui/StatusMark';
import { LetterActs } from '../hand-out/LetterActs';
import { LetterChecks } from './LetterChecks';
import { LetterClaims } from './LetterClaims';
import { LetterOnRecord } from './LetterOnRecord';
import type { PreviewAnswer } from './LetterSheet';
import styles from '../letters.module.css';
import { groupNames, lettersMessages as m } from '../messages';

interface LetterAsideProps {
  row: QueueRow;
  rows: readonly QueueRow[];
  preview: PreviewAnswer;
  onOpen: (application: string) => void;
}

/** What can be done with the letter, what it claims, what the checks say, what is on record about it. */
export function LetterAside({ row, rows, preview, onOpen }: LetterAsideProps): ReactNode {
  const intl = useIntl();
  // The picture may wait for the next letter; claims and checks of another person may not.
  const letter = preview.isPlaceholderData ? undefined : preview.data;
  return (
    <div className={styles['aside']}>
      <header>
        <h2 className={styles['person']}>
          <BdiText>{row.name}</BdiText>
        </h2>
        <p className={styles['soft']}>{letterKindLabel(row.kind)}</p>
        <LetterState row={row} />
      </header>
      <LetterActs row={row} text={letter?.text} />
      {letter !== undefined && (
        <>
          <LetterChecks letter={letter} rows={rows} self={row.application} onOpen={onOpen} />
          <LetterClaims claims={letter.claims} />
        </>
      )}
      <LetterOnRecord row={row} />
      <p>
        <Link to="/why/$applicationId" params={{ applicationId: row.application }}>
          {intl.formatMessage(m.why)}
        </Link>
      </p>
    </div>
  );
}

function LetterState({ row }: { row: QueueRow }): ReactNode {
  const intl = useIntl();
  switch (row.status) {
    case 'ready':
      return <StatusMark status="none">{intl.formatMessage(m.statusDraft)}</StatusMark>;
    case 'blocked':
      return (
        <StatusMark status="due" wrap>
          {intl.formatMessage(groupNames.blocked)}
        </StatusMark>
      );
    case 'issued':
      return <StatusMark status="due">{intl.formatMessage(m.notSent)}</StatusMark>;
    case 'sent':
      return <StatusMark status="done">{intl.formatMessage(m.sent)}</StatusMark>;
  }
}
