import type { AuditDocument } from '@shared/audit';

export const ANSWER = 'answer';
export const VERIFY = 'verify';

/** The id of a section's heading on the page. */
export const placeOf = (section: string): string => `why-${section}`;

export interface ContentsItem {
  id: string;
  title: string;
}

/** The sections of the page in order; the first and the last have the window's own titles. */
export const contentsOf = (document: AuditDocument, answer: string, verify: string): ContentsItem[] => [
  { id: ANSWER, title: answer },
  ...document.sections.map(({ id, title }) => ({ id, title })),
  { id: VERIFY, title: verify },
];
