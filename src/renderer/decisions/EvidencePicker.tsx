import { Checkbox } from '@mantine/core';
import type { EvidenceLink, Ground } from '@shared/decisions';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import styles from './CandidatePane.module.css';
import { evidenceKey, forGround, type EvidenceOption } from './evidence';
import { decisionsMessages, evidenceKinds } from './messages';

interface EvidencePickerProps {
  ground: Ground | null;
  options: readonly EvidenceOption[];
  value: readonly EvidenceLink[];
  onChange: (links: EvidenceLink[]) => void;
}

/** Everything on record about the candidate, with its words; what is ticked carries the reason. */
export function EvidencePicker({ ground, options, value, onChange }: EvidencePickerProps): ReactNode {
  const intl = useIntl();
  const chosen = new Set(value.map(evidenceKey));
  const toggle = ({ key, link }: EvidenceOption): void =>
    onChange(chosen.has(key) ? value.filter((one) => evidenceKey(one) !== key) : [...value, link]);
  return (
    <fieldset className={styles['evidence']}>
      <legend>{intl.formatMessage(decisionsMessages.pickEvidence)}</legend>
      {options.length === 0 ? (
        <p className={styles['small']}>{intl.formatMessage(decisionsMessages.nothingOnRecord)}</p>
      ) : (
        <ul className={styles['picks']}>
          {forGround(options, ground).map((option) => (
            <li key={option.key}>
              <Checkbox
                size="xs"
                checked={chosen.has(option.key)}
                onChange={() => toggle(option)}
                label={
                  <>
                    <span className={styles['words']}>
                      <BdiText>{option.words}</BdiText>
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
    </fieldset>
  );
}
