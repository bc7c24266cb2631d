import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Answer } from '../app/Answer';
import { useCall } from '../app/client';
import { BdiText } from '../ui/BdiText';
import { criteriaMessages as m } from './criteria-messages';
import styles from './setup.module.css';

interface VersionChangesProps {
  opening: string;
  from: number;
  to: number;
}

/** What one version of the criteria changed, in words, and whom it touches. */
export function VersionChanges({ opening, from, to }: VersionChangesProps): ReactNode {
  const intl = useIntl();
  const diff = useCall('openings.criteria-diff', { opening, from, to });
  return (
    <Answer of={diff}>
      {({ changes, scored }) => {
        const earlier = scored.flatMap(({ application, candidateName, affected, under }) =>
          affected
            ? under
                .filter(({ version }) => version < to)
                .map(({ version, scorecards }) => ({ application, candidateName, version, scorecards }))
            : [],
        );
        return (
          <>
            <p className={styles['small']}>{intl.formatMessage(m.changes)}</p>
            {changes.length === 0 && <p>{intl.formatMessage(m.noChange)}</p>}
            <ul className={styles['diff']}>
              {changes.map(({ what, change, ref, label, details }) => (
                <li key={`${change} ${what} ${ref}`}>
                  {intl.formatMessage(m[change], { what, label: <BdiText key="label">{label}</BdiText> })}
                  {details.map((detail) => (
                    <p key={detail}>
                      <BdiText>{detail}</BdiText>
                    </p>
                  ))}
                </li>
              ))}
            </ul>
            <p className={styles['small']}>{intl.formatMessage(m.affected)}</p>
            {earlier.length === 0 ? (
              <p>{intl.formatMessage(m.nobodyAffected)}</p>
            ) : (
              <ul className={styles['diff']}>
                {earlier.map(({ application, candidateName, version, scorecards }) => (
                  <li key={`${application} ${version}`}>
                    {intl.formatMessage(m.scoredUnder, {
                      name: (
                        <Link key="name" to="/why/$applicationId" params={{ applicationId: application }}>
                          <BdiText>{candidateName}</BdiText>
                        </Link>
                      ),
                      count: scorecards,
                      version,
                    })}
                  </li>
                ))}
              </ul>
            )}
          </>
        );
      }}
    </Answer>
  );
}
