import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { clockTime } from '../ui/dates';
import { StatusMark } from '../ui/StatusMark';
import { editorMessages as m } from './editor-messages';
import styles from './editor.module.css';
import type { Keeping } from './use-set-draft';

/** "Draft saved 12:04". Says so, too, when it could not be kept. */
export function DraftKept({ keeping }: { keeping: Keeping }): ReactNode {
  const intl = useIntl();
  const said = (text: string): ReactNode => <span className={styles['kept']}>{text}</span>;
  switch (keeping.status) {
    case 'failed':
      return (
        <StatusMark status="block" wrap>
          {intl.formatMessage(m.notSaved)} <BdiText>{keeping.refusal.message}</BdiText>
        </StatusMark>
      );
    case 'none':
      return said(intl.formatMessage(m.keptByItself));
    case 'waiting':
      return said(intl.formatMessage(m.saving));
    case 'saved':
      return said(intl.formatMessage(m.saved, { time: clockTime(intl, keeping.at) }));
  }
}
