import { Button } from '@mantine/core';
import type { Refusal } from '@shared/kernel';
import { useId, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { call, useCall, useCommand } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import { pictureMessages as m } from './letterhead-messages';
import styles from './settings.module.css';

interface PictureFieldProps {
  label: string;
  help: string;
  choose: string;
  /** SHA-256 of the picture on record; empty for none. */
  value: string;
  onChange: (sha256: string) => void;
}

/** A picture of the letterhead: chosen from a file, shown as it will be printed, taken off again. */
export function PictureField({ label, help, choose, value, onChange }: PictureFieldProps): ReactNode {
  const intl = useIntl();
  const id = useId();
  const add = useCommand('settings.add-picture');
  const shown = useCall('settings.picture', { sha256: value });
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const pick = async (): Promise<void> => {
    setRefusal(null);
    const chosen = await call('shell.chooseFile', { kind: 'picture' });
    if (!chosen.ok) return setRefusal(chosen.error);
    if (chosen.value === null) return;
    const read = await call('settings.read-picture', { file: chosen.value.fileToken });
    if (!read.ok) return setRefusal(read.error);
    const added = await add.run(read.value);
    if (added.ok) onChange(read.value.sha256);
  };
  const picture = value === '' ? null : (shown.data ?? null);
  return (
    <div
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-help`}
      className={styles['choice']}
    >
      <span id={`${id}-label`} className={styles['choiceLabel']}>
        {label}
      </span>
      {picture === null ? (
        <span>{intl.formatMessage(m.none)}</span>
      ) : (
        <img
          className={styles['picture']}
          src={`data:${picture.mediaType};base64,${picture.base64}`}
          alt={label}
        />
      )}
      <div className={styles['buttons']}>
        <Button size="xs" loading={add.pending} onClick={() => void pick()}>
          {choose}
        </Button>
        {value !== '' && (
          <Button size="xs" variant="subtle" onClick={() => onChange('')}>
            {intl.formatMessage(m.remove)}
          </Button>
        )}
      </div>
      <span id={`${id}-help`} className={styles['help']}>
        {help}
      </span>
      <RefusalNotice refusal={refusal ?? add.refusal} />
    </div>
  );
}
