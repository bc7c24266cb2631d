import type { Refusal } from '@shared/kernel';
import type { TemplateSet } from '@shared/letters';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { call } from '../app/client';
import { toast } from '../ui/toast';
import { adoptMessages as m } from './adopt-messages';

export interface SetFiles {
  refusal: Refusal | null;
  /** Asks for a place and writes the words in force there. */
  save: (language: string, version: number) => Promise<void>;
  /** Asks for a file and reads a set from it; null when nothing was chosen or it was refused. */
  open: () => Promise<{ set: TemplateSet; name: string } | null>;
}

/** Sets of words as files, through the native dialogs. */
export function useSetFiles(): SetFiles {
  const intl = useIntl();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  return {
    refusal,
    save: async (language, version) => {
      setRefusal(null);
      const suggestedName = intl.formatMessage(m.fileName, { language, version });
      const place = await call('shell.chooseNewFile', { kind: 'templates', suggestedName });
      if (!place.ok) return setRefusal(place.error);
      if (place.value === null) return;
      const written = await call('letters.write-template-set', {
        language,
        version,
        file: place.value.fileToken,
      });
      if (!written.ok) return setRefusal(written.error);
      toast({ message: intl.formatMessage(m.exported, { name: written.value.fileName }) });
    },
    open: async () => {
      setRefusal(null);
      const chosen = await call('shell.chooseFile', { kind: 'templates' });
      if (!chosen.ok) setRefusal(chosen.error);
      if (!chosen.ok || chosen.value === null) return null;
      const read = await call('letters.read-template-set', { file: chosen.value.fileToken });
      if (!read.ok) {
        setRefusal(read.error);
        return null;
      }
      return { set: read.value.set, name: chosen.value.name };
    },
  };
}
