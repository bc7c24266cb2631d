import type { OpeningDetails } from '@shared/openings';

/** The details of an opening as they stand in the form: empty text where the record has nothing. */
export interface DetailsDraft {
  title: string;
  unit: string;
  location: string;
  jurisdiction: string;
  posts: number | string;
  advert: string;
  announced: string[];
  timetable: { what: string; on: string }[];
  advertisedOn: string;
  closesOn: string;
  secrets: string[];
  /** Absent until somebody says so: what is on record then stays as it is. */
  preferenceReview?: OpeningDetails['preferenceReview'];
  declareAgain?: OpeningDetails['declareAgain'];
}

export const EMPTY_DETAILS: DetailsDraft = {
  title: '',
  unit: '',
  location: '',
  jurisdiction: '',
  posts: 1,
  advert: '',
  announced: [],
  timetable: [],
  advertisedOn: '',
  closesOn: '',
  secrets: [],
};

export const detailsDraft = (details: OpeningDetails): DetailsDraft => ({
  ...details,
  timetable: details.timetable ?? [],
  advertisedOn: details.advertisedOn ?? '',
  closesOn: details.closesOn ?? '',
});

const written = (texts: readonly string[]): string[] => texts.filter((text) => text.trim() !== '');
const day = (text: string): string | undefined => (text === '' ? undefined : text);

/** As the record wants it. */
export const detailsInput = (draft: DetailsDraft): unknown => ({
  ...draft,
  announced: written(draft.announced),
  timetable: draft.timetable.filter(({ what, on }) => what.trim() !== '' || on !== ''),
  secrets: written(draft.secrets),
  advertisedOn: day(draft.advertisedOn),
  closesOn: day(draft.closesOn),
});
