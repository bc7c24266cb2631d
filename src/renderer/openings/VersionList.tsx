import type { CriteriaVersion } from '@shared/openings';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { WrittenDate } from '../ui/dates';
import { Section } from '../ui/Section';
import { criteriaMessages as m } from './criteria-messages';
import styles from './setup.module.css';
import { VersionChanges } from './VersionChanges';

interface VersionListProps {
  opening: string;
  versions: readonly CriteriaVersion[];
}

/** Every version of the criteria, the newest first, with its reason and what it changed. */
export function VersionList({ opening, versions }: VersionListProps): ReactNode {
  const intl = useIntl();
  return (
    <Section heading={intl.formatMessage(m.versions)} level={3}>
      <ol className={styles['versions']}>
        {versions.toReversed().map((item, place) => {
          const before = versions[versions.length - 2 - place];
          return (
            <li key={item.version}>
              <p>
                <b>{intl.formatMessage(m.version, { version: item.version })}</b>
                {place === 0 && ` (${intl.formatMessage(m.inForce)})`} ·{' '}
                <WrittenDate value={item.at.recordedAt} />
              </p>
              {item.reason !== '' && (
                <p className="record">
                  <BdiText>{item.reason}</BdiText>
                </p>
              )}
              {before !== undefined && (
                <VersionChanges opening={opening} from={before.version} to={item.version} />
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
