import type { Criterion } from '@shared/openings';
import type { Scorecard } from '@shared/scorecards';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { WrittenDate } from '../ui/dates';
import { KeptLines } from './KeptLines';
import { scorecardsMessages } from './messages';
import styles from './SubmittedCards.module.css';

interface SubmittedCardsProps {
  criteria: readonly Criterion[];
  cards: readonly { card: Scorecard; memberName: string }[];
  acting: string;
}

/** Submitted scorecards side by side, criterion by criterion: points, anchor and evidence. */
export function SubmittedCards({ criteria, cards, acting }: SubmittedCardsProps): ReactNode {
  const intl = useIntl();
  return (
    <div className={styles['cards']}>
      {criteria.map(({ ref, label, anchors }) => (
        <div key={ref} className={styles['criterion']}>
          <h4>
            <BdiText>{label}</BdiText>
          </h4>
          <ul>
            {cards.flatMap(({ card, memberName }) => {
              const rating = card.ratings.find(({ criterion }) => criterion === ref);
              if (rating === undefined) return [];
              const mine = card.member === acting;
              return [
                <li key={card.id}>
                  <p className={styles['given']}>
                    <span className={`${styles['points']} figures`}>{rating.points}</span>
                    <span>
                      <span className={styles['who']}>
                        {mine ? intl.formatMessage(scorecardsMessages.you) : <BdiText>{memberName}</BdiText>}
                      </span>{' '}
                      <span className={styles['anchor']}>
                        <BdiText>{anchors[rating.points - 1] ?? ''}</BdiText>
                      </span>
                    </span>
                  </p>
                  <blockquote className={styles['evidence']}>
                    {rating.evidence === '' ? (
                      intl.formatMessage(scorecardsMessages.erasedEvidence)
                    ) : (
                      <BdiText>{rating.evidence}</BdiText>
                    )}
                  </blockquote>
                  <KeptLines kept={rating.kept} />
                </li>,
              ];
            })}
          </ul>
        </div>
      ))}
      <ul className={styles['dates']}>
        {cards.map(({ card, memberName }) => (
          <li key={card.id}>
            {intl.formatMessage(
              card.corrects === null ? scorecardsMessages.submittedOn : scorecardsMessages.correctedOn,
              {
                name: <BdiText key="name">{memberName}</BdiText>,
                day: <WrittenDate key="day" value={card.on} />,
                reason: <BdiText key="reason">{card.reason}</BdiText>,
              },
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
