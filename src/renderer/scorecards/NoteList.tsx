import { currentCriteria, type Opening } from '@shared/openings';
import type { Kept, ScoringView } from '@shared/scorecards';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { WrittenDate } from '../ui/dates';
import { KeptLines } from './KeptLines';
import { scorecardsMessages } from './messages';
import styles from './Notes.module.css';

interface NoteListProps {
  opening: Opening;
  view: ScoringView;
  nameOf: (member: string) => string;
}

interface Shown {
  id: string;
  against: string;
  parts: { label: string | null; text: string }[];
  source: string;
  firstHand: boolean;
  observedOn: string;
  member: string;
  kept: readonly Kept[] | undefined;
}

/** Fit notes and observations as they can be read, newest last. */
export function NoteList({ opening, view, nameOf }: NoteListProps): ReactNode {
  const intl = useIntl();
  const set = currentCriteria(opening)?.set;
  const say = intl.formatMessage;
  const fitNotes = view.fitNotes.map(({ id, member, note }): Shown => {
    const yardsticks = note.against.kind === 'condition' ? set?.conditions : set?.criteria;
    return {
      id,
      member,
      against: yardsticks?.find(({ ref }) => ref === note.against.ref)?.label ?? note.against.ref,
      parts: [
        { label: null, text: note.behaviour },
        { label: say(scorecardsMessages.situationShort), text: note.situation },
        { label: say(scorecardsMessages.effectShort), text: note.effect },
      ],
      source: note.source,
      firstHand: note.firstHand,
      observedOn: note.observedOn,
      kept: note.kept,
    };
  });
  const observations = view.observations.map(({ id, member, note }): Shown => ({
    id,
    member,
    against:
      set?.criteria.find(({ ref }) => ref === note.criterion)?.label ?? say(scorecardsMessages.observation),
    parts: [{ label: null, text: note.text }],
    source: note.source,
    firstHand: note.firstHand,
    observedOn: note.observedOn,
    kept: note.kept,
  }));
  const notes = [...fitNotes, ...observations];
  if (notes.length === 0) return <p className={styles['soft']}>{say(scorecardsMessages.noNotes)}</p>;
  return (
    <ul className={styles['notes']}>
      {notes.map((note) => (
        <li key={note.id}>
          <p className={styles['against']}>
            <BdiText>{note.against}</BdiText>
          </p>
          {note.parts
            .filter(({ text }) => text !== '')
            .map(({ label, text }) => (
              <p key={label ?? 'text'} className="record">
                {label !== null && <span className={styles['part']}>{label} </span>}
                <BdiText>{text}</BdiText>
              </p>
            ))}
          <KeptLines kept={note.kept} />
          <p className={styles['soft']}>
            {say(note.firstHand ? scorecardsMessages.seenBy : scorecardsMessages.toldBy, {
              source: <BdiText key="source">{note.source}</BdiText>,
              day: <WrittenDate key="day" value={note.observedOn} />,
              member: <BdiText key="member">{nameOf(note.member)}</BdiText>,
            })}
          </p>
        </li>
      ))}
    </ul>
  );
}
