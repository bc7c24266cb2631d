import type { AuditDocument } from '@shared/audit';

export const ANSWER = 'answer';
export const TIMELINE = 'timeline';
export const VERIFY = 'verify';

/** The id of a section's heading on the page. */
export const placeOf = (section: string): string => `why-${section}`;

export interface ContentsItem {
  id: string;
  title: string;
}

/** The sections of the page in order; `own` are the titles that the window gives. */
export const contentsOf = (
  document: AuditDocument,
  own: Record<'answer' | 'timeline' | 'verify', string>,
): ContentsItem[] => [
  { id: ANSWER, title: own.answer },
  ...document.sections.map(({ id, title }) => ({ id, title })),
  { id: TIMELINE, title: own.timeline },
  { id: VERIFY, title: own.verify },
];
