import { Button } from '@mantine/core';
import type { Candidate, Fact } from '@shared/candidates';
import { heldText } from '@shared/openings';
import { useMemo, useState, type ReactNode } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { capital } from '../ui/capital';
import { DataTable } from '../ui/DataTable';
import { Section } from '../ui/Section';
import type { Column } from '../ui/table';
import styles from './candidates.module.css';
import { FactForm } from './FactForm';
import { factMessages as m } from './messages';
import type { OnDirty } from '../app/form/use-report-dirty';
import { WithdrawFact } from './WithdrawFact';

const columnsOf = (intl: IntlShape, withdraw: (fact: Fact) => void): readonly Column<Fact>[] => [
  {
    key: 'fact',
    heading: intl.formatMessage(m.colFact),
    cell: (fact) => (
      <BdiText className={fact.withdrawn === null ? undefined : styles['struck']}>
        {capital(heldText(fact.value))}
      </BdiText>
    ),
    rowHeader: true,
  },
  {
    key: 'source',
    heading: intl.formatMessage(m.colSource),
    cell: (fact) => <BdiText>{fact.value.source}</BdiText>,
  },
  {
    key: 'state',
    heading: intl.formatMessage(m.colState),
    cell: (fact) => {
      if (fact.withdrawn === null)
        return (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={intl.formatMessage(m.withdrawNamed, { fact: heldText(fact.value) })}
            onClick={() => withdraw(fact)}
          >
            {intl.formatMessage(m.withdraw)}
          </Button>
        );
      return fact.withdrawn.reason === ''
        ? intl.formatMessage(m.withdrawn)
        : intl.formatMessage(m.withdrawnWhy, { reason: fact.withdrawn.reason });
    },
  },
];

interface FactsSectionProps {
  candidate: Candidate;
  onDirty: OnDirty;
}

export function FactsSection({ candidate, onDirty }: FactsSectionProps): ReactNode {
  const intl = useIntl();
  const [recording, setRecording] = useState(false);
  const [withdrawing, setWithdrawing] = useState<Fact | null>(null);
  const columns = useMemo(() => columnsOf(intl, setWithdrawing), [intl]);
  return (
    <Section
      heading={intl.formatMessage(m.heading)}
      lead={intl.formatMessage(m.lead)}
      actions={
        !recording && (
          <Button size="xs" onClick={() => setRecording(true)}>
            {intl.formatMessage(m.another)}
          </Button>
        )
      }
    >
      <div className={styles['list']}>
        {recording && (
          <FactForm candidate={candidate.id} onDirty={onDirty} onDone={() => setRecording(false)} />
        )}
        {candidate.facts.length === 0 ? (
          <p className={styles['soft']}>{intl.formatMessage(m.none)}</p>
        ) : (
          <DataTable
            caption={intl.formatMessage(m.heading)}
            hideCaption
            columns={columns}
            rows={candidate.facts}
            rowKey={(fact) => fact.id}
          />
        )}
      </div>
      <WithdrawFact candidate={candidate.id} fact={withdrawing} onClose={() => setWithdrawing(null)} />
    </Section>
  );
}
