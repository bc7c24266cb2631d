import type { Audience } from '@shared/audit';

/** The few fixed words that the typesetter itself puts on paper, in one language. */
export interface Words {
  /** `{page}` and `{pages}` are filled in by the typesetter. */
  pageOf: string;
  reference: string;
  entries: string;
  audience: Record<Audience, string>;
  howToCheck: string;
  /** What the check cannot show. */
  limits: { title: string; text: string[] };
  /** For a document in which a character stands as its code. */
  codes: string;
  /** `{count}` is how many entries are not printed. */
  moreEntries: string;
  /** `{x}` and `{y}` are millimetres. */
  testPage: { title: string; address: string; steps: string[]; now: string };
  recovery: {
    title: string;
    keep: string;
    parts: { title: string; text: string[] }[];
    /** Labels under the lines that are filled in by hand. */
    blanks: string[];
  };
}
