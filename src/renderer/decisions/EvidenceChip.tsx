import {
  IconCertificate,
  IconEye,
  IconFileDescription,
  IconListNumbers,
  IconRouteAltLeft,
} from '@tabler/icons-react';
import type { EvidenceLink } from '@shared/decisions';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { Chip } from '../ui/Chip';
import styles from './CandidatePane.module.css';
import type { EvidenceOption } from './evidence';
import { decisionsMessages, evidenceKinds } from './messages';

const ICONS = {
  rating: IconListNumbers,
  fact: IconCertificate,
  'fit-note': IconFileDescription,
  observation: IconEye,
  deviation: IconRouteAltLeft,
} as const;

interface EvidenceChipProps {
  link: EvidenceLink;
  /** Missing where the record no longer stands, or may not be read by whoever is at the desk. */
  option: EvidenceOption | undefined;
}

/** Points to a record; hover or focus shows its words and whose they are. */
export function EvidenceChip({ link, option }: EvidenceChipProps): ReactNode {
  const intl = useIntl();
  const Icon = ICONS[link.kind];
  const kind = intl.formatMessage(evidenceKinds[link.kind]);
  if (option === undefined)
    return (
      <Chip
        icon={<Icon size={14} stroke={1.75} aria-hidden />}
        detail={intl.formatMessage(decisionsMessages.unreadable)}
      >
        {kind}
      </Chip>
    );
  const { words, who, points, about } = option;
  return (
    <Chip
      icon={<Icon size={14} stroke={1.75} aria-hidden />}
      detail={
        <>
          <span className={styles['quoted']}>{words === '' ? about : `“${words}”`}</span>
          {who !== '' && (
            <>
              <br />
              {who}
            </>
          )}
        </>
      }
    >
      {kind}
      {': '}
      <BdiText>
        {[points, link.kind === 'fact' ? words : link.kind === 'deviation' ? about : who]
          .filter((part) => part !== null && part !== '')
          .join(', ')}
      </BdiText>
    </Chip>
  );
}
