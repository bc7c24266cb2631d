import { WhoIsActing } from '../scorecards';
import type { DecisionView } from '@shared/decisions';
import type { Opening } from '@shared/openings';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useActing } from '../app/acting';
import { BdiText } from '../ui/BdiText';
import { WrittenDate } from '../ui/dates';
import { Section } from '../ui/Section';
import styles from './CandidatePane.module.css';
import { AgreementSection } from './AgreementSection';
import { DissentForm } from './DissentForm';
import { committeeRoles, decisionsMessages } from './messages';
import { PreferenceSection } from './PreferenceSection';
import { useMemberName } from './use-names';
import { VoteForm } from './VoteForm';

/** Who voted for whom, who disagrees, and what has been signed so far. */
export function CommitteePane({ opening, view }: { opening: Opening; view: DecisionView }): ReactNode {
  const intl = useIntl();
  const say = intl.formatMessage;
  const acting = useActing();
  const nameOf = useMemberName();
  const onCommittee = opening.committee.members.some(({ member }) => member === acting);
  const rowName = (application: string | null): string =>
    view.rows.find((row) => row.application === application)?.name ?? say(decisionsMessages.nobody);
  return (
    <div className={styles['pane']}>
      <h2 className="visually-hidden">{say(decisionsMessages.committeeTab)}</h2>
      <Section heading={say(decisionsMessages.votes)} level={3} lead={say(decisionsMessages.votesLead)}>
        <ul className={styles['reasons']}>
          {opening.committee.members.map(({ member, role, unit }) => {
            const vote = view.votes.find((one) => one.member === member);
            return (
              <li key={member} className={styles['reason']}>
                <p className={styles['ground']}>
                  <BdiText>{nameOf(member)}</BdiText>{' '}
                  <span className={styles['small']}>
                    {say(committeeRoles[role])}
                    {unit !== '' && (
                      <>
                        {' · '}
                        <BdiText>{unit}</BdiText>
                      </>
                    )}
                  </span>
                </p>
                {vote === undefined ? (
                  <p className={styles['soft']}>{say(decisionsMessages.noVote)}</p>
                ) : (
                  <>
                    <p>
                      {say(vote.veto ? decisionsMessages.vetoed : decisionsMessages.votedFor, {
                        name: <BdiText key="name">{rowName(vote.application)}</BdiText>,
                      })}
                    </p>
                    {vote.reason !== '' && (
                      <p className="record">
                        <BdiText>{vote.reason}</BdiText>
                      </p>
                    )}
                  </>
                )}
              </li>
            );
          })}
        </ul>
        {view.status !== 'signed' &&
          (acting !== null && onCommittee ? (
            <VoteForm key={acting} opening={opening} view={view} acting={acting} />
          ) : (
            <WhoIsActing committee={opening.committee} help={say(decisionsMessages.actingHelp)} />
          ))}
      </Section>
      <Section heading={say(decisionsMessages.dissents)} level={3} lead={say(decisionsMessages.dissentsLead)}>
        {view.dissents.map(({ member, text, at }) => (
          <blockquote key={at.seq} className={styles['reason']} style={{ margin: 0 }}>
            <p className="record">
              <BdiText>{text}</BdiText>
            </p>
            <p className={styles['small']}>
              <BdiText>{nameOf(member)}</BdiText>
            </p>
          </blockquote>
        ))}
        {acting !== null && onCommittee && <DissentForm key={acting} opening={opening} acting={acting} />}
      </Section>
      <AgreementSection agreement={view.agreement} />
      <PreferenceSection opening={opening} view={view} acting={onCommittee ? acting : null} />
      {view.decisions.length > 0 && (
        <Section heading={say(decisionsMessages.signedDecisions)} level={3}>
          <ul className={styles['reasons']}>
            {view.decisions.map(({ id, member, on, rationale, reopened, supersededBy }) => (
              <li key={id} className={styles['reason']}>
                <p>
                  {say(decisionsMessages.signedBy, {
                    name: <BdiText key="name">{nameOf(member)}</BdiText>,
                    day: <WrittenDate key="day" value={on} />,
                  })}{' '}
                  {supersededBy !== null && say(decisionsMessages.superseded)}
                </p>
                {rationale !== '' && (
                  <p className="record">
                    <BdiText>{rationale}</BdiText>
                  </p>
                )}
                {reopened && (
                  <p className={styles['soft']}>
                    {say(decisionsMessages.reopenedBy, {
                      name: <BdiText key="name">{nameOf(reopened.member)}</BdiText>,
                      reason: <BdiText key="reason">{reopened.reason}</BdiText>,
                    })}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
