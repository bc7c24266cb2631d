import type { DecisionView } from '@shared/decisions';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { WrittenDate } from '../ui/dates';
import { StatusMark } from '../ui/StatusMark';
import { decisionsMessages } from './messages';
import { useMemberName } from './use-names';

/** Where the decision stands: signed by whom and when, open for correction, or what is still missing. */
export function SignState({ view }: { view: DecisionView }): ReactNode {
  const intl = useIntl();
  const nameOf = useMemberName();
  const decision = view.decisions.at(-1);
  if (view.status === 'signed' && decision)
    return (
      <StatusMark status="done" wrap>
        {intl.formatMessage(decisionsMessages.signedBy, {
          name: <BdiText key="name">{nameOf(decision.member)}</BdiText>,
          day: <WrittenDate key="day" value={decision.on} />,
        })}
      </StatusMark>
    );
  return (
    <span id="sign-state" aria-live="polite">
      {view.status === 'reopened' && decision?.reopened && (
        <>
          {intl.formatMessage(decisionsMessages.reopenedBy, {
            name: <BdiText key="name">{nameOf(decision.reopened.member)}</BdiText>,
            reason: <BdiText key="reason">{decision.reopened.reason}</BdiText>,
          })}{' '}
        </>
      )}
      {view.missing.length === 0
        ? intl.formatMessage(decisionsMessages.canBeSigned)
        : intl.formatMessage(decisionsMessages.beforeSigning, { missing: view.missing.join(' ') })}
    </span>
  );
}
