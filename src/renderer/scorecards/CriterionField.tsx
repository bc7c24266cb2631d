import { Radio } from '@mantine/core';
import type { Criterion } from '@shared/openings';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { LintedTextarea } from './LintedTextarea';
import { scorecardsMessages } from './messages';
import type { Problem, RatingDraft } from './scorecard-draft';
import styles from './ScorecardForm.module.css';

interface CriterionFieldProps {
  criterion: Criterion;
  rating: RatingDraft;
  missing: readonly Problem['missing'][];
  onChange: (rating: RatingDraft) => void;
}

/** One criterion: the question, what each point means, and what was seen or heard. */
export function CriterionField({ criterion, rating, missing, onChange }: CriterionFieldProps): ReactNode {
  const intl = useIntl();
  const { points, evidence, kept } = rating;
  const { ref, label, question, weight, anchors } = criterion;
  return (
    <fieldset className={styles['criterion']}>
      <legend className={styles['legend']}>
        <BdiText>{label}</BdiText>{' '}
        <span className={styles['weight']}>
          {intl.formatMessage(scorecardsMessages.weight, { weight: intl.formatNumber(weight) })}
        </span>
      </legend>
      {question !== '' && (
        <p className={styles['question']}>
          <BdiText>{question}</BdiText>
        </p>
      )}
      <Radio.Group
        aria-label={intl.formatMessage(scorecardsMessages.pointsFor, { criterion: label })}
        value={points === null ? null : String(points)}
        onChange={(chosen) => onChange({ ...rating, points: Number(chosen) })}
        error={
          missing.includes('points')
            ? intl.formatMessage(scorecardsMessages.pointsMissing, { criterion: label })
            : undefined
        }
      >
        <div className={styles['anchors']}>
          {anchors.map((anchor, index) => (
            <Radio
              key={index}
              id={index === 0 ? `points-${ref}` : undefined}
              className={styles['anchor'] ?? ''}
              value={String(index + 1)}
              label={
                <span className={styles['label']}>
                  <span className={`${styles['points']} figures`}>{index + 1}</span>
                  <BdiText>{anchor}</BdiText>
                </span>
              }
            />
          ))}
        </div>
      </Radio.Group>
      <LintedTextarea
        id={`evidence-${ref}`}
        label={intl.formatMessage(scorecardsMessages.evidence)}
        error={
          missing.includes('evidence')
            ? intl.formatMessage(scorecardsMessages.evidenceMissing, { criterion: label })
            : undefined
        }
        as="note"
        required
        rows={2}
        value={evidence}
        onChange={(next) => onChange({ ...rating, evidence: next })}
        kept={kept}
        onKept={(next) => onChange({ ...rating, kept: next })}
      />
    </fieldset>
  );
}
