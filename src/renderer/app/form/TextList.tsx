import { ActionIcon, Button, Textarea } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { words } from '../../ui/words';
import { focusSoon } from './focus-soon';
import styles from './form.module.css';

const messages = words({
  item: { id: 'textList.item', defaultMessage: '{legend}, {number}' },
  remove: { id: 'textList.remove', defaultMessage: 'Remove {legend}, {number}' },
});

interface TextListProps {
  legend: string;
  help?: string | undefined;
  addLabel: string;
  value: readonly string[];
  onChange: (value: string[]) => void;
  /** Id of the control at an index, and what is wrong there. */
  idAt: (index: number) => string;
  faultAt: (index: number) => string | undefined;
  minRows?: number;
}

/** Several short texts, each in its own box. Empty boxes are left out when the form is saved. */
export function TextList({
  legend,
  help,
  addLabel,
  value,
  onChange,
  idAt,
  faultAt,
  minRows = 1,
}: TextListProps): ReactNode {
  const intl = useIntl();
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{legend}</legend>
      {help !== undefined && <p className={styles['help']}>{help}</p>}
      <div className={styles['lines']}>
        {value.map((text, index) => (
          // The boxes have no identity of their own: they are what stands at this place.
          // oxlint-disable-next-line react/no-array-index-key
          <div className={styles['line']} key={index}>
            <Textarea
              id={idAt(index)}
              aria-label={intl.formatMessage(messages.item, { legend, number: index + 1 })}
              minRows={minRows}
              value={text}
              error={faultAt(index)}
              onChange={(event) => onChange(value.with(index, event.currentTarget.value))}
            />
            <ActionIcon
              size="lg"
              aria-label={intl.formatMessage(messages.remove, { legend, number: index + 1 })}
              onClick={() => onChange(value.toSpliced(index, 1))}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </div>
        ))}
        <Button
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => {
            onChange([...value, '']);
            focusSoon(idAt(value.length));
          }}
        >
          {addLabel}
        </Button>
      </div>
    </fieldset>
  );
}
