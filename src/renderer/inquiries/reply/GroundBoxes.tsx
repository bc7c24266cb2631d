import { Checkbox } from '@mantine/core';
import type { InquiryDetail } from '@shared/inquiries';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import styles from '../inquiries.module.css';
import { replyMessages as m } from './messages';
import { groundKey } from './reply-draft';

interface GroundBoxesProps {
  grounds: InquiryDetail['grounds'];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** Which grounds on record the words give; those that a letter told are marked. */
export function GroundBoxes({ grounds, chosen, onChange }: GroundBoxesProps): ReactNode {
  const intl = useIntl();
  if (grounds.length === 0) return null;
  return (
    <Checkbox.Group
      label={intl.formatMessage(m.grounds)}
      description={intl.formatMessage(m.groundsHelp)}
      value={[...chosen]}
      onChange={onChange}
    >
      <div className={styles['choices']}>
        {grounds.map(({ ground, label, told }) => (
          <Checkbox
            key={groundKey(ground)}
            value={groundKey(ground)}
            label={
              <>
                <bdi>{label}</bdi>{' '}
                <span className={styles['aside']}>
                  {intl.formatMessage(told ? m.groundTold : m.groundNew)}
                </span>
              </>
            }
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}
