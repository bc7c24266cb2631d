import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { InquiryDetail } from '@shared/inquiries';
import { useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useIntl } from 'react-intl';
import { Row } from '../../app/form/Form';
import { BdiText } from '../../ui/BdiText';
import { Closing } from '../close/Closing';
import { LogWithoutReply } from '../close/LogWithoutReply';
import { ActsProvider, type Act } from '../acts';
import { Questions } from '../answer/Questions';
import { ContextNotes, SafetyNotes } from '../ContextNotes';
import { GuardNotice } from '../GuardNotice';
import styles from '../inquiries.module.css';
import { isGuarded, isLaterMessage } from '../inquiry-facts';
import { kindWords } from '../inquiry-words';
import { inquiriesMessages } from '../messages';
import { NextStepLine } from '../next/NextStepLine';
import { ReplySection } from '../reply/ReplySection';
import { Sent } from '../reply/Sent';
import { SignalsFound } from '../SignalsFound';
import { Track } from '../track/Track';
import { ActDialogs } from './ActDialogs';
import { MessageText } from './MessageText';
import { viewMessages } from './messages';
import { ViewFacts } from './ViewFacts';

const m = { ...inquiriesMessages, ...viewMessages };

interface InquiryViewProps {
  detail: InquiryDetail;
  today: string;
  /** Whether the name takes the focus when the view appears. */
  takesFocus: RefObject<boolean>;
  readOnly: boolean;
}

/** One inquiry: what came in, what it is, what was answered and sent, how it ended. */
export function InquiryView({ detail, today, takesFocus, readOnly }: InquiryViewProps): ReactNode {
  const intl = useIntl();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { current } = heading;
    if (takesFocus.current) current?.focus();
    // What was read before may have been left further down.
    else current?.closest('[tabindex="0"]')?.scrollTo({ top: 0 });
  }, [takesFocus]);
  const [act, setAct] = useState<Act | null>(null);
  const [said, setSaid] = useState('');
  const opener = useRef<Element | null>(null);
  const open = detail.inquiry.closed === null && !readOnly;
  const acts = useMemo(
    () => ({
      canAct: open,
      ask: (next: Act) => {
        opener.current = document.activeElement;
        setSaid('');
        setAct(next);
      },
      say: setSaid,
    }),
    [open],
  );
  const closeDialog = (): void => {
    setAct(null);
    // The button that opened it may be gone with what it stood for: then the name takes the focus.
    setTimeout(() => {
      const { current } = opener;
      if (current instanceof HTMLElement && current.isConnected) current.focus();
      else heading.current?.focus();
    }, AFTER_ANSWER_MS);
  };
  const { inquiry } = detail;
  const { text } = inquiry;
  const unsettled = detail.toClose.some(({ check }) => check === 'formal-request');
  const safe = inquiry.safety.every(({ lifted }) => lifted !== null);

  return (
    <ActsProvider value={acts}>
      <article className={styles['view']}>
        <header>
          <h2 className={styles['title']} tabIndex={-1} ref={heading}>
            {detail.name === null ? intl.formatMessage(m.erased) : <BdiText>{detail.name}</BdiText>}
          </h2>
          <p className={styles['soft']}>
            {intl.formatMessage(kindWords[inquiry.kind])}
            {' · '}
            {intl.formatMessage(m.about, { opening: <BdiText key="opening">{detail.openingTitle}</BdiText> })}
          </p>
          <p className={styles['said']} role="status">
            {said}
          </p>
          {text !== null && <SafetyNotes safety={detail.safety} />}
        </header>
        {text !== null && open && <NextStepLine detail={detail} today={today} />}
        <div>
          {text !== null && <ViewFacts detail={detail} text={text} today={today} />}
          {text !== null && (
            <Row>
              <Link to="/why/$applicationId" params={{ applicationId: inquiry.application }}>
                {intl.formatMessage(m.openWhy)}
              </Link>
              {open && (
                <Button size="xs" aria-haspopup="dialog" onClick={() => acts.ask({ act: 'wait', for: 'hr' })}>
                  {intl.formatMessage(m.passOn)}
                </Button>
              )}
              {!readOnly && (
                <Button size="xs" aria-haspopup="dialog" onClick={() => acts.ask({ act: 'note-safety' })}>
                  {intl.formatMessage(m.noteSafety)}
                </Button>
              )}
              {!safe && !readOnly && (
                <Button size="xs" aria-haspopup="dialog" onClick={() => acts.ask({ act: 'lift-safety' })}>
                  {intl.formatMessage(m.liftSafety)}
                </Button>
              )}
            </Row>
          )}
        </div>

        {text === null ? (
          <p className="record">{intl.formatMessage(m.erasedText)}</p>
        ) : (
          <>
            <ContextNotes context={detail} ownNotice={open && isLaterMessage(detail)} />
            {isGuarded(text) && <GuardNotice />}
            {open && (
              <SignalsFound signals={detail.signals} settled={!unsettled}>
                {unsettled && (
                  <Button size="xs" aria-haspopup="dialog" onClick={() => acts.ask({ act: 'classify' })}>
                    {intl.formatMessage(m.judge)}
                  </Button>
                )}
              </SignalsFound>
            )}
            <MessageText text={text.text} signals={detail.signals} />
            {open && <LogWithoutReply detail={detail} />}
            <Track detail={detail} />
            <Questions detail={detail} />
            {open && <ReplySection detail={detail} text={text} />}
            <Sent detail={detail} />
          </>
        )}
        <Closing detail={detail} />
      </article>
      {act !== null && <ActDialogs detail={detail} act={act} onClose={closeDialog} />}
    </ActsProvider>
  );
}

/** Long enough for the answer to be on screen, short enough not to be noticed. */
const AFTER_ANSWER_MS = 120;
