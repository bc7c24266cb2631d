import type { Day } from '@shared/kernel';
import type { OutLetter } from './out-letter';

/** What was written for one letter; empty where it was not. */
export interface ManifestEntry {
  out: OutLetter;
  file: string;
  email: string;
}

/** What was handed out, without a word about anybody: names of files, hashes, references, claims. */
export function manifestOf(entries: readonly ManifestEntry[], madeOn: Day): string {
  const letters = entries.map(({ out: { letter, model }, file, email }) => ({
    ...(file && { file }),
    ...(email && { email }),
    sha256: letter.sha256,
    recordReference: model.reference,
    kind: letter.kind,
    templateVersion: letter.templateVersion,
    language: model.language,
    claims: letter.claims,
  }));
  return `${JSON.stringify({ format: 'grounds-letters/1', madeOn, letters }, null, 2)}\n`;
}
