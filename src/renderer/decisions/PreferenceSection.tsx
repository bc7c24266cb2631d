import type { DecisionView } from '@shared/decisions';
import type { Opening } from '@shared/openings';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { WrittenDate } from '../ui/dates';
import { Section } from '../ui/Section';
import styles from './CandidatePane.module.css';
import { decisionsMessages } from './messages';
import { PreferenceForm } from './PreferenceForm';
import { useMemberName } from './use-names';

interface PreferenceSectionProps {
  opening: Opening;
  view: DecisionView;
  /** A member of the committee who is at the desk. */
  acting: string | null;
}

/** Where a rule prefers some candidates: how that was considered, before the decision. */
export function PreferenceSection({ opening, view, acting }: PreferenceSectionProps): ReactNode {
  const intl = useIntl();
  const nameOf = useMemberName();
  const asked = opening.details.preferenceReview;
  if (!asked?.required && view.preferenceReviews.length === 0) return null;
  return (
    <Section
      heading={intl.formatMessage(decisionsMessages.preference)}
      level={3}
      lead={
        asked === undefined || asked.rule === '' ? (
          intl.formatMessage(decisionsMessages.preferenceLead)
        ) : (
          <BdiText>{asked.rule}</BdiText>
        )
      }
    >
      {view.preferenceReviews.map(({ at, member, on, text, considered }) => (
        <div key={at.seq} className={styles['reason']}>
          <p className="record">
            <BdiText>{text}</BdiText>
          </p>
          {considered.map(({ application, text: words }) => (
            <p key={application} className="record">
              <BdiText>
                {`${view.rows.find((row) => row.application === application)?.name ?? '–'}: ${words}`}
              </BdiText>
            </p>
          ))}
          <p className={styles['small']}>
            <BdiText>{nameOf(member)}</BdiText>, <WrittenDate value={on} />
          </p>
        </div>
      ))}
      {asked?.required === true && acting !== null && view.status !== 'signed' && (
        <PreferenceForm key={view.preferenceReviews.length} opening={opening} view={view} acting={acting} />
      )}
    </Section>
  );
}
