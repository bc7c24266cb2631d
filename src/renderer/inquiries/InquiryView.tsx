import { Link } from '@tanstack/react-router';
import type { InquiryDetail, InquiryText } from '@shared/inquiries';
import { useEffect, useRef, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { shortDate, WrittenDate, writtenDate } from '../ui/dates';
import { Section } from '../ui/Section';
import { StatusMark } from '../ui/StatusMark';
import { CloseInquiry } from './CloseInquiry';
import { GuardNotice } from './GuardNotice';
import styles from './inquiries.module.css';
import { dueState, isGuarded } from './inquiry-facts';
import { askerWords, channelWords, kindAdvice, kindWords } from './inquiry-words';
import { inquiriesMessages as m } from './messages';
import { QuestionCard } from './QuestionCard';

interface InquiryViewProps {
  detail: InquiryDetail;
  today: string;
}

/** One inquiry: who asks with what authority, what was asked, what was answered, how it ended. */
export function InquiryView({ detail, today }: InquiryViewProps): ReactNode {
  const intl = useIntl();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { inquiry, noFurtherReplySince } = detail;
  const { text, closed } = inquiry;
  const guarded = isGuarded(text);
  const count = detail.earlier.length;
  const advice = kindAdvice[inquiry.kind];

  return (
    <article className={styles['view']}>
      <header>
        <h2 className={styles['title']} tabIndex={-1} ref={heading}>
          <BdiText>{detail.name ?? intl.formatMessage(m.erased)}</BdiText>
        </h2>
        <span className={styles['soft']}>
          {intl.formatMessage(kindWords[inquiry.kind])}
          {' · '}
          {intl.formatMessage(m.about, { opening: <BdiText key="opening">{detail.openingTitle}</BdiText> })}
        </span>
        <Link to="/why/$applicationId" params={{ applicationId: inquiry.application }}>
          {intl.formatMessage(m.why)}
        </Link>
        {text !== null && <Facts detail={detail} text={text} today={today} />}
      </header>

      {text === null && <p className="record">{intl.formatMessage(m.erasedText)}</p>}
      {guarded && <GuardNotice />}
      {(count > 0 || advice !== undefined) && closed === null && (
        <div className={styles['notice']} role="note" data-card>
          {count > 0 && <p>{intl.formatMessage(m.earlier, { count })}</p>}
          {noFurtherReplySince !== null && (
            <p>{intl.formatMessage(m.noFurtherReply, { day: writtenDate(intl, noFurtherReplySince) })}</p>
          )}
          {advice !== undefined && <p>{intl.formatMessage(advice)}</p>}
        </div>
      )}

      {text !== null && (
        <>
          <Section level={3} heading={intl.formatMessage(m.message)}>
            <p className={`record ${styles['text']}`}>
              <BdiText>{text.text === '' ? intl.formatMessage(m.noMessage) : text.text}</BdiText>
            </p>
          </Section>
          <Section level={3} heading={intl.formatMessage(m.questions)}>
            {text.questions.length === 0 && <p>{intl.formatMessage(m.noQuestions)}</p>}
            <ol className={styles['questions']}>
              {text.questions.map((question, index) => (
                <QuestionCard
                  key={`${index} ${question}`}
                  inquiry={inquiry}
                  index={index}
                  guarded={guarded}
                />
              ))}
            </ol>
          </Section>
        </>
      )}

      {closed === null ? (
        <CloseInquiry inquiry={inquiry.id} />
      ) : (
        <Section level={3} heading={intl.formatMessage(m.closingNote, { day: writtenDate(intl, closed.on) })}>
          {closed.note !== '' && (
            <p className={`record ${styles['text']}`}>
              <BdiText>{closed.note}</BdiText>
            </p>
          )}
          {closed.noFurtherReply && <p>{intl.formatMessage(m.closedNoReply)}</p>}
        </Section>
      )}
    </article>
  );
}

interface FactsProps {
  detail: InquiryDetail;
  text: InquiryText;
  today: string;
}

function Facts({ detail, text, today }: FactsProps): ReactNode {
  const intl = useIntl();
  const dueOn = detail.due?.on ?? null;
  const asker = intl.formatMessage(askerWords[text.asker]);
  return (
    <dl className={styles['facts']}>
      <dt>{intl.formatMessage(m.asks)}</dt>
      <dd>
        {text.askerName === ''
          ? asker
          : intl.formatMessage(m.askerNamed, {
              asker,
              name: <BdiText key="name">{text.askerName}</BdiText>,
            })}
      </dd>
      {text.asker !== 'candidate' && (
        <>
          <dt>{intl.formatMessage(m.authority)}</dt>
          <dd>
            <BdiText>
              {text.authority.trim() === '' ? intl.formatMessage(m.noAuthority) : text.authority}
            </BdiText>
          </dd>
        </>
      )}
      <dt>{intl.formatMessage(m.channel)}</dt>
      <dd>{intl.formatMessage(channelWords[text.channel])}</dd>
      <dt>{intl.formatMessage(m.received)}</dt>
      <dd>
        <WrittenDate value={text.receivedOn} />
      </dd>
      {dueOn !== null && (
        <>
          <dt>{intl.formatMessage(m.dueOn)}</dt>
          <dd>
            {dueState({ status: detail.status, dueOn }, today) === 'overdue' ? (
              <StatusMark status="block">
                {intl.formatMessage(m.overdue, { day: shortDate(intl, dueOn) })}
              </StatusMark>
            ) : (
              <WrittenDate value={dueOn} />
            )}
          </dd>
        </>
      )}
    </dl>
  );
}
