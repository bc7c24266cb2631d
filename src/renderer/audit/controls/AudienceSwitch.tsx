import { SegmentedControl } from '@mantine/core';
import { AUDIENCES, type Audience } from '@shared/audit';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { auditMessages as m } from '../messages';

interface AudienceSwitchProps {
  audience: Audience;
  onAudience: (audience: Audience) => void;
}

/** Who reads it. What each version leaves out stands below the controls. */
export function AudienceSwitch({ audience, onAudience }: AudienceSwitchProps): ReactNode {
  const intl = useIntl();
  return (
    <SegmentedControl
      aria-label={intl.formatMessage(m.audience)}
      value={audience}
      onChange={(value) => onAudience(value as Audience)}
      data={AUDIENCES.map((value) => ({ value, label: intl.formatMessage(m[value]) }))}
    />
  );
}
