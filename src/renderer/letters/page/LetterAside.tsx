import type { LetterPreview, LetterWording, QueueRow } from '@shared/letters';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { LetterEditor } from '../edit/LetterEditor';
import { FeedbackEditor } from '../feedback/FeedbackEditor';
import styles from '../letters.module.css';
import { Promises } from '../promises/Promises';
import type { Desk } from '../use-desk';
import { useLettersOf } from '../use-letters-of';
import { EveryLetter } from './EveryLetter';
import { LetterChecks } from './LetterChecks';
import { LetterClaims } from './LetterClaims';
import { LetterDifference } from './LetterDifference';
import { LetterHead } from './LetterHead';
import { LetterOnRecord } from './LetterOnRecord';
import { pageMessages as m } from './messages';
import { SameCase } from './SameCase';

interface LetterAsideProps {
  desk: Desk;
  opening: string;
  rows: readonly QueueRow[];
  onIssue: () => void;
}

type WithWords = LetterPreview & { words: LetterWording; approved: LetterWording };
const hasWords = (letter: LetterPreview | undefined): letter is WithWords =>
  letter !== undefined && letter.words !== null && letter.approved !== null;

/** What can be done with the letter, what the checks say, what it claims, what is on record about it. */
export function LetterAside({ desk, opening, rows, onIssue }: LetterAsideProps): ReactNode {
  const intl = useIntl();
  const { row, request, preview } = desk;
  const letters = useLettersOf(row.application);
  const issued =
    desk.letter === null
      ? null
      : (letters.find(({ id }) => id === desk.letter) ??
        (row.letter?.id === desk.letter ? row.letter : null));
  // The picture may wait for the next letter; claims and checks of another person may not.
  const trying = desk.editing || desk.trying;
  const shown = preview.isPlaceholderData && !trying ? undefined : preview.data;
  return (
    <div className={styles['aside']}>
      <LetterHead desk={desk} letter={issued} preview={shown} onIssue={onIssue} />
      {desk.editing && hasWords(shown) && (
        <LetterEditor
          application={row.application}
          name={row.name}
          letter={shown}
          onTry={(words) => desk.try(words === null ? {} : { words })}
          onClose={() => desk.edit(false)}
        />
      )}
      {request !== null && shown !== undefined && shown.feedback !== null && (
        <FeedbackEditor
          application={row.application}
          language={shown.language}
          choice={shown.feedback}
          onTry={(feedback) => desk.try(feedback === null ? {} : { feedback })}
        />
      )}
      {shown !== undefined && (
        <>
          {request !== null && (
            <LetterChecks
              letter={shown}
              request={request}
              opening={opening}
              rows={rows}
              onOpen={desk.open}
              trying={trying}
              onEdit={desk.editing ? undefined : () => desk.edit(true)}
            />
          )}
          <LetterClaims claims={shown.claims} />
          {request !== null && <LetterDifference changes={shown.changes} />}
          <SameCase others={shown.sameCase} onOpen={desk.open} />
        </>
      )}
      <Promises application={row.application} />
      <LetterOnRecord row={row} letter={issued} onShow={desk.show} />
      <EveryLetter application={row.application} current={desk.letter} onShow={desk.show} />
      <p>
        <Link to="/why/$applicationId" params={{ applicationId: row.application }}>
          {intl.formatMessage(m.why)}
        </Link>
      </p>
    </div>
  );
}
