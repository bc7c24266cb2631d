import type { ReactNode } from 'react';
import { ListBoxItem } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { BdiText } from '../../ui/BdiText';
import { writtenDate } from '../../ui/dates';
import { paletteMessages } from '../messages/palette';
import styles from './CommandPalette.module.css';
import type { FoundItem } from './find';

/** Something found: what it is called, and where it leads. */
export function FoundOption({ item, onChoose }: { item: FoundItem; onChoose: () => void }): ReactNode {
  const intl = useIntl();
  const { title, leads } = item;
  // An inquiry is told from the others by the day on which it came.
  const detail = item.kind === 'inquiry' ? writtenDate(intl, item.detail) : item.detail;
  const lead = leads === null ? '' : intl.formatMessage(paletteMessages[leads]);
  return (
    <ListBoxItem
      id={`${item.kind}-${item.key}`}
      className={styles['item'] ?? ''}
      textValue={[title, lead, detail].filter(Boolean).join(', ')}
      onAction={onChoose}
    >
      <span className={styles['title']}>
        <BdiText>{title}</BdiText>
      </span>
      <span className={styles['detail']}>
        {lead !== '' && <span className={styles['lead']}>{lead}</span>}
        {lead !== '' && detail !== '' && ' · '}
        <BdiText>{detail}</BdiText>
      </span>
    </ListBoxItem>
  );
}
