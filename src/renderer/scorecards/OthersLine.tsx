import type { ScorecardSlot } from '@shared/scorecards';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { scorecardsMessages } from './messages';

interface OthersLineProps {
  slots: readonly ScorecardSlot[];
  acting: string;
  openedBy: string | null;
}

/** One calm line about the others: how many have submitted, and what it takes to read them. */
export function OthersLine({ slots, acting, openedBy }: OthersLineProps): ReactNode {
  const intl = useIntl();
  const others = slots.filter(({ member }) => member !== acting);
  const hidden = others.filter(({ status }) => status === 'hidden').length;
  const missing = others.filter(({ status }) => status === 'missing');
  const mine = slots.find(({ member }) => member === acting);
  if (openedBy !== null)
    return intl.formatMessage(scorecardsMessages.openedBy, { name: openedBy === '' ? '–' : openedBy });
  if (others.length === 0) return intl.formatMessage(scorecardsMessages.onlyYou);
  const names = intl.formatList(missing.map(({ memberName }) => memberName));
  if (mine?.status === 'missing')
    return missing.length === 0
      ? intl.formatMessage(scorecardsMessages.othersWaitForYou, { hidden })
      : intl.formatMessage(scorecardsMessages.othersAndYou, { hidden, names });
  if (missing.length > 0)
    return intl.formatMessage(scorecardsMessages.waitingFor, { hidden, names, missing: missing.length });
  return intl.formatMessage(scorecardsMessages.allIn);
}
