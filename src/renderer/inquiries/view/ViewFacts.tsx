import { Button } from '@mantine/core';
import { waitingNow, type InquiryDetail, type InquiryText } from '@shared/inquiries';
import type { ReactNode } from 'react';
import { useIntl, type MessageDescriptor } from 'react-intl';
import { BdiText } from '../../ui/BdiText';
import { daysUntil, shortDate, WrittenDate } from '../../ui/dates';
import { StatusMark } from '../../ui/StatusMark';
import { useActs, type Act } from '../acts';
import { inboxMessages } from '../inbox/messages';
import styles from '../inquiries.module.css';
import { askerWords, channelWords, kindWords, waitingWords } from '../inquiry-words';
import { viewMessages as m } from './messages';

interface ViewFactsProps {
  detail: InquiryDetail;
  text: InquiryText;
  today: string;
}

/** Kind, who asks with what authority, by when, whom it waits for; each can be changed by adding to it. */
export function ViewFacts({ detail, text, today }: ViewFactsProps): ReactNode {
  const intl = useIntl();
  const { inquiry, due } = detail;
  const open = inquiry.closed === null;
  const { canAct } = useActs();
  const judged = inquiry.classified.at(-1);
  const wait = waitingNow(inquiry);
  const asker = intl.formatMessage(askerWords[text.asker]);
  const change = (act: Act, label: MessageDescriptor, name: MessageDescriptor): ReactNode =>
    canAct && <ChangeButton act={act} label={label} name={name} />;
  return (
    <dl className={styles['facts']} aria-label={intl.formatMessage(m.facts)}>
      <dt>{intl.formatMessage(m.kind)}</dt>
      <dd>
        <span>
          {intl.formatMessage(kindWords[inquiry.kind])}
          {judged !== undefined && (
            <span className={styles['soft']}>
              {intl.formatMessage(m.judged, {
                day: shortDate(intl, judged.on),
                why: <BdiText key="why">{judged.why}</BdiText>,
              })}
            </span>
          )}
        </span>
        {change({ act: 'classify' }, m.change, m.changeKind)}
      </dd>
      <dt>{intl.formatMessage(m.due)}</dt>
      <dd>
        <span>
          {due === null ? (
            intl.formatMessage(m.noDue)
          ) : open && daysUntil(due.on, today) < 0 ? (
            <StatusMark status="block">
              {intl.formatMessage(inboxMessages.overdue, { day: shortDate(intl, due.on) })}
            </StatusMark>
          ) : (
            <WrittenDate value={due.on} />
          )}
          {due !== null && (
            <span className={styles['soft']}>
              <BdiText>{due.because}</BdiText>
              {due.set === 'law' && ` ${intl.formatMessage(m.notAdvice)}`}
            </span>
          )}
        </span>
        {change({ act: 'due' }, m.change, m.changeDue)}
      </dd>
      {wait !== null && (
        <>
          <dt>{intl.formatMessage(m.waits)}</dt>
          <dd>
            <span>
              {intl.formatMessage(waitingWords[wait.for])}
              {wait.who !== '' && (
                <>
                  {': '}
                  <BdiText>{wait.who}</BdiText>
                </>
              )}
              <span className={styles['soft']}>
                {wait.until === undefined
                  ? intl.formatMessage(m.waitsSince, { day: shortDate(intl, wait.on) })
                  : intl.formatMessage(m.waitsUntil, {
                      day: shortDate(intl, wait.on),
                      until: shortDate(intl, wait.until),
                    })}
                {wait.note !== '' && (
                  <>
                    {' · '}
                    <BdiText>{wait.note}</BdiText>
                  </>
                )}
              </span>
            </span>
            {change({ act: 'resume' }, m.itHasCome, m.itHasCome)}
          </dd>
        </>
      )}
      <dt>{intl.formatMessage(m.asks)}</dt>
      <dd>
        <span>
          {text.askerName === ''
            ? asker
            : intl.formatMessage(m.askerNamed, {
                asker,
                name: <BdiText key="name">{text.askerName}</BdiText>,
              })}
        </span>
      </dd>
      {text.asker !== 'candidate' && (
        <>
          <dt>{intl.formatMessage(m.authority)}</dt>
          <dd>
            <BdiText>
              {text.authority.trim() === '' ? intl.formatMessage(m.noAuthority) : text.authority}
            </BdiText>
            {change({ act: 'authority' }, m.showAuthority, m.authorityTitle)}
          </dd>
        </>
      )}
      <dt>{intl.formatMessage(m.received)}</dt>
      <dd>
        <span>
          <WrittenDate value={text.receivedOn} />
          {' · '}
          {intl.formatMessage(channelWords[text.channel])}
        </span>
      </dd>
    </dl>
  );
}

/** `name` says for a screen reader what the short word on the button is about. */
function ChangeButton({
  act,
  label,
  name,
}: {
  act: Act;
  label: MessageDescriptor;
  name: MessageDescriptor;
}): ReactNode {
  const intl = useIntl();
  const { ask } = useActs();
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      aria-label={intl.formatMessage(name)}
      aria-haspopup="dialog"
      onClick={() => ask(act)}
    >
      {intl.formatMessage(label)}
    </Button>
  );
}
