import { Select } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { INQUIRY_KINDS, type InquiryKind, type KindHint } from '@shared/inquiries';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../../ui/BdiText';
import { StatusMark } from '../../ui/StatusMark';
import { choices, kindWords } from '../inquiry-words';
import styles from './intake.module.css';
import { intakeMessages as m } from './messages';

interface KindFieldProps {
  id?: string;
  value: InquiryKind;
  hints: readonly KindHint[];
  onChange: (kind: InquiryKind) => void;
}

/** The kind of an inquiry: what the message seems to be, each with its sentence, or any other. */
export function KindField({ id, value, hints, onChange }: KindFieldProps): ReactNode {
  const intl = useIntl();
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{intl.formatMessage(m.kind)}</legend>
      {hints.length > 0 && (
        <ul className={styles['hints']} aria-label={intl.formatMessage(m.hints)}>
          {hints.map(({ kind, why }, index) => (
            <li key={kind}>
              <button
                type="button"
                className={styles['hint']}
                // In a dialog the first thing to choose takes the focus.
                data-autofocus={index === 0 || undefined}
                aria-pressed={kind === value}
                onClick={() => onChange(kind)}
                data-chip
              >
                {kind === value && <IconCheck size={15} aria-hidden />}
                {intl.formatMessage(kindWords[kind])}
              </button>
              <span className={styles['why']}>
                <BdiText>{why}</BdiText>
              </span>
            </li>
          ))}
        </ul>
      )}
      <Select
        id={id}
        data-autofocus={hints.length === 0 || undefined}
        aria-label={intl.formatMessage(m.anyKind)}
        data={choices(intl, INQUIRY_KINDS, kindWords)}
        value={value}
        onChange={(kind) => kind !== null && onChange(kind)}
        allowDeselect={false}
        maw="24rem"
      />
      <p className={styles['ahead']} role="status">
        {value === 'discrimination' && (
          <StatusMark status="due" wrap>
            {intl.formatMessage(m.holdAhead)}
          </StatusMark>
        )}
      </p>
    </fieldset>
  );
}
