import { Button, Group } from '@mantine/core';
import type { Criterion, Stage } from '@shared/openings';
import type { Scorecard, ScoringView } from '@shared/scorecards';
import { useRef, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import { BdiText } from '../ui/BdiText';
import { useConfirm } from '../ui/confirm';
import { FormErrorSummary } from '../ui/FormErrorSummary';
import { LoadingState } from '../ui/LoadingState';
import { toast } from '../ui/toast';
import { CriterionField } from './CriterionField';
import { DraftSaved } from './DraftSaved';
import { LintedTextarea } from './LintedTextarea';
import { scorecardsMessages } from './messages';
import { fromKept, problemsOf, ratingsOf, startOf, type CardDraft } from './scorecard-draft';
import styles from './ScorecardForm.module.css';
import { useDraft } from './use-draft';

interface ScorecardFormProps {
  stage: Stage;
  criteria: readonly Criterion[];
  view: ScoringView;
  acting: string;
  /** The submitted scorecard that this one replaces. */
  corrects: Scorecard | null;
  onDone: () => void;
}

/** A member's own scorecard: kept as it is typed, locked when it is submitted. */
export function ScorecardForm(props: ScorecardFormProps): ReactNode {
  const { stage, criteria, view, acting, corrects, onDone } = props;
  const intl = useIntl();
  const draft = useDraft(view.application, acting, stage.ref);
  const submit = useCommand('scorecards.submit');
  const [confirm, dialog] = useConfirm();
  const [typed, setTyped] = useState<CardDraft | null>(null);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  if (!draft.ready) return <LoadingState />;

  const value = typed ?? fromKept(draft.found?.body, criteria, corrects) ?? startOf(criteria, corrects);
  const change = (next: CardDraft): void => {
    setTyped(next);
    draft.save(next);
  };
  const problems = problemsOf(value, criteria);
  const reasonMissing = corrects !== null && value.reason.trim() === '';
  const reasonId = `reason-${stage.ref}`;
  const errors = [
    ...problems.map(({ criterion, missing }) => ({
      fieldId: `${missing}-${criterion}`,
      message: intl.formatMessage(
        missing === 'points' ? scorecardsMessages.pointsMissing : scorecardsMessages.evidenceMissing,
        { criterion: criteria.find(({ ref }) => ref === criterion)?.label ?? criterion },
      ),
    })),
    ...(reasonMissing
      ? [{ fieldId: reasonId, message: intl.formatMessage(scorecardsMessages.correctionReasonMissing) }]
      : []),
  ];

  const send = async (): Promise<void> => {
    setTried(true);
    if (errors.length > 0) {
      form.current?.querySelector<HTMLElement>('[role="alert"]')?.focus();
      return;
    }
    const agreed = await confirm({
      question: intl.formatMessage(scorecardsMessages.submitQuestion, {
        name: <BdiText key="name">{view.candidateName}</BdiText>,
        stage: stage.label,
      }),
      consequence: intl.formatMessage(
        corrects ? scorecardsMessages.correctConsequence : scorecardsMessages.submitConsequence,
      ),
      confirmLabel: intl.formatMessage(
        corrects ? scorecardsMessages.submitCorrection : scorecardsMessages.submit,
      ),
    });
    if (!agreed) return;
    const result = await submit.run({
      application: view.application,
      member: acting,
      stage: stage.ref,
      ratings: ratingsOf(value, criteria),
      ...(corrects ? { corrects: corrects.id, reason: value.reason.trim() } : {}),
    });
    if (!result.ok) return;
    toast({ message: intl.formatMessage(scorecardsMessages.submitted) });
    onDone();
  };

  return (
    <form
      ref={form}
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {tried && <FormErrorSummary errors={errors} />}
      {criteria.map((criterion) => (
        <CriterionField
          key={criterion.ref}
          criterion={criterion}
          rating={value.ratings[criterion.ref] ?? { points: null, evidence: '' }}
          missing={
            tried
              ? problems.filter((one) => one.criterion === criterion.ref).map(({ missing }) => missing)
              : []
          }
          onChange={(rating) => change({ ...value, ratings: { ...value.ratings, [criterion.ref]: rating } })}
        />
      ))}
      {corrects !== null && (
        <LintedTextarea
          id={reasonId}
          label={intl.formatMessage(scorecardsMessages.correctionReason)}
          help={intl.formatMessage(scorecardsMessages.correctionReasonHelp)}
          error={
            tried && reasonMissing
              ? intl.formatMessage(scorecardsMessages.correctionReasonMissing)
              : undefined
          }
          as="note"
          required
          value={value.reason}
          onChange={(reason) => change({ ...value, reason })}
        />
      )}
      <RefusalNotice refusal={submit.refusal} />
      <Group gap="sm" className={styles['foot']} data-foot>
        <Button type="submit" variant="filled" loading={submit.pending}>
          {intl.formatMessage(
            corrects ? scorecardsMessages.submitCorrectionDots : scorecardsMessages.submitDots,
          )}
        </Button>
        {corrects !== null && (
          <Button onClick={onDone}>{intl.formatMessage(scorecardsMessages.keepAsItIs)}</Button>
        )}
        <DraftSaved keeping={draft.keeping} />
      </Group>
      {dialog}
    </form>
  );
}
