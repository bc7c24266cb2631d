import { SegmentedControl, TextInput, Button, VisuallyHidden } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { AUDIENCES, type Audience } from '@shared/audit';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Answer } from '../app/Answer';
import { useCall } from '../app/client';
import { BdiText } from '../ui/BdiText';
import { Page } from '../ui/Page';
import { AuditReading } from './AuditReading';
import { auditMessages as m } from './messages';
import { SavePack } from './SavePack';
import { SayNow } from './SayNow';
import { Timeline } from './Timeline';
import styles from './WhyPage.module.css';

/** The "why" of one application: the answer first, then everything it rests on, for a chosen reader. */
export function WhyPage(): ReactNode {
  const intl = useIntl();
  const { applicationId } = useParams({ from: '/frame/why/$applicationId' });
  const [audience, setAudience] = useState<Audience>('committee');
  const [asOf, setAsOf] = useState('');
  const why = useCall(
    'audit.why',
    { application: applicationId, audience, ...(asOf === '' ? {} : { asOf }) },
    { keepPrevious: true },
  );

  return (
    <Answer of={why} loading={intl.formatMessage(m.reading)}>
      {({ document, sayNow, timeline, candidate, openingTitle }) => (
        <Page
          heading={<BdiText>{document.title}</BdiText>}
          eyebrow={intl.formatMessage(m.eyebrow, { opening: openingTitle })}
          width="full"
          actions={
            <Link to="/people/$candidateId" params={{ candidateId: candidate }}>
              {intl.formatMessage(m.person)}
            </Link>
          }
        >
          <div className={styles['controls']}>
            <div>
              <VisuallyHidden id="why-audience">{intl.formatMessage(m.audience)}</VisuallyHidden>
              <SegmentedControl
                aria-labelledby="why-audience"
                value={audience}
                onChange={(value) => setAudience(value as Audience)}
                data={AUDIENCES.map((value) => ({ value, label: intl.formatMessage(m[value]) }))}
              />
            </div>
            <TextInput
              type="date"
              label={intl.formatMessage(m.asOf)}
              value={asOf}
              onChange={(event) => setAsOf(event.currentTarget.value)}
            />
            {asOf !== '' && (
              <Button variant="subtle" onClick={() => setAsOf('')}>
                {intl.formatMessage(m.asOfNow)}
              </Button>
            )}
            <SavePack application={applicationId} audience={audience} />
          </div>
          <div className={styles['spread']}>
            <AuditReading document={document} />
            <aside className={styles['aside']}>
              <SayNow {...sayNow} />
              <Timeline items={timeline} />
            </aside>
          </div>
        </Page>
      )}
    </Answer>
  );
}
