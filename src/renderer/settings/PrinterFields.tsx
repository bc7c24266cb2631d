import { Button, NumberInput } from '@mantine/core';
import type { Refusal } from '@shared/kernel';
import type { ChosenFile } from '@shared/shell';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { call } from '../app/client';
import { Pair } from '../app/form/Form';
import { RefusalNotice } from '../app/RefusalNotice';
import type { RecordForm } from '../app/form/use-record-form';
import { BdiText } from '../ui/BdiText';
import { Section } from '../ui/Section';
import { StatusMark } from '../ui/StatusMark';
import { printerMessages as m } from './letterhead-messages';
import type { OrganisationDraft } from './organisation-draft';
import styles from './settings.module.css';

/** What this printer is off by, and the page that shows it. */
export function PrinterFields({ form }: { form: RecordForm<OrganisationDraft> }): ReactNode {
  const intl = useIntl();
  const { value, set, idOf, fault, dirty } = form;
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [saved, setSaved] = useState<{ name: string; folder: ChosenFile } | null>(null);
  const offset = (field: 'offsetX' | 'offsetY', path: string, label: string): ReactNode => (
    <NumberInput
      id={idOf(path)}
      error={fault(path)}
      value={value[field]}
      onChange={(number: number | string) => set({ [field]: number })}
      step={0.5}
      decimalScale={1}
      clampBehavior="none"
      min={-15}
      max={15}
      label={label}
      description={intl.formatMessage(m.minus)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
    />
  );
  const save = async (): Promise<void> => {
    setSaved(null);
    const folder = await call('shell.chooseFolder', {});
    if (!folder.ok) return setRefusal(folder.error);
    if (folder.value === null) return;
    const page = await call('letters.test-page', { folder: folder.value.fileToken });
    setRefusal(page.ok ? null : page.error);
    if (page.ok) setSaved({ name: page.value.fileName, folder: folder.value });
  };
  return (
    <Section heading={intl.formatMessage(m.heading)} level={3} lead={intl.formatMessage(m.lead)}>
      <Pair>
        {offset('offsetX', 'printerOffset.x', intl.formatMessage(m.right))}
        {offset('offsetY', 'printerOffset.y', intl.formatMessage(m.down))}
      </Pair>
      <div className={styles['choice']}>
        <Button size="xs" disabled={dirty} onClick={() => void save()}>
          {intl.formatMessage(m.save)}
        </Button>
        {dirty && <span className={styles['help']}>{intl.formatMessage(m.first)}</span>}
        <div role="status">
          {saved !== null && (
            <StatusMark status="done" wrap>
              {intl.formatMessage(m.saved, { name: <BdiText key="name">{saved.name}</BdiText> })}
            </StatusMark>
          )}
        </div>
        <RefusalNotice refusal={refusal} />
      </div>
    </Section>
  );
}
