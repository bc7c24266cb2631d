import type { AuditDocument } from '../../audit';
import { recordReference, type Day, type Head } from '../../kernel';
import type { RecordState } from '../../record';
import { say } from '../sentences';

export interface PackOptions {
  /** Day the document is made. */
  today: Day;
  head: Head;
  /** When the chain was last verified, an instant. */
  verifiedAt?: string | undefined;
}

/** What every document of a pack has in common. */
export function documentOf(
  state: RecordState,
  options: PackOptions,
  body: Pick<AuditDocument, 'audience' | 'title' | 'subtitle' | 'answer' | 'sections'>,
): AuditDocument {
  const reference = recordReference(options.head);
  return {
    ...body,
    language: 'en-GB',
    organisation: state.settings.organisation?.name ?? '',
    date: options.today,
    reference,
    howToVerify: [...say.howToVerify(reference)],
    watermark: state.settings.organisation?.sample ? say.sample : '',
  };
}
