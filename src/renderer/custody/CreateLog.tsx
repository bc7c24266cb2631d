import { Button, Select, TextInput } from '@mantine/core';
import { LANGUAGES } from '@shared/settings';
import type { ChosenFile } from '@shared/shell';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { call, useCommand } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import { Page } from '../ui/Page';
import { StatusMark } from '../ui/StatusMark';
import styles from './custody.module.css';
import { custodyMessages as m } from './messages';

type Language = (typeof LANGUAGES)[number];

interface CreateLogProps {
  onBack: () => void;
  onCreated: (recoveryCode: string) => void;
}

export function CreateLog({ onBack, onCreated }: CreateLogProps): ReactNode {
  const intl = useIntl();
  const create = useCommand('custody.create');
  const [name, setName] = useState('');
  const [language, setLanguage] = useState<Language>('en-GB');
  const [place, setPlace] = useState<ChosenFile | null>(null);
  const [tried, setTried] = useState(false);
  const nameMissing = tried && name.trim() === '';
  const placeMissing = tried && place === null;

  const choosePlace = async (): Promise<void> => {
    const chosen = await call('shell.chooseNewLog', {});
    if (chosen.ok && chosen.value !== null) setPlace(chosen.value);
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || place === null) return;
    const layout =
      language === 'en-US'
        ? 'us-10'
        : language === 'de' || language === 'nl'
          ? 'din-5008-b'
          : language === 'fr'
            ? 'france'
            : 'uk-dl';
    const made = await create.run({
      file: place.fileToken,
      organisation: { name, language, layout, returnLine: '' },
    });
    if (made.ok) onCreated(made.value.recoveryCode);
  };

  return (
    <Page heading={intl.formatMessage(m.create)} lead={intl.formatMessage(m.createText)} width="form">
      <form onSubmit={(event) => void submit(event)} noValidate>
        <div className={styles['stack']}>
          <TextInput
            label={intl.formatMessage(m.organisation)}
            description={intl.formatMessage(m.organisationHelp)}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={nameMissing ? intl.formatMessage(m.organisationMissing) : undefined}
            maxLength={300}
            required
            data-autofocus
          />
          <Select
            label={intl.formatMessage(m.language)}
            data={LANGUAGES.map((value) => ({
              value,
              label: new Intl.DisplayNames(['en-GB'], { type: 'language' }).of(value) ?? value,
            }))}
            value={language}
            onChange={(value) => setLanguage((value as Language | null) ?? 'en-GB')}
            allowDeselect={false}
          />
          <div role="group" aria-labelledby="log-place" className={styles['place']}>
            <p id="log-place">{intl.formatMessage(m.place)}</p>
            <Button
              aria-describedby="log-place-state"
              aria-invalid={placeMissing || undefined}
              onClick={() => void choosePlace()}
            >
              {intl.formatMessage(m.choosePlace)}
            </Button>
            <p id="log-place-state" role="status">
              {placeMissing ? (
                <StatusMark status="block">{intl.formatMessage(m.placeMissing)}</StatusMark>
              ) : (
                place !== null && intl.formatMessage(m.placeChosen, { name: place.name })
              )}
            </p>
          </div>
          <RefusalNotice refusal={create.refusal} />
          <div className={styles['row']}>
            <Button variant="filled" type="submit" loading={create.pending}>
              {intl.formatMessage(m.createButton)}
            </Button>
            <Button variant="subtle" onClick={onBack}>
              {intl.formatMessage(m.back)}
            </Button>
          </div>
        </div>
      </form>
    </Page>
  );
}
