import { Button } from '@mantine/core';
import { periodText, type Rule } from '@shared/jurisdictions';
import { useState, type ReactNode } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { Answer } from '../app/Answer';
import { useCall } from '../app/client';
import type { OnDirty } from '../app/form/use-report-dirty';
import { writtenDate } from '../ui/dates';
import { placeName } from '../ui/places';
import { Section } from '../ui/Section';
import { StatusMark } from '../ui/StatusMark';
import { clockWords, confidenceWords, ruleMessages as m } from './rule-messages';
import { RuleForm } from './RuleForm';
import styles from './settings.module.css';

const nameOf = (intl: IntlShape, place: string): string =>
  place === 'EU' ? intl.formatMessage(m.europe) : placeName(intl.locale, place);

/** The rules under the name of their place, places in the order of the alphabet. */
function byPlace(intl: IntlShape, rules: readonly Rule[]): [string, Rule[]][] {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const name = nameOf(intl, rule.place);
    groups.set(name, [...(groups.get(name) ?? []), rule]);
  }
  const collator = new Intl.Collator(intl.locale);
  return [...groups].sort(([a], [b]) => collator.compare(a, b));
}

/** Legal facts with their sources, and what the organisation says instead. */
export function RulesSection({ onDirty }: { onDirty: OnDirty }): ReactNode {
  const intl = useIntl();
  const rules = useCall('settings.rules', {});
  const [editing, setEditing] = useState<string | null>(null);
  return (
    <Section heading={intl.formatMessage(m.heading)} lead={intl.formatMessage(m.lead)}>
      <Answer of={rules}>
        {(all) =>
          byPlace(intl, all).map(([place, ofPlace]) => (
            <section key={place} aria-label={place} className={styles['place']}>
              <h3>{place}</h3>
              <ul className={styles['rules']}>
                {ofPlace.map((rule) => (
                  <li key={rule.id}>
                    {editing === rule.id ? (
                      <RuleForm rule={rule} place={place} onDirty={onDirty} onDone={() => setEditing(null)} />
                    ) : (
                      <RuleLines rule={rule} place={place} onChange={() => setEditing(rule.id)} />
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ))
        }
      </Answer>
    </Section>
  );
}

interface RuleLinesProps {
  rule: Rule;
  place: string;
  onChange: () => void;
}

function RuleLines({ rule, place, onChange }: RuleLinesProps): ReactNode {
  const intl = useIntl();
  const { text, note, period, clock, source, confidence, checkedOn, used, changed } = rule;
  return (
    <div className={styles['rule']}>
      <p>{text}</p>
      {period && clock && (
        <p>
          {intl.formatMessage(m.from, {
            period: periodText(period),
            clock: intl.formatMessage(clockWords[clock]),
          })}
        </p>
      )}
      {note !== '' && <p className={styles['help']}>{note}</p>}
      <p className={styles['help']}>
        {source}
        {' · '}
        {intl.formatMessage(m.checked, {
          confidence: intl.formatMessage(confidenceWords[confidence]),
          on: writtenDate(intl, checkedOn),
        })}
      </p>
      {(!used || changed) && (
        <StatusMark status="none">{intl.formatMessage(used ? m.own : m.off)}</StatusMark>
      )}
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={intl.formatMessage(m.changeNamed, { place, rule: text })}
        onClick={onChange}
      >
        {intl.formatMessage(m.change)}
      </Button>
    </div>
  );
}
