import { Button } from '@mantine/core';
import type { Opening } from '@shared/openings';
import type { ScoringView } from '@shared/scorecards';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCall } from '../app/client';
import { Section } from '../ui/Section';
import { FitNoteForm } from './FitNoteForm';
import { scorecardsMessages } from './messages';
import { NoteList } from './NoteList';
import { ObservationForm } from './ObservationForm';

interface NotesSectionProps {
  opening: Opening;
  view: ScoringView;
  acting: string;
}

/** What was observed about fit, and accounts by named sources. */
export function NotesSection({ opening, view, acting }: NotesSectionProps): ReactNode {
  const intl = useIntl();
  const members = useCall('settings.get', {}).data?.members ?? [];
  const [form, setForm] = useState<'fit' | 'observation' | null>(null);
  const nameOf = (ref: string): string => members.find((item) => item.ref === ref)?.fullName ?? ref;
  const props = { opening, view, acting, actingName: nameOf(acting), onDone: () => setForm(null) };
  return (
    <Section
      heading={intl.formatMessage(scorecardsMessages.notes)}
      level={3}
      lead={intl.formatMessage(scorecardsMessages.notesLead)}
      actions={
        form === null && (
          <>
            <Button size="xs" onClick={() => setForm('fit')}>
              {intl.formatMessage(scorecardsMessages.addFitNote)}
            </Button>
            <Button size="xs" onClick={() => setForm('observation')}>
              {intl.formatMessage(scorecardsMessages.addObservation)}
            </Button>
          </>
        )
      }
    >
      {form === 'fit' && <FitNoteForm {...props} />}
      {form === 'observation' && <ObservationForm {...props} />}
      <NoteList opening={opening} view={view} nameOf={nameOf} />
    </Section>
  );
}
