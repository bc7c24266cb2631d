import type { UseQueryResult } from '@tanstack/react-query';
import type { LetterPreview } from '@shared/letters';
import { useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Answer } from '../../app/Answer';
import type { RefusedError } from '../../app/client';
import { PaperSheet } from '../../ui/PaperSheet';
import { lettersMessages as m } from '../messages';

export type PreviewAnswer = UseQueryResult<LetterPreview, RefusedError>;

interface LetterSheetProps {
  name: string;
  preview: PreviewAnswer;
  /** First as a whole, however small the room. */
  whole?: boolean;
}

/** The page exactly as it will print, and the same words as text for who cannot see it. */
export function LetterSheet({ name, preview, whole = false }: LetterSheetProps): ReactNode {
  return (
    <Answer of={preview}>
      {(letter) => <Sheet letter={letter} name={name} busy={preview.isPlaceholderData} whole={whole} />}
    </Answer>
  );
}

interface SheetProps extends Omit<LetterSheetProps, 'preview'> {
  letter: LetterPreview;
  busy: boolean;
}

function Sheet({ letter, name, busy, whole = false }: SheetProps): ReactNode {
  const intl = useIntl();
  const pages = useMemo(
    () => letter.pages.map((page) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(page)}`),
    [letter.pages],
  );
  return (
    <PaperSheet
      pages={pages}
      label={intl.formatMessage(m.letterTo, { name })}
      text={busy ? undefined : letter.text.join('\n\n')}
      busy={busy}
      whole={whole}
    />
  );
}
