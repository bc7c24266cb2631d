import type { DecisionView } from '@shared/decisions';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { DataTable } from '../ui/DataTable';
import { Section } from '../ui/Section';
import { agreementMessages as m } from './agreement-messages';
import styles from './CandidatePane.module.css';

interface Measure {
  name: string;
  value: number | null;
  formula: string;
}

/** Agreement with n and a plain sentence first; the coefficients stand below it, never alone. */
export function AgreementSection({ agreement }: Pick<DecisionView, 'agreement'>): ReactNode {
  const intl = useIntl();
  const heading = intl.formatMessage(m.heading);
  if (agreement === null) {
    return (
      <Section heading={heading} level={3}>
        <p className={styles['soft']}>{intl.formatMessage(m.none)}</p>
      </Section>
    );
  }
  const { icc, krippendorffAlpha: alpha, sentence, candidates, members, complete } = agreement;
  const measures: Measure[] = [
    { name: intl.formatMessage(m.icc), value: icc?.forms.icc2k ?? null, formula: icc?.formula ?? '' },
    { name: intl.formatMessage(m.ordinal), value: alpha.ordinal, formula: alpha.formula },
    { name: intl.formatMessage(m.interval), value: alpha.interval, formula: alpha.formula },
  ];
  return (
    <Section heading={heading} level={3} lead={sentence}>
      <DataTable
        caption={intl.formatMessage(m.caption)}
        hideCaption
        rows={measures}
        rowKey={({ name }) => name}
        columns={[
          { key: 'name', heading: intl.formatMessage(m.measure), cell: ({ name }) => name, rowHeader: true },
          {
            key: 'value',
            heading: intl.formatMessage(m.value),
            align: 'end',
            cell: ({ value }) => (value === null ? intl.formatMessage(m.notComputable) : value.toFixed(2)),
          },
          { key: 'formula', heading: intl.formatMessage(m.source), cell: ({ formula }) => formula },
        ]}
      />
      <p className={styles['small']}>{intl.formatMessage(m.counted, { candidates, members, complete })}</p>
    </Section>
  );
}
