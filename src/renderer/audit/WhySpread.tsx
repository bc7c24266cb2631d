import type { Audience, WhyView } from '@shared/audit';
import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { AskedBefore } from './below/AskedBefore';
import { ExactCopies } from './below/ExactCopies';
import { EntryDesk } from './entry/EntryDesk';
import { auditMessages as m } from './messages';
import { AuditReading, type Extras } from './reading/AuditReading';
import { Contents } from './reading/Contents';
import { contentsOf } from './reading/contents-of';
import { useRovingMarks } from './reading/roving-marks';
import { NextSteps } from './say/NextSteps';
import { SayNow } from './say/SayNow';
import styles from './WhyPage.module.css';

interface WhySpreadProps {
  view: WhyView;
  sayNow: WhyView['sayNow'];
  audience: Audience;
  /** False while a newer answer is on its way. */
  fresh: boolean;
  onLarge: () => void;
}

/** Contents at the left, the account in the middle, and what may be said in sight at the right. */
export function WhySpread({ view, sayNow, audience, fresh, onLarge }: WhySpreadProps): ReactNode {
  const intl = useIntl();
  // The controls answer at once; the long page follows when it is drawn.
  const shown = useDeferredValue(view);
  // The answer is on the screen before hundreds of statements below it are drawn.
  const whole = useDeferredValue(true, false);
  const { application, name, letters, document } = shown;
  const marks = useRovingMarks<HTMLDivElement>();
  const items = useMemo(
    () =>
      contentsOf(document, {
        answer: intl.formatMessage(m.answer),
        timeline: intl.formatMessage(m.timeline),
        verify: intl.formatMessage(m.howToVerify),
      }),
    [document, intl],
  );
  const extras = useMemo(
    (): Extras => ({
      told: <ExactCopies name={name} letters={letters} />,
      contacts: <AskedBefore application={application} />,
    }),
    [name, letters, application],
  );
  return (
    <EntryDesk application={application} audience={audience}>
      <div ref={marks} className={styles['spread']} aria-busy={!fresh || shown !== view}>
        <div className={styles['aside']}>
          <SayNow sayNow={sayNow} onLarge={onLarge} />
          <NextSteps view={shown} />
        </div>
        <Contents items={items} whole={whole} />
        <p className={styles['keys']}>{intl.formatMessage(m.markKeys)}</p>
        <AuditReading document={document} timeline={shown.timeline} extras={extras} whole={whole} />
      </div>
    </EntryDesk>
  );
}
