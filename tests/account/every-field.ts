/** Records in which every field of every event holds a word found nowhere else. */
import type { OpeningBuilder } from '../support/opening-builder';
import { EVENT_FIELDS } from './schema-fields';
import { specimensOf, wordMaker, type Setting, type Specimen } from './specimens';

export interface Written extends Specimen {
  seq: number;
}

/** Types that no specimen is written of, and why. */
export const LEFT_OUT: Record<string, string> = {
  'organisation-set': 'its name and contact stand on every letter and document',
  'import-undone': 'it holds no text, and what it takes out is shown nowhere',
};

const PLACES: Record<string, string> = {
  'qualifications[].ref': 'q-degree',
  'criteria[].ref': 'teaching',
  'conditions[].ref': 'evenings',
  'stages[].ref': 'interview',
  'against.ref': 'evenings',
};
const NAMES: Record<string, string> = {
  member: 'idris',
  by: 'tomas',
  assessedBy: 'tomas',
  stage: 'interview',
  stages: 'interview',
  criterion: 'teaching',
  qualification: 'q-degree',
  condition: 'evenings',
  check: 'near-tie',
};

interface Options {
  candidate: string;
  /** Opening of what is about an application. */
  opening: string;
  /** Opening of what is about an opening as a whole. */
  whole: string;
  word: () => string;
  around?: (word: string) => string;
  /** Whether an event is written. */
  wanted?: (type: string, variant: number) => boolean;
  /** Member who rates and notes. */
  author?: string;
  /** A candidate whom the record of an erasure is about. */
  gone: string;
}

/** Writes one event and more of every type about one candidate, or about an opening as a whole. */
export function writeEveryField(builder: OpeningBuilder, options: Options): Written[] {
  const { candidate, gone } = options;
  const application = `app-${candidate}`;
  const wholly = (type: string): boolean => {
    const event = EVENT_FIELDS.find((item) => item.type === type)!;
    return !event.leaves.some(({ path }) => /^data\.(application|affected|applications)/.test(path));
  };
  const setting: Setting = {
    word: options.word,
    ...(options.around ? { around: options.around } : {}),
    number: (type, path) =>
      path.endsWith('.seq') || (type === 'letter-issued' && path === 'data.disposition')
        ? (builder.state.decisions.dispositions.get(application)?.at.seq ?? 1)
        : 1,
    id: (type, path, key, variant) => {
      const place = Object.entries(PLACES).find(([end]) => path.endsWith(end));
      if (place) return place[1];
      if (key === 'opening') return wholly(type) ? options.whole : options.opening;
      if (key === 'candidate') return type === 'candidate-erased' ? gone : candidate;
      if (key === 'candidates' || key === 'removed') return candidate;
      if (key === 'other') return gone;
      if (['application', 'affected', 'applications'].includes(key)) return application;
      // An opening that comes from the one looked at.
      if (key === 'readvertises') return options.opening;
      if (['copyOf', 'supersedes', 'corrects'].includes(key)) return null;
      if (type === 'member-set') return 'somebody';
      if (type === 'interest-declared' && key === 'member') return 'wen';
      if (key === 'reference') return `GR-1-${variant}`;
      if (key === 'member' && options.author) return options.author;
      return NAMES[key] ?? `${candidate}-${variant}-${key}`;
    },
  };
  return EVENT_FIELDS.filter(({ type }) => !(type in LEFT_OUT)).flatMap((event) =>
    specimensOf(event, setting).flatMap((specimen, variant): Written[] => {
      if (options.wanted?.(event.type, variant) === false) return [];
      const { type, data, personal } = specimen;
      const about = data['candidate'] ?? (personal ? candidate : undefined);
      builder.write({
        type,
        data,
        ...(personal ? { personal, subjects: [String(about)] } : {}),
      });
      return [{ ...specimen, seq: builder.entries.length }];
    }),
  );
}

export { wordMaker };
