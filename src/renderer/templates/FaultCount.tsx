import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { StatusMark } from '../ui/StatusMark';
import { editorMessages as m } from './editor-messages';

/** Said aloud when it changes: how many faults the words being edited have. */
export function FaultCount({ count }: { count: number }): ReactNode {
  const intl = useIntl();
  return (
    <p role="status">
      <StatusMark status={count === 0 ? 'done' : 'block'} wrap>
        {count === 0 ? intl.formatMessage(m.faultless) : intl.formatMessage(m.faultCount, { count })}
      </StatusMark>
    </p>
  );
}
