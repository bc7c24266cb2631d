import type { InquiryDetail } from '@shared/inquiries';
import type { ReactNode } from 'react';
import { useCommand } from '../../app/client';
import type { Act } from '../acts';
import { AddQuestionsDialog } from './AddQuestionsDialog';
import { ClassifyDialog } from './ClassifyDialog';
import { DueDialog } from './DueDialog';
import { viewMessages as m } from './messages';
import { WaitDialog } from './WaitDialog';
import { WordsDialog } from './WordsDialog';

interface ActDialogsProps {
  detail: InquiryDetail;
  act: Act;
  onClose: () => void;
}

/** The dialog of the act that was asked for. */
export function ActDialogs({ detail, act, onClose }: ActDialogsProps): ReactNode {
  const inquiry = detail.inquiry.id;
  const authority = useCommand('inquiries.show-authority');
  const resume = useCommand('inquiries.resume');
  const note = useCommand('inquiries.note-safety');
  const lift = useCommand('inquiries.lift-safety');
  const shared = { detail, onClose };
  switch (act.act) {
    case 'classify':
      return <ClassifyDialog {...shared} />;
    case 'due':
      return <DueDialog {...shared} />;
    case 'wait':
      return <WaitDialog {...shared} first={act.for} />;
    case 'add-question':
      return <AddQuestionsDialog {...shared} />;
    case 'authority':
      return (
        <WordsDialog
          onClose={onClose}
          title={m.authorityTitle}
          lead={m.authorityLead}
          label={m.authorityLabel}
          help={m.authorityHelp}
          submit={m.authorityButton}
          said={m.authoritySaid}
          command={authority}
          run={(text) => authority.run({ inquiry, authority: text })}
        />
      );
    case 'resume':
      return (
        <WordsDialog
          onClose={onClose}
          title={m.resumeTitle}
          label={m.resumeLabel}
          submit={m.resumeButton}
          said={m.resumeSaid}
          optional
          command={resume}
          run={(text) => resume.run({ inquiry, note: text })}
        />
      );
    case 'note-safety':
      return (
        <WordsDialog
          onClose={onClose}
          title={m.safetyTitle}
          lead={m.safetyLead}
          label={m.safetyLabel}
          help={m.safetyHelp}
          submit={m.safetyButton}
          said={m.safetySaid}
          command={note}
          run={(text) => note.run({ inquiry, note: text })}
        />
      );
    case 'lift-safety':
      return (
        <WordsDialog
          onClose={onClose}
          title={m.liftTitle}
          label={m.why}
          submit={m.liftButton}
          said={m.liftSaid}
          command={lift}
          run={(text) => lift.run({ inquiry, why: text })}
        />
      );
  }
}
