import type { LetterPreview } from '@shared/letters';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Section } from '../../ui/Section';
import { StatusMark } from '../../ui/StatusMark';
import styles from '../letters.module.css';
import { pageMessages as m } from './messages';

/** Every statement of the letter about the record, and whether the record bears it out. */
export function LetterClaims({ claims }: { claims: LetterPreview['claims'] }): ReactNode {
  const intl = useIntl();
  return (
    <Section heading={intl.formatMessage(m.says)} level={3}>
      {claims.length === 0 ? (
        <p className={styles['soft']}>{intl.formatMessage(m.saysNothing)}</p>
      ) : (
        <ul className={styles['claims']}>
          {claims.map((claim) => (
            <li key={claim.text}>
              <bdi className={styles['claim']}>{claim.text}</bdi>
              <StatusMark status={claim.holds ? 'done' : 'block'} wrap>
                {intl.formatMessage(claim.holds ? m.holds : m.holdsNot)}
              </StatusMark>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
