import { Button } from '@mantine/core';
import { currentCriteria, type Opening } from '@shared/openings';
import type { Deviation } from '@shared/scorecards';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { WrittenDate } from '../ui/dates';
import { StatusMark } from '../ui/StatusMark';
import { scorecardsMessages } from './messages';
import styles from './Notes.module.css';

interface DeviationListProps {
  opening: Opening;
  deviations: readonly Deviation[];
  people: readonly { value: string; label: string }[];
  onEdit: (deviation: Deviation) => void;
}

/** Every departure on record: announced, happened, effect, remedy, and whom it affects. */
export function DeviationList({ opening, deviations, people, onEdit }: DeviationListProps): ReactNode {
  const intl = useIntl();
  const say = intl.formatMessage;
  if (deviations.length === 0)
    return <p className={styles['soft']}>{say(scorecardsMessages.noDeviations)}</p>;
  const stages = currentCriteria(opening)?.set.stages ?? [];
  return (
    <ul className={styles['notes']}>
      {deviations.map((deviation) => {
        const { id, note, affected } = deviation;
        const parts = [
          [say(scorecardsMessages.announced), note.announced],
          [say(scorecardsMessages.happened), note.happened],
          [say(scorecardsMessages.effectOnScores), note.effect],
          [say(scorecardsMessages.remedy), note.remedy],
        ].filter(([, text]) => text !== '');
        const names = affected.map(
          (application) => people.find(({ value }) => value === application)?.label ?? application,
        );
        return (
          <li key={id}>
            <p className={styles['against']}>
              <BdiText>{note.title === '' ? say(scorecardsMessages.deviation) : note.title}</BdiText>
            </p>
            {parts.map(([label, text]) => (
              <p key={label} className="record">
                <span className={styles['part']}>{label} </span>
                <BdiText>{text ?? ''}</BdiText>
              </p>
            ))}
            {note.remedy === '' && <StatusMark status="due">{say(scorecardsMessages.noRemedy)}</StatusMark>}
            <p className={styles['soft']}>
              {names.length > 0 && (
                <>
                  {say(scorecardsMessages.affects)} <BdiText>{intl.formatList(names)}</BdiText>
                  {'. '}
                </>
              )}
              {note.stage !== undefined && stages.find(({ ref }) => ref === note.stage)?.label}
              {note.stage !== undefined && note.on !== undefined && ', '}
              {note.on !== undefined && <WrittenDate value={note.on} />}
            </p>
            <div>
              <Button size="xs" onClick={() => onEdit(deviation)}>
                {say(note.remedy === '' ? scorecardsMessages.addRemedy : scorecardsMessages.changeDeviation)}
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
