import { letterKindLabel } from '@shared/correspondence';
import type { Template, TemplateSet } from '@shared/letters';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Chip } from '../ui/Chip';
import { claimName, TemplateText } from './TemplateText';
import { groundNames, templateMessages as m } from './template-words';
import styles from './templates.module.css';

/** One letter as it is approved, in the order in which it is read. */
export function TemplateReading({ template }: { template: Template }): ReactNode {
  const intl = useIntl();
  const { language } = template;
  return (
    <article className={styles['reading']}>
      <h2>{letterKindLabel(template.kind)}</h2>
      {template.claims.length > 0 && (
        <p className={styles['claims']}>
          {intl.formatMessage(m.claims)}
          {template.claims.map((claim) => (
            <Chip key={claim} tone="done">
              {claimName(intl, claim)}
            </Chip>
          ))}
        </p>
      )}
      <div className={styles['letter']}>
        <p className={styles['subject']}>
          <span className="visually-hidden">{intl.formatMessage(m.subject)}: </span>
          <TemplateText source={template.subject} language={language} />
        </p>
        {[template.salutation, ...template.body, template.closing].map((source, index) => (
          <p key={index}>
            <TemplateText source={source} language={language} />
          </p>
        ))}
      </div>
      <Legend />
    </article>
  );
}

/** The approved sentence for each sort of ground. */
export function SentencesReading({ set }: { set: TemplateSet }): ReactNode {
  const intl = useIntl();
  return (
    <article className={styles['reading']}>
      <h2>{intl.formatMessage(m.sentences)}</h2>
      <p className={styles['soft']}>{intl.formatMessage(m.sentencesLead)}</p>
      <dl className={styles['sentences']}>
        {set.statements.map((statement) => (
          <div key={statement.ground}>
            <dt>{intl.formatMessage(groundNames[statement.ground])}</dt>
            <dd className={styles['letter']}>
              <TemplateText source={statement.text} language={statement.language} />
            </dd>
          </div>
        ))}
      </dl>
      <Legend />
    </article>
  );
}

function Legend(): ReactNode {
  const intl = useIntl();
  return (
    <section className={styles['legend']} aria-label={intl.formatMessage(m.legend)}>
      <span>
        <Chip tone="accent">{intl.formatMessage(m.variableSign)}</Chip>
        {intl.formatMessage(m.legendVariable)}
      </span>
      <span>
        <span className={styles['when']} data-chip>
          {intl.formatMessage(m.conditionSign)}
        </span>
        {intl.formatMessage(m.legendCondition)}
      </span>
      <span>
        <Chip tone="done">{intl.formatMessage(m.claimSign)}</Chip>
        {intl.formatMessage(m.legendClaim)}
      </span>
    </section>
  );
}
