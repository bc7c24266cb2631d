import type { UseQueryResult } from '@tanstack/react-query';
import type { LetterPreview } from '@shared/letters';
import { useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Answer } from '../../app/Answer';
import type { RefusedError } from '../../app/client';
import { PaperSheet } from '../../ui/PaperSheet';
import { lettersMessages as m } from '../messages';

export type PreviewAnswer = UseQueryResult<LetterPreview, RefusedError>;

/** The page exactly as it will print, and the same words as text for who cannot see it. */
export function LetterSheet({ name, preview }: { name: string; preview: PreviewAnswer }): ReactNode {
  return (
    <Answer of={preview}>
      {(letter) => <Sheet letter={letter} name={name} busy={preview.isPlaceholderData} />}
    </Answer>
  );
}

function Sheet({ letter, name, busy }: { letter: LetterPreview; name: string; busy: boolean }): ReactNode {
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
    />
  );
}
