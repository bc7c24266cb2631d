import { Radio, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { scorecardsMessages } from './messages';
import styles from './Notes.module.css';

interface SourceFieldsProps {
  values: { source: string; firstHand: string; observedOn: string };
  set: (field: 'source' | 'firstHand' | 'observedOn', value: string) => void;
  errors: { source?: string | undefined; observedOn?: string | undefined };
}

/** Who saw or heard it, whether at first hand, and when. */
export function SourceFields({ values, set, errors }: SourceFieldsProps): ReactNode {
  const intl = useIntl();
  return (
    <>
      <Radio.Group
        label={intl.formatMessage(scorecardsMessages.hand)}
        value={values.firstHand}
        onChange={(value) => set('firstHand', value)}
      >
        <div className={styles['row']}>
          <Radio value="yes" label={intl.formatMessage(scorecardsMessages.firstHand)} />
          <Radio value="no" label={intl.formatMessage(scorecardsMessages.hearsay)} />
        </div>
      </Radio.Group>
      <div className={styles['row']}>
        <TextInput
          label={intl.formatMessage(scorecardsMessages.source)}
          value={values.source}
          maxLength={300}
          error={errors.source}
          onChange={(event) => set('source', event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={intl.formatMessage(scorecardsMessages.observedOn)}
          value={values.observedOn}
          error={errors.observedOn}
          onChange={(event) => set('observedOn', event.currentTarget.value)}
        />
      </div>
    </>
  );
}
