import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { InquiryDetail, WaitingFor } from '@shared/inquiries';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { call } from '../../app/client';
import { Row } from '../../app/form/Form';
import { writtenDate } from '../../ui/dates';
import { Section } from '../../ui/Section';
import { useActs } from '../acts';
import { trackMessages as m } from './messages';
import { NewInformation } from './NewInformation';
import { SaveFiles } from './SaveFiles';

interface TrackProps {
  detail: InquiryDetail;
}

/** What the kind of an inquiry asks for, besides an answer. */
export function Track({ detail }: TrackProps): ReactNode {
  const intl = useIntl();
  const { inquiry, due } = detail;
  const { canAct: open } = useActs();
  switch (inquiry.kind) {
    case 'new-information':
      return <NewInformation detail={detail} />;
    case 'discrimination':
      return (
        <Section
          level={3}
          heading={intl.formatMessage(m.discrimination)}
          lead={intl.formatMessage(m.discriminationLead)}
        >
          {open && <PassOn to="counsel" label={intl.formatMessage(m.discriminationHr)} />}
          <SaveFiles
            label={intl.formatMessage(m.chargePack)}
            help={intl.formatMessage(m.chargePackHelp)}
            write={(folder, jobId) => call('audit.charge-pack', { opening: inquiry.opening, folder, jobId })}
          />
          <SaveFiles
            label={intl.formatMessage(m.comparison)}
            help={intl.formatMessage(m.comparisonHelp)}
            write={(folder) => call('audit.comparison-sheet', { application: inquiry.application, folder })}
          />
          <p>
            <Link to="/custody">{intl.formatMessage(m.holds)}</Link>
          </p>
        </Section>
      );
    case 'formal-request':
      return (
        <Section level={3} heading={intl.formatMessage(m.formal)} lead={intl.formatMessage(m.formalLead)}>
          {due !== null && <p>{intl.formatMessage(m.formalDue, { day: writtenDate(intl, due.on) })}</p>}
          {open && <PassOn to="data-protection" label={intl.formatMessage(m.formalPass)} />}
          <p>
            <Link
              to="/why/$applicationId"
              params={{ applicationId: inquiry.application }}
              search={{ audience: 'candidate' }}
            >
              {intl.formatMessage(m.candidateVersion)}
            </Link>
            {'. '}
            {intl.formatMessage(m.candidateVersionHelp)}
          </p>
        </Section>
      );
    case 'internal-complaint':
      return (
        <Section
          level={3}
          heading={intl.formatMessage(m.complaint)}
          lead={intl.formatMessage(m.complaintLead)}
        >
          {open && <PassOn to="complaints" label={intl.formatMessage(m.complaintPass)} />}
        </Section>
      );
    case 'agency':
      return (
        <Section level={3} heading={intl.formatMessage(m.agency)} lead={intl.formatMessage(m.agencyLead)} />
      );
    default:
      return null;
  }
}

function PassOn({ to, label }: { to: WaitingFor; label: string }): ReactNode {
  const { ask } = useActs();
  return (
    <Row>
      <Button size="xs" aria-haspopup="dialog" onClick={() => ask({ act: 'wait', for: to })}>
        {label}
      </Button>
    </Row>
  );
}
