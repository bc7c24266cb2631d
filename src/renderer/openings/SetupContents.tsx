import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { criteriaMessages } from './criteria-messages';
import { committeeMessages, detailsMessages, outcomeMessages, setupMessages } from './messages';
import type { SetupPart } from './setup-part';
import styles from './setup.module.css';

const PLACES = [
  { id: 'details', part: 'details', name: detailsMessages.heading },
  { id: 'qualifications', part: 'criteria', name: criteriaMessages.qualifications },
  { id: 'criteria', part: 'criteria', name: criteriaMessages.criteria },
  { id: 'conditions', part: 'criteria', name: criteriaMessages.conditions },
  { id: 'stages', part: 'criteria', name: criteriaMessages.stages },
  { id: 'committee', part: 'committee', name: committeeMessages.heading },
  { id: 'outcome', part: 'outcome', name: outcomeMessages.heading },
] as const;
type PlaceId = (typeof PLACES)[number]['id'];

const idOf = (place: PlaceId): string => `setup-${place}`;

/** A part of the page that the contents lead to. */
export const Place = ({ id, children }: { id: PlaceId; children: ReactNode }): ReactNode => (
  <div id={idOf(id)} className={styles['place']} tabIndex={-1}>
    {children}
  </div>
);

function goTo(place: PlaceId): void {
  const found = document.getElementById(idOf(place));
  found?.scrollIntoView({ block: 'start' });
  found?.focus({ preventScroll: true });
}

/** Where to find what on this long page, and which parts are not saved yet. */
export function SetupContents({ dirty }: { dirty: readonly SetupPart[] }): ReactNode {
  const intl = useIntl();
  return (
    <nav className={styles['contents']} aria-label={intl.formatMessage(setupMessages.contents)}>
      <ul>
        {PLACES.map(({ id, part, name }) => (
          <li key={id}>
            <button type="button" onClick={() => goTo(id)}>
              {intl.formatMessage(name)}
              {dirty.includes(part) && (
                <>
                  <span className={styles['mark']} aria-hidden />
                  <span className="visually-hidden">, {intl.formatMessage(setupMessages.unsavedMark)}</span>
                </>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
