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
  // Kept here, because an imported set may be of another language than the one shown.
  const [proposal, setProposal] = useState<Proposed | null>(null);
  const language = chosen ?? status.data?.language ?? '';
  const words = useCall('letters.template-versions', { language }, { enabled: language !== '' });
  if (words.data)
    return (
      <TemplatesDesk
        key={language}
        language={language}
        words={words.data}
        proposal={proposal?.set.language === language ? proposal : null}
        onPropose={(next) => {
          setProposal(next);
          if (next !== null) setChosen(next.set.language);
        }}
        onLanguage={setChosen}
      />
    );
  return (
    <Page fill width="full" heading={intl.formatMessage(m.heading)} lead={intl.formatMessage(m.lead)}>
      <Answer of={words}>{() => null}</Answer>
    </Page>
  );
}
