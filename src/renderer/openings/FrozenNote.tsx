import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { StatusMark } from '../ui/StatusMark';
import { criteriaMessages as m } from './criteria-messages';

export function FrozenNote({ version }: { version: number }): ReactNode {
  return (
    <StatusMark status="info" wrap>
      {useIntl().formatMessage(m.frozen, { version, next: version + 1 })}
    </StatusMark>
  );
}
