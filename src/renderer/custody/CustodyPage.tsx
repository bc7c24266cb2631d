import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Answer } from '../app/Answer';
import { useCall, useCommand } from '../app/client';
import { BdiText } from '../ui/BdiText';
import { Page } from '../ui/Page';
import { Section } from '../ui/Section';
import { StatusMark } from '../ui/StatusMark';
import { CaseFiles } from './CaseFiles';
import { Integrity } from './Integrity';
import { LegalHolds } from './holds/LegalHolds';
import { KeychainCopy } from './KeychainCopy';
import styles from './custody.module.css';
import { custodyMessages as m } from './messages';

/** The file: what it is, whether it is whole, how it opens, and how it goes elsewhere. */
export function CustodyPage(): ReactNode {
  const intl = useIntl();
  const navigate = useNavigate();
  const status = useCall('custody.status', {});
  const close = useCommand('custody.close');
  const lock = async (): Promise<void> => {
    if ((await close.run({})).ok) await navigate({ to: '/welcome' });
  };
  return (
    <Page heading={intl.formatMessage(m.custody)} lead={intl.formatMessage(m.custodyLead)} width="form">
      <Answer of={status}>
        {({ fileName, entries, reference, readOnly }) => (
          <Section heading={intl.formatMessage(m.file)}>
            {readOnly && (
              <StatusMark status="due" wrap>
                {intl.formatMessage(m.readOnly)}
              </StatusMark>
            )}
            <dl className={styles['facts']}>
              <dt>{intl.formatMessage(m.fileName)}</dt>
              <dd>
                <BdiText>{fileName ?? ''}</BdiText>
              </dd>
              <dt>{intl.formatMessage(m.entries)}</dt>
              <dd className="figures">{intl.formatNumber(entries)}</dd>
              <dt>{intl.formatMessage(m.reference)}</dt>
              <dd className="figures">{reference}</dd>
            </dl>
          </Section>
        )}
      </Answer>
      <Integrity />
      <LegalHolds />
      <KeychainCopy />
      <CaseFiles />
      <Section heading={intl.formatMessage(m.close)}>
        <Button variant="default" loading={close.pending} onClick={() => void lock()}>
          {intl.formatMessage(m.close)}
        </Button>
      </Section>
    </Page>
  );
}
