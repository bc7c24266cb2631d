import { Button } from '@mantine/core';
import { feedbackSchema, type FeedbackChoice, type FeedbackPoints } from '@shared/letters';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useActing } from '../../app/acting';
import { useCommand } from '../../app/client';
import { RefusalNotice } from '../../app/RefusalNotice';
import { DraftSaved, useDraft } from '../../scorecards';
import { LoadingState } from '../../ui/LoadingState';
import { Section } from '../../ui/Section';
import { StatusMark } from '../../ui/StatusMark';
import { CriterionPoint } from './CriterionPoint';
import styles from './feedback.module.css';
import { feedbackMessages as m } from './messages';
import { samePoints } from './points';

interface FeedbackEditorProps {
  application: string;
  language: string;
  choice: FeedbackChoice;
  onTry: (points: FeedbackPoints | null) => void;
}

const NOBODY = 'desk';
const SLOT = 'letter-feedback points';
const PAUSE_MS = 350;

/** Chooses what a feedback letter says, beside what the committee recorded. */
export function FeedbackEditor(props: FeedbackEditorProps): ReactNode {
  const acting = useActing() ?? NOBODY;
  const draft = useDraft(props.application, acting, SLOT);
  if (!draft.ready) return <LoadingState />;
  const found = feedbackSchema.safeParse(draft.found?.body);
  return <PointsForm {...props} begun={found.success ? found.data : null} draft={draft} />;
}

interface PointsFormProps extends FeedbackEditorProps {
  begun: FeedbackPoints | null;
  draft: ReturnType<typeof useDraft>;
}

function PointsForm({ application, language, choice, onTry, begun, draft }: PointsFormProps): ReactNode {
  const intl = useIntl();
  const [points, setPoints] = useState(begun ?? choice.chosen);
  // What the letter says without this form: chosen before, or suggested by the record.
  const [kept, setKept] = useState(choice.chosen);
  const [recorded, setRecorded] = useState(false);
  const keep = useCommand('letters.choose-feedback');
  const tell = useRef(onTry);
  useEffect(() => {
    tell.current = onTry;
  });
  const isKept = samePoints(kept, points);
  useEffect(() => {
    const timer = setTimeout(() => tell.current(isKept ? null : points), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [points, isKept]);

  const change = (next: FeedbackPoints): void => {
    setPoints(next);
    draft.save(next);
  };
  const submit = async (): Promise<void> => {
    const done = await keep.run({ application, points });
    if (!done.ok) return;
    setKept(points);
    setRecorded(true);
    draft.save({});
  };
  if (choice.criteria.length === 0) return <p>{intl.formatMessage(m.nothing)}</p>;
  return (
    <Section heading={intl.formatMessage(m.heading)} level={3} lead={intl.formatMessage(m.lead)}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p role="status">
          {intl.formatMessage(m.count, {
            strengths: points.strengths.length,
            development: points.development.length,
          })}
        </p>
        {choice.criteria.map((criterion) => (
          <CriterionPoint
            key={criterion.criterion}
            of={criterion}
            language={language}
            points={points}
            onChange={change}
          />
        ))}
        <RefusalNotice refusal={keep.refusal} />
        <div className={styles['foot']} data-foot>
          <Button type="submit" loading={keep.pending}>
            {intl.formatMessage(m.keep)}
          </Button>
          {!isKept && <DraftSaved keeping={draft.keeping} />}
          <div role="status">
            {!isKept ? (
              <StatusMark status="due" wrap>
                {intl.formatMessage(m.notKept)}
              </StatusMark>
            ) : (
              recorded && (
                <StatusMark status="done" wrap>
                  {intl.formatMessage(m.kept)}
                </StatusMark>
              )
            )}
          </div>
        </div>
      </form>
    </Section>
  );
}
