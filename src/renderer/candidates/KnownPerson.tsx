import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCall } from '../app/client';
import { StatusMark } from '../ui/StatusMark';
import { formMessages as m } from './messages';
import { peopleOf, samePerson } from './people';

/** Says when the person being added may be on record already. */
export function KnownPerson({ name, email }: { name: string; email: string }): ReactNode {
  const intl = useIntl();
  const rows = useCall('candidates.list', {}).data;
  const people = useMemo(() => peopleOf(rows ?? []), [rows]);
  const found = samePerson(people, name, email);
  return (
    <div role="status">
      {found !== undefined && (
        <StatusMark status="due" wrap>
          {intl.formatMessage(m.alreadyHere, { name: found.name })}{' '}
          <Link to="/people/$candidateId" params={{ candidateId: found.candidate }}>
            {intl.formatMessage(m.alreadyLink)}
          </Link>
        </StatusMark>
      )}
    </div>
  );
}
