import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCall } from '../app/client';
import { BdiText } from '../ui/BdiText';
import { followOnMessages as m } from './follow-on-messages';
import type { SetupPartProps } from './setup-part';

/** Where an opening comes from and what follows it, for the line below the heading. */
export function Lineage({ opening }: Pick<SetupPartProps, 'opening'>): ReactNode {
  const intl = useIntl();
  const openings = useCall('openings.list', {}).data ?? [];
  const { copyOf, readvertises, readvertisedAs = null } = opening;
  const links = [
    { words: m.readvertises, ref: readvertises },
    { words: m.copyOf, ref: readvertises === null ? copyOf : null },
    { words: m.readvertisedAs, ref: readvertisedAs },
  ];
  return links.map(
    ({ words, ref }) =>
      ref !== null && (
        <span key={words.id}>
          {intl.formatMessage(words, {
            opening: (
              <Link key={ref} to="/openings/$openingId/setup" params={{ openingId: ref }}>
                <BdiText>{openings.find((row) => row.ref === ref)?.title ?? ref}</BdiText>
              </Link>
            ),
          })}{' '}
        </span>
      ),
  );
}

/** Whether there is anything of the kind to say. */
export const hasLineage = ({ copyOf, readvertises, readvertisedAs = null }: SetupPartProps['opening']) =>
  copyOf !== null || readvertises !== null || readvertisedAs !== null;
