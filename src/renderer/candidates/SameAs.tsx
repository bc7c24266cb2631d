import type { CallOutput } from '@shared/calls';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { StatusMark } from '../ui/StatusMark';
import { duplicateMessages as m } from './record-messages';

interface SameAsProps {
  people: NonNullable<CallOutput<'candidates.get'>['sameAs']>;
}

/** Other records that somebody has said are this person. */
export function SameAs({ people }: SameAsProps): ReactNode {
  const intl = useIntl();
  if (people.length === 0) return null;
  return (
    <StatusMark status="info" wrap>
      {intl.formatMessage(m.sameAs, {
        people: intl.formatList(
          people.map(({ candidate, name }) => (
            <Link key={candidate} to="/people/$candidateId" params={{ candidateId: candidate }}>
              <BdiText>{name}</BdiText>
            </Link>
          )),
        ),
      })}
    </StatusMark>
  );
}
