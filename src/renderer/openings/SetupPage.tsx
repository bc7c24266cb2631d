import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Answer } from '../app/Answer';
import { useCall } from '../app/client';
import { UnsavedGuard } from '../app/form/UnsavedGuard';
import { useDirtyParts } from '../app/form/use-report-dirty';
import { Page } from '../ui/Page';
import { CommitteeSection } from './CommitteeSection';
import { criteriaMessages } from './criteria-messages';
import { CriteriaSections } from './CriteriaSections';
import { DetailsSection } from './DetailsSection';
import { FollowOnActions } from './FollowOnActions';
import { hasLineage, Lineage } from './Lineage';
import { committeeMessages, detailsMessages, outcomeMessages, setupMessages } from './messages';
import { OutcomeSection } from './OutcomeSection';
import { Place, SetupContents } from './SetupContents';
import type { SetupPart } from './setup-part';
import styles from './setup.module.css';

const PART_NAMES = {
  details: detailsMessages.name,
  criteria: criteriaMessages.name,
  committee: committeeMessages.name,
  outcome: outcomeMessages.name,
};

/** Everything an opening is measured by, in the order in which a committee settles it. */
export function SetupPage(): ReactNode {
  const intl = useIntl();
  const { openingId } = useParams({ from: '/frame/openings/$openingId/setup' });
  const opening = useCall('openings.get', { opening: openingId });
  const [dirty, onDirty] = useDirtyParts<SetupPart>();
  const unsaved =
    dirty.length === 0 ? null : intl.formatList(dirty.map((part) => intl.formatMessage(PART_NAMES[part])));
  return (
    <Answer of={opening}>
      {(found) => (
        <Page
          heading={intl.formatMessage(setupMessages.heading)}
          lead={hasLineage(found) ? <Lineage opening={found} /> : undefined}
          actions={<FollowOnActions key={found.ref} opening={found} />}
        >
          <div className={styles['columns']}>
            <SetupContents dirty={dirty} />
            <div className={styles['parts']} key={found.ref}>
              <Place id="details">
                <DetailsSection opening={found} onDirty={onDirty} />
              </Place>
              <CriteriaSections opening={found} onDirty={onDirty} />
              <Place id="committee">
                <CommitteeSection opening={found} onDirty={onDirty} />
              </Place>
              <Place id="outcome">
                <OutcomeSection opening={found} onDirty={onDirty} />
              </Place>
            </div>
          </div>
          <UnsavedGuard unsaved={unsaved} />
        </Page>
      )}
    </Answer>
  );
}
