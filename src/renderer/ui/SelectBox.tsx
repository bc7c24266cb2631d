import { IconCheck, IconMinus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import styles from './VirtualTable.module.css';

/** The selection checkbox of a virtual table; the table wires and names it. */
export function SelectBox(): ReactNode {
  return (
    <Checkbox slot="selection" className={styles['check'] ?? ''}>
      {({ isIndeterminate, isSelected }) => (
        <span className={styles['box']}>
          {isIndeterminate ? (
            <IconMinus size={12} stroke={3} />
          ) : (
            isSelected && <IconCheck size={12} stroke={3} />
          )}
        </span>
      )}
    </Checkbox>
  );
}
