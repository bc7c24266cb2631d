import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Answer } from '../app/Answer';
import { useCall } from '../app/client';
import { Page } from '../ui/Page';
import { TemplatesDesk, type Proposed } from './TemplatesDesk';
import { templateMessages as m } from './template-words';

/** The approved words: read, changed, put into force, exchanged. */
export function TemplatesPage(): ReactNode {
  const intl = useIntl();
  const status = useCall('custody.status', {});
  const [chosen, setChosen] = useState<string | null>(null);
  // An imported set may be of another language; that one is shown until it is decided upon.
  const [proposal, setProposal] = useState<Proposed | null>(null);
  const language = proposal?.set.language ?? chosen ?? status.data?.language ?? '';
  const words = useCall('letters.template-versions', { language }, { enabled: language !== '' });
  if (words.data)
    return (
      <TemplatesDesk
        key={language}
        language={language}
        words={words.data}
        proposal={proposal}
        onPropose={setProposal}
        onLanguage={setChosen}
      />
    );
  return (
    <Page fill width="full" heading={intl.formatMessage(m.heading)} lead={intl.formatMessage(m.lead)}>
      <Answer of={words}>{() => null}</Answer>
    </Page>
  );
}
