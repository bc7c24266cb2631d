import { Select } from '@mantine/core';
import { letterKindLabel } from '@shared/correspondence';
import { LETTER_KINDS, type TemplateSet } from '@shared/letters';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Answer } from '../app/Answer';
import { useCall } from '../app/client';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { SplitView } from '../ui/SplitView';
import { SentencesReading, TemplateReading } from './TemplateReading';
import { templateMessages as m, type Shown } from './template-words';
import styles from './templates.module.css';

/** The approved words in force, to read. */
export function TemplatesPage(): ReactNode {
  const intl = useIntl();
  const templates = useCall('letters.templates', {});
  return (
    <Page fill width="full" heading={intl.formatMessage(m.heading)} lead={intl.formatMessage(m.lead)}>
      <Answer of={templates}>
        {(sets) =>
          sets.length === 0 ? (
            <EmptyState sentence={intl.formatMessage(m.none)} />
          ) : (
            <TemplateSets sets={sets} />
          )
        }
      </Answer>
    </Page>
  );
}

function TemplateSets({ sets }: { sets: readonly { version: number; set: TemplateSet }[] }): ReactNode {
  const intl = useIntl();
  const own = useCall('custody.status', {}).data?.language;
  const [language, setLanguage] = useState<string | null>(null);
  const [shown, setShown] = useState<Shown>('after-interview');
  const { set, version } = sets.find((item) => item.set.language === (language ?? own)) ?? sets[0]!;
  const template = set.templates.find((item) => item.kind === shown);
  const entry = (key: Shown, label: string): ReactNode => (
    <li key={key}>
      <button type="button" aria-current={shown === key || undefined} onClick={() => setShown(key)}>
        {label}
      </button>
    </li>
  );
  return (
    <SplitView
      left={{
        label: intl.formatMessage(m.list),
        size: 'minmax(15rem, 20rem)',
        content: (
          <div className={styles['side']}>
            <Select
              label={intl.formatMessage(m.language)}
              data={sets.map((item) => ({ value: item.set.language, label: item.set.name }))}
              value={set.language}
              onChange={(value) => setLanguage(value)}
              allowDeselect={false}
            />
            <p className={styles['soft']}>{intl.formatMessage(m.version, { version })}</p>
            <nav aria-label={intl.formatMessage(m.list)}>
              <h2>{intl.formatMessage(m.letters)}</h2>
              <ul className={styles['list']}>
                {LETTER_KINDS.filter((kind) => set.templates.some((item) => item.kind === kind)).map((kind) =>
                  entry(kind, letterKindLabel(kind)),
                )}
              </ul>
              <ul className={styles['list']}>{entry('sentences', intl.formatMessage(m.sentences))}</ul>
            </nav>
          </div>
        ),
      }}
      middle={{
        label: intl.formatMessage(m.text),
        content: template ? <TemplateReading template={template} /> : <SentencesReading set={set} />,
      }}
    />
  );
}
