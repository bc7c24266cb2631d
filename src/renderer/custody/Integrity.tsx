import { Button, TextInput } from '@mantine/core';
import type { VerifyReport } from '@shared/custody';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import { Section } from '../ui/Section';
import { StatusMark } from '../ui/StatusMark';
import styles from './custody.module.css';
import { custodyMessages as m } from './messages';

/** Verifies the chain, and a record reference from paper against it. */
export function Integrity(): ReactNode {
  const intl = useIntl();
  const verify = useCommand('custody.verify');
  const [reference, setReference] = useState('');
  const [report, setReport] = useState<VerifyReport | null>(null);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setReport(null);
    const verified = await verify.run(reference.trim() === '' ? {} : { reference: reference.trim() });
    if (verified.ok) setReport(verified.value);
  };

  return (
    <Section heading={intl.formatMessage(m.integrity)} lead={intl.formatMessage(m.integrityLead)}>
      <form className={styles['stack']} onSubmit={(event) => void submit(event)}>
        <TextInput
          label={intl.formatMessage(m.checkReference)}
          description={intl.formatMessage(m.checkReferenceHelp)}
          value={reference}
          onChange={(event) => setReference(event.currentTarget.value)}
          maxLength={60}
          spellCheck={false}
          w="22rem"
        />
        <Button type="submit" variant="default" loading={verify.pending}>
          {intl.formatMessage(m.verify)}
        </Button>
        <div role="status">
          {report !== null && (
            <>
              <StatusMark status={report.ok ? 'done' : 'block'}>
                {intl.formatMessage(report.ok ? m.verifiedOk : m.verifiedBad)}
              </StatusMark>
              <p className="record">{report.message}</p>
            </>
          )}
        </div>
        <RefusalNotice refusal={verify.refusal} />
      </form>
    </Section>
  );
}
