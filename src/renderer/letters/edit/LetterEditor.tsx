import type { ReactNode } from 'react';
import { useActing } from '../../app/acting';
import { useDraft } from '../../scorecards';
import { LoadingState } from '../../ui/LoadingState';
import { typed, typedIn } from './words-text';
import { WordsForm, type LetterEditorProps } from './WordsForm';

/** Drafts without anybody at the desk are kept under this name. */
const NOBODY = 'desk';

/** The words of one letter, kept as a draft while they are typed. */
export function LetterEditor(props: LetterEditorProps): ReactNode {
  const { application, letter } = props;
  const acting = useActing() ?? NOBODY;
  const draft = useDraft(application, acting, `letter ${letter.kind}`);
  if (!draft.ready) return <LoadingState />;
  const stamp = `${letter.templateVersion} ${letter.disposition}`;
  const start = typedIn(draft.found?.body, stamp) ?? typed(letter.words);
  return <WordsForm {...props} start={start} stamp={stamp} draft={draft} />;
}
