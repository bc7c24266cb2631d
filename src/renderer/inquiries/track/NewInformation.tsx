import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Classification, InquiryDetail, InquiryStep } from '@shared/inquiries';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../../ui/BdiText';
import { writtenDate } from '../../ui/dates';
import { Section } from '../../ui/Section';
import { StatusMark } from '../../ui/StatusMark';
import { useActs } from '../acts';
import styles from '../inquiries.module.css';
import { classificationWords } from '../inquiry-words';
import { ASSESS_ID } from './assess-id';
import { AssessForm } from './AssessForm';
import { trackMessages as m } from './messages';

/** The new-information track: its steps, its assessment, and how others were treated (situation 10). */
export function NewInformation({ detail }: { detail: InquiryDetail }): ReactNode {
  const intl = useIntl();
  const { inquiry, steps, sameRule, assessors } = detail;
  const { assessment } = inquiry;
  const [again, setAgain] = useState(false);
  const { canAct: open } = useActs();
  const who = assessors.find(({ member }) => member === assessment?.assessedBy)?.name;
  return (
    <Section
      level={3}
      heading={intl.formatMessage(m.newInformation)}
      lead={intl.formatMessage(m.newInformationLead)}
    >
      <ol className={styles['steps']} aria-label={intl.formatMessage(m.steps)}>
        {steps.map(({ step, text, done }) => (
          <li key={step}>
            <StatusMark status={done ? 'done' : 'none'}>
              {intl.formatMessage(done ? m.stepDone : open ? m.stepOpen : m.stepNot)}
            </StatusMark>
            <span>
              {text} {open && !done && <StepLink step={step} detail={detail} />}
            </span>
          </li>
        ))}
      </ol>
      {assessment !== null && (
        <div className={styles['given']} id={`${ASSESS_ID}-done`} tabIndex={-1}>
          <p className={styles['strong']}>
            {intl.formatMessage(classificationWords[assessment.classification])}
          </p>
          <p>
            {canCount(assessment.classification) &&
              `${intl.formatMessage(m.assessedCounts, { counts: assessment.accepted ? 'yes' : 'no' })} `}
            {intl.formatMessage(m.assessedWould, { would: assessment.wouldChange ? 'yes' : 'no' })}
          </p>
          <p className={`record ${styles['text']}`}>
            <BdiText>{assessment.why}</BdiText>
          </p>
          <p className={styles['soft']}>
            {intl.formatMessage(m.assessed, {
              who: who ?? assessment.assessedBy,
              day: writtenDate(intl, assessment.on),
            })}
          </p>
        </div>
      )}
      {open &&
        (assessment === null || again ? (
          <AssessForm detail={detail} onDone={() => setAgain(false)} />
        ) : (
          <div>
            <Button size="xs" id={ASSESS_ID} onClick={() => setAgain(true)}>
              {intl.formatMessage(m.assessAgain)}
            </Button>
          </div>
        ))}
      <h4 className={styles['sub']}>{intl.formatMessage(m.others)}</h4>
      {sameRule.length === 0 ? (
        <p className={styles['soft']}>{intl.formatMessage(m.noOthers)}</p>
      ) : (
        <ul className={styles['plain']}>
          {sameRule.map(({ classification, accepted, count }) => (
            <li key={`${classification} ${accepted}`}>
              {intl.formatMessage(m.other, {
                what: intl.formatMessage(classificationWords[classification]),
                counts: canCount(classification) ? (accepted ? 'yes' : 'no') : 'none',
                count,
              })}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** What came later, or touches another reason, is no evidence for or against this decision. */
const canCount = (classification: Classification): boolean =>
  classification === 'overlooked' || classification === 'held-then';

/** Where a step is taken, when that is not here. */
function StepLink({ step, detail }: { step: InquiryStep['step']; detail: InquiryDetail }): ReactNode {
  const intl = useIntl();
  const { opening, application } = detail.inquiry;
  switch (step) {
    case 'reopen':
    case 'supersede':
      return (
        <Link to="/openings/$openingId/decide" params={{ openingId: opening }}>
          {intl.formatMessage(m.toDecision)}
        </Link>
      );
    case 'tell':
    case 'keep':
    case 'explain':
      return (
        <Link to="/openings/$openingId/letters" params={{ openingId: opening }} search={{ application }}>
          {intl.formatMessage(m.toLetters)}
        </Link>
      );
    case 'assess':
      return null;
  }
}
