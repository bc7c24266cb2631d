import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Answer } from '../app/Answer';
import { useCall } from '../app/client';
import { UnsavedGuard } from '../app/form/UnsavedGuard';
import { useDirtyParts } from '../app/form/use-report-dirty';
import { pageNames } from '../app/messages/frame';
import { Page } from '../ui/Page';
import { AboutSection } from './AboutSection';
import { AppearanceSection } from './AppearanceSection';
import { MembersSection } from './MembersSection';
import { OrganisationSection } from './OrganisationSection';
import { RemindersSection } from './RemindersSection';
import { RulesSection } from './RulesSection';

export function SettingsPage(): ReactNode {
  const intl = useIntl();
  const settings = useCall('settings.get', {});
  const [dirty, onDirty] = useDirtyParts();
  return (
    <Page heading={intl.formatMessage(pageNames.settings)} width="form">
      <Answer of={settings}>
        {({ organisation, members }) => (
          <>
            {organisation !== null && <OrganisationSection organisation={organisation} onDirty={onDirty} />}
            <MembersSection members={members} onDirty={onDirty} />
            <RulesSection onDirty={onDirty} />
          </>
        )}
      </Answer>
      <AppearanceSection />
      <RemindersSection />
      <AboutSection />
      <UnsavedGuard unsaved={dirty.length === 0 ? null : intl.formatList(dirty)} />
    </Page>
  );
}
