import { Button, Checkbox } from '@mantine/core';
import type { EvidenceLink, Ground } from '@shared/decisions';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { capital } from '../ui/capital';
import styles from './CandidatePane.module.css';
import { evidenceKey, forGround, speaksToGround, type EvidenceOption } from './evidence';
import { decisionsMessages, evidenceKinds } from './messages';

interface EvidencePickerProps {
  ground: Ground | null;
  options: readonly EvidenceOption[];
  value: readonly EvidenceLink[];
  onChange: (links: EvidenceLink[]) => void;
}

/** What is on record about the candidate, nearest to the ground first; what is ticked carries the reason. */
export function EvidencePicker({ ground, options, value, onChange }: EvidencePickerProps): ReactNode {
  const intl = useIntl();
  const [all, setAll] = useState(false);
  const chosen = new Set(value.map(evidenceKey));
  const ordered = forGround(options, ground);
  const near = ordered.filter(({ key, speaksTo }) => chosen.has(key) || speaksToGround({ speaksTo }, ground));
  const shown = all || near.length === 0 ? ordered : near;
  const toggle = ({ key, link }: EvidenceOption): void =>
    onChange(chosen.has(key) ? value.filter((one) => evidenceKey(one) !== key) : [...value, link]);
  return (
    <fieldset className={styles['evidence']}>
      <legend>{intl.formatMessage(decisionsMessages.pickEvidence)}</legend>
      {options.length === 0 ? (
        <p className={styles['small']}>{intl.formatMessage(decisionsMessages.nothingOnRecord)}</p>
      ) : (
        <ul className={styles['picks']}>
          {shown.map((option) => (
            <li key={option.key}>
              <Checkbox
                size="xs"
                checked={chosen.has(option.key)}
                onChange={() => toggle(option)}
                label={
                  <>
                    <span className={styles['words']}>
                      <BdiText>{option.link.kind === 'fact' ? capital(option.words) : option.words}</BdiText>
                    </span>
                    <span className={styles['who']}>
                      {intl.formatMessage(evidenceKinds[option.link.kind])}
                      {option.points !== null && ` ${option.points}`}
                      {option.about !== '' && (
                        <>
                          {' · '}
                          <BdiText>{option.about}</BdiText>
                        </>
                      )}
                      {option.who !== '' && (
                        <>
                          {' · '}
                          <BdiText>{option.who}</BdiText>
                        </>
                      )}
                    </span>
                  </>
                }
              />
            </li>
          ))}
        </ul>
      )}
      {shown.length < options.length && (
        <div>
          <Button size="compact-xs" variant="subtle" onClick={() => setAll(true)}>
            {intl.formatMessage(decisionsMessages.showRest, { count: options.length - shown.length })}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
