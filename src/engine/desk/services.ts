import type { Clock, IdSource } from '@shared/kernel';
import type { Lexicon } from '@shared/lint';
import type { Announcement } from '@shared/shell';
import type { TemplateSet } from '@shared/letters';
import type { Spelling } from '../spelling';
import type { Typesetter } from '../typeset';

/** What the engine is given from outside: nothing below reads a clock, an environment or a global. */
export interface Services {
  clock: Clock;
  newId: IdSource;
  resourcesDir: string;
  typesetter: Typesetter;
  spelling: Spelling;
  /** Rule packs by language; `en` is always there. */
  lexicons: ReadonlyMap<string, Lexicon>;
  /** Sets of letter templates that ship with the app. */
  templateSets: readonly TemplateSet[];
  announce: (what: Announcement) => void;
}
