import { Button } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import licences from '../../../resources/licences.json';
import { Answer } from '../app/Answer';
import { useCall } from '../app/client';
import { DataTable } from '../ui/DataTable';
import { Section } from '../ui/Section';
import { StatusMark } from '../ui/StatusMark';
import { aboutMessages as m } from './messages';
import styles from './settings.module.css';

interface Licence {
  name: string;
  version: string;
  licence: string;
}

export function AboutSection(): ReactNode {
  const intl = useIntl();
  const info = useCall('shell.appInfo', {});
  return (
    <Section heading={intl.formatMessage(m.heading)}>
      <div className={styles['about']}>
        <p className="record">{intl.formatMessage(m.what)}</p>
        <p className="record">{intl.formatMessage(m.advice)}</p>
        <Answer of={info}>
          {({ version, electron, chromium, runtimeNote }) => (
            <>
              <dl className={styles['terms']}>
                <dt>{intl.formatMessage(m.version)}</dt>
                <dd className="figures">{version}</dd>
                <dt>{intl.formatMessage(m.runtime)}</dt>
                <dd className="figures">{intl.formatMessage(m.runtimeText, { electron, chromium })}</dd>
              </dl>
              {runtimeNote !== null && (
                <StatusMark status="info" wrap>
                  {runtimeNote}
                </StatusMark>
              )}
            </>
          )}
        </Answer>
        <Licences />
      </div>
    </Section>
  );
}

function Licences(): ReactNode {
  const intl = useIntl();
  const list = useId();
  const [shown, setShown] = useState(false);
  return (
    <Section
      heading={intl.formatMessage(m.licences)}
      level={3}
      lead={intl.formatMessage(m.licencesLead, { count: licences.length })}
    >
      <Button
        className={styles['show'] ?? ''}
        size="xs"
        aria-expanded={shown}
        aria-controls={list}
        onClick={() => setShown(!shown)}
      >
        {intl.formatMessage(shown ? m.hideLicences : m.showLicences)}
      </Button>
      <div
        id={list}
        className={styles['licences']}
        role="group"
        aria-label={intl.formatMessage(m.licences)}
        tabIndex={0}
        hidden={!shown}
      >
        {shown && (
          <DataTable<Licence>
            caption={intl.formatMessage(m.licences)}
            hideCaption
            rows={licences}
            rowKey={(row) => `${row.name} ${row.version}`}
            columns={[
              { key: 'name', heading: intl.formatMessage(m.package), cell: (row) => row.name },
              { key: 'version', heading: intl.formatMessage(m.version), cell: (row) => row.version },
              { key: 'licence', heading: intl.formatMessage(m.licence), cell: (row) => row.licence },
            ]}
          />
        )}
      </div>
    </Section>
  );
}
