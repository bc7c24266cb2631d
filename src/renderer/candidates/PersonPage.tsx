import { ERASED_NAME } from '@shared/candidates';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Answer } from '../app/Answer';
import { useCall } from '../app/client';
import { UnsavedGuard } from '../app/form/UnsavedGuard';
import { useDirtyParts } from '../app/form/use-report-dirty';
import { pageNames } from '../app/messages/frame';
import { BdiText } from '../ui/BdiText';
import { Page } from '../ui/Page';
import { ApplicationsSection } from './ApplicationsSection';
import { AttachmentsSection } from './AttachmentsSection';
import { ContactSection } from './ContactSection';
import { FactsSection } from './FactsSection';
import { personMessages as m } from './messages';
import { NotConsideredSection } from './NotConsideredSection';
import { RelationsSection } from './RelationsSection';
import { SameAs } from './SameAs';

/** One person: how to reach them, what is known and from where, and what they applied for. */
export function PersonPage(): ReactNode {
  const intl = useIntl();
  const { candidateId } = useParams({ from: '/frame/people/$candidateId' });
  const person = useCall('candidates.get', { candidate: candidateId });
  const [dirty, onDirty] = useDirtyParts();
  return (
    <Answer of={person}>
      {({ candidate, sameAs }) => (
        <Page
          key={candidate.id}
          eyebrow={intl.formatMessage(pageNames.person)}
          heading={<BdiText>{candidate.contact?.fullName ?? ERASED_NAME}</BdiText>}
          lead={candidate.contact === null ? intl.formatMessage(m.erasedLead) : undefined}
          width="form"
        >
          <SameAs people={sameAs ?? []} />
          <ApplicationsSection candidate={candidate} />
          {candidate.contact !== null && (
            <>
              <ContactSection id={candidate.id} contact={candidate.contact} onDirty={onDirty} />
              <FactsSection candidate={candidate} onDirty={onDirty} />
              <RelationsSection candidate={candidate} onDirty={onDirty} />
              <AttachmentsSection candidate={candidate} />
              <NotConsideredSection candidate={candidate.id} onDirty={onDirty} />
            </>
          )}
          <UnsavedGuard unsaved={dirty.length === 0 ? null : intl.formatList(dirty)} />
        </Page>
      )}
    </Answer>
  );
}
