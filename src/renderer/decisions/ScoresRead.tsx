import type { MatrixRow } from '@shared/decisions';
import { currentCriteria, type Opening } from '@shared/openings';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { Section } from '../ui/Section';
import styles from './CandidatePane.module.css';
import { decisionsMessages } from './messages';
import { useMemberName } from './use-names';

/** What was seen: every rating of the chosen candidate with its evidence. */
export function ScoresRead({ opening, row }: { opening: Opening; row: MatrixRow }): ReactNode {
  const intl = useIntl();
  const nameOf = useMemberName();
  const criteria = currentCriteria(opening)?.set.criteria ?? [];
  const scored = row.cells.filter(({ n }) => n > 0);
  if (scored.length === 0) return null;
  return (
    <Section heading={intl.formatMessage(decisionsMessages.seen)} level={3}>
      <ul className={styles['read']}>
        {scored.map(({ criterion, mean, ratings }) => (
          <li key={criterion}>
            <h4>
              <BdiText>{criteria.find(({ ref }) => ref === criterion)?.label ?? criterion}</BdiText>
              <span className="figures">
                {mean !== null &&
                  intl.formatNumber(mean, { minimumFractionDigits: 1, maximumFractionDigits: 1 })}
              </span>
            </h4>
            <ul className={styles['ratings']}>
              {ratings.map(({ scorecard, member, points, evidence }) => (
                <li key={scorecard}>
                  <span className={`${styles['points']} figures`}>{points}</span>
                  <div>
                    <span className={styles['words']}>
                      {evidence === '' ? (
                        intl.formatMessage(decisionsMessages.erased)
                      ) : (
                        <BdiText>{evidence}</BdiText>
                      )}
                    </span>
                    <span className={styles['who']}>
                      <BdiText>{nameOf(member)}</BdiText>
                    </span>
                  </div>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}
