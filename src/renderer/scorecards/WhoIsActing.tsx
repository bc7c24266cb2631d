import { Select } from '@mantine/core';
import type { Committee } from '@shared/openings';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { setActing, useActing } from '../app/acting';
import { useCall } from '../app/client';
import { scorecardsMessages } from './messages';

interface WhoIsActingProps {
  committee: Committee;
  /** Why it matters here. */
  help?: ReactNode;
}

/** Asks who is at the desk, in place, where an act is recorded in a member's name. */
export function WhoIsActing({ committee, help }: WhoIsActingProps): ReactNode {
  const intl = useIntl();
  const acting = useActing();
  const members = useCall('settings.get', {}).data?.members ?? [];
  const data = committee.members.map(({ member }) => ({
    value: member,
    label: members.find((item) => item.ref === member)?.fullName ?? member,
  }));
  return (
    <Select
      label={intl.formatMessage(scorecardsMessages.whoIsActing)}
      description={help ?? intl.formatMessage(scorecardsMessages.whoIsActingHelp)}
      placeholder={intl.formatMessage(scorecardsMessages.chooseMember)}
      data={data}
      value={data.some(({ value }) => value === acting) ? acting : null}
      onChange={(member) => member !== null && setActing(member)}
      nothingFoundMessage={intl.formatMessage(scorecardsMessages.noCommittee)}
      searchable
      maw="26rem"
    />
  );
}
