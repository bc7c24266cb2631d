import { Radio } from '@mantine/core';
import type { FeedbackChoice, FeedbackPoints } from '@shared/letters';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { LintedTextarea } from '../../scorecards';
import { BdiText } from '../../ui/BdiText';
import styles from './feedback.module.css';
import { bandNames, feedbackMessages as m } from './messages';
import { hasRoom, observedOf, roleOf, withObserved, withRole, type Role } from './points';

interface CriterionPointProps {
  of: FeedbackChoice['criteria'][number];
  language: string;
  points: FeedbackPoints;
  onChange: (points: FeedbackPoints) => void;
}

const ROLES = ['strength', 'development', 'none'] as const satisfies readonly Role[];
const ROLE_NAMES = { strength: m.strength, development: m.development, none: m.leaveOut };

/** One criterion: where it stands, what the letter makes of it, what was recorded about it. */
export function CriterionPoint({ of, language, points, onChange }: CriterionPointProps): ReactNode {
  const intl = useIntl();
  const { criterion, label, band, evidence } = of;
  const role = roleOf(points, criterion);
  const full = ROLES.find((item) => !hasRoom(points, criterion, item));
  return (
    <div className={styles['point']} data-chosen={role !== 'none' || undefined}>
      <p className={styles['label']}>
        <BdiText>{label}</BdiText>
        <span>{intl.formatMessage(bandNames[band ?? 'none'])}</span>
      </p>
      <Radio.Group
        aria-label={intl.formatMessage(m.as, { criterion: label })}
        value={role}
        onChange={(value) =>
          onChange(withRole(points, criterion, ROLES.find((item) => item === value) ?? 'none'))
        }
      >
        <div className={styles['roles']}>
          {ROLES.map((value) => (
            <Radio
              key={value}
              size="xs"
              value={value}
              label={intl.formatMessage(ROLE_NAMES[value])}
              disabled={!hasRoom(points, criterion, value)}
            />
          ))}
        </div>
      </Radio.Group>
      {full !== undefined && (
        <p className={styles['soft']}>
          {intl.formatMessage(full === 'strength' ? m.fullStrengths : m.fullDevelopment)}
        </p>
      )}
      {role !== 'none' && (
        <LintedTextarea
          label={intl.formatMessage(m.observed)}
          help={intl.formatMessage(m.observedHelp)}
          as="letter"
          lang={language}
          optional
          rows={2}
          value={observedOf(points, criterion)}
          onChange={(text) => onChange(withObserved(points, criterion, text))}
        />
      )}
      {evidence.length === 0 ? (
        <p className={styles['soft']}>{intl.formatMessage(m.noEvidence)}</p>
      ) : (
        <details className={styles['evidence']} open={role !== 'none'}>
          <summary>{intl.formatMessage(m.evidence, { count: evidence.length })}</summary>
          <ul>
            {evidence.map(({ member, text }, index) => (
              <li key={index}>
                <BdiText>{text}</BdiText> <cite>{member}</cite>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
