import type { CriteriaVersion } from '@shared/openings';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { WrittenDate } from '../ui/dates';
import { Section } from '../ui/Section';
import { criteriaMessages as m } from './criteria-messages';
import styles from './setup.module.css';
import { versionChanges } from './version-changes';

/** Every version of the criteria, the newest first, with its reason and what it changed. */
export function VersionList({ versions }: { versions: readonly CriteriaVersion[] }): ReactNode {
  const intl = useIntl();
  return (
    <Section heading={intl.formatMessage(m.versions)} level={3}>
      <ol className={styles['versions']}>
        {versions.toReversed().map((item, place) => {
          const before = versions[versions.length - 2 - place];
          const changes = before === undefined ? null : versionChanges(before.set, item.set);
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
              {changes !== null &&
                (['added', 'removed', 'changed'] as const)
                  .filter((sort) => changes[sort].length > 0)
                  .map((sort) => (
                    <p key={sort}>{intl.formatMessage(m[sort], { list: intl.formatList(changes[sort]) })}</p>
                  ))}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
