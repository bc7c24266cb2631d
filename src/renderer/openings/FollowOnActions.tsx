import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { followOnMessages as m } from './follow-on-messages';
import { FollowOnDialog, type FollowOn } from './FollowOnDialog';
import type { SetupPartProps } from './setup-part';

/** What can be begun from this opening: a copy of it, or its second advertisement, once. */
export function FollowOnActions({ opening }: Pick<SetupPartProps, 'opening'>): ReactNode {
  const intl = useIntl();
  const [asked, setAsked] = useState<FollowOn | null>(null);
  const offered: FollowOn[] = (opening.readvertisedAs ?? null) === null ? ['copy', 'readvertise'] : ['copy'];
  return offered.map((kind) => (
    <span key={kind}>
      <Button onClick={() => setAsked(kind)}>{intl.formatMessage(m[kind])}</Button>
      <FollowOnDialog
        from={{ ref: opening.ref, title: opening.details.title }}
        kind={kind}
        opened={asked === kind}
        onClose={() => setAsked(null)}
      />
    </span>
  ));
}
