/**
 * What every letter of an opening says about the post and about grounds, grouped so that one letter
 * is held against all others at once and not against each.
 */
import { tellsDisposition, type Claim, type Letter, type LetterKind } from '../letters';
import type { Ground } from '../decisions';
import type { ApplicationRecord, OpeningRecord } from '../record';
import type { LetterDraft } from './draft';
import { metInPerson } from './reached';
import { groundClaims } from './told';

export type Queued = Pick<LetterDraft, 'application' | 'kind' | 'claims'>;

export type Fate = 'another-appointed' | 'position-unfilled' | 'position-cancelled';

/** What a letter says about the fate of the post. An appointment is also somebody else's "another". */
export function fateOf({ claim }: Claim): Fate | null {
  if (claim === 'appointed') return 'another-appointed';
  return claim === 'another-appointed' || claim === 'position-unfilled' || claim === 'position-cancelled'
    ? claim
    : null;
}

/** The claims of one person's letters: those in force, and the draft that is about to be issued. */
interface Voice {
  app: ApplicationRecord;
  /** The array itself: it is another one as soon as something was issued or taken back. */
  letters: readonly Letter[];
  count: number;
  queued: Queued | undefined;
  /** Everything it adds to the index, in one string. */
  digest: string;
}

export interface Said {
  /** Places (in order of arrival) of the people told this fate of the post. */
  fates: Map<Fate, number[]>;
  allQualified: number[];
  /** Interviewed, and told that a minimum qualification was not met. */
  belowAtInterview: number[];
  /** By recorded grounds: what people were told of them, each way once. */
  told: Map<string, Told[]>;
}

export interface Told {
  kind: LetterKind;
  /** Grounds told, as one string; empty for a letter that gives none. */
  grounds: string;
  places: number[];
}

interface Cached extends Said {
  queued: readonly Queued[];
  voices: Voice[];
  byId: Map<string, Voice>;
}

const NO_DRAFTS: readonly Queued[] = [];
const known = new WeakMap<OpeningRecord, Cached>();

/**
 * What the letters of this opening say, issued or queued. Kept from one letter of a batch to the
 * next: a draft that was issued as it was queued changes nothing, whether it leaves `queued` or not.
 */
export function saidIn(record: OpeningRecord, queued: readonly Queued[] = NO_DRAFTS): Said {
  const cached = known.get(record);
  if (cached && sameDrafts(cached, queued) && cached.voices.every(unchanged)) return cached;
  const drafts = new Map(queued.map((draft) => [draft.application, draft]));
  const voices = record.applications.map((app): Voice => {
    const draft = drafts.get(app.id);
    const { letters } = app;
    return { app, letters, count: letters.length, queued: draft, digest: digestOf(app, draft) };
  });
  const said = indexed(record, queued, voices);
  known.set(record, said);
  return said;
}

/** Whether `queued` holds the drafts known before, in that order, less those that were issued as they were. */
function sameDrafts(cached: Cached, queued: readonly Queued[]): boolean {
  if (cached.queued === queued) return true;
  let next = 0;
  for (const draft of cached.queued) {
    if (draft === queued[next]) next += 1;
    else if (!leftAsQueued(cached.byId.get(draft.application))) return false;
  }
  if (next < queued.length) return false;
  cached.queued = queued;
  return true;
}

function leftAsQueued(voice: Voice | undefined): boolean {
  if (voice && digestOf(voice.app, undefined) !== voice.digest) return false;
  if (voice) voice.queued = undefined;
  return true;
}

/** A letter that was issued just as it was queued changes nothing that is said. */
function unchanged(voice: Voice): boolean {
  const { app } = voice;
  if (app.letters === voice.letters && app.letters.length === voice.count) return true;
  if (digestOf(app, voice.queued) !== voice.digest) return false;
  voice.letters = app.letters;
  voice.count = app.letters.length;
  return true;
}

/**
 * Claims of one person's letters that still speak: about the disposition as it stands, or about none.
 * A draft that tells the disposition speaks in place of what it will supersede.
 */
export function claimsOf(app: ApplicationRecord, queued: Queued | undefined): Claim[] {
  const seq = app.disposition?.at.seq;
  const speaking = app.letters.filter(
    (letter) => letter.supersededBy === null && (letter.disposition === 0 || letter.disposition === seq),
  );
  return [...speaking.flatMap(({ claims }) => claims), ...(queued?.claims ?? [])];
}

const digestOf = (app: ApplicationRecord, queued: Queued | undefined): string =>
  [...new Set(claimsOf(app, queued).map((claim) => JSON.stringify(claim)))].sort().join();

/** Recorded grounds, whatever their order; empty without any. */
export function recordedGrounds(app: ApplicationRecord): string {
  const key = (ground: Ground): string => JSON.stringify([ground.kind, ground.ref]);
  return [...new Set((app.disposition?.grounds ?? []).map(key))].sort().join();
}

function indexed(record: OpeningRecord, queued: readonly Queued[], voices: Voice[]): Cached {
  const said: Cached = {
    queued,
    voices,
    byId: new Map(voices.map((voice) => [voice.app.id, voice])),
    fates: new Map(),
    allQualified: [],
    belowAtInterview: [],
    told: new Map(),
  };
  for (const [place, voice] of voices.entries()) {
    const claims = claimsOf(voice.app, voice.queued);
    for (const fate of new Set(claims.map(fateOf))) if (fate) push(said.fates, fate, place);
    const names = new Set(claims.map(({ claim }) => claim));
    if (names.has('all-interviewed-qualified')) said.allQualified.push(place);
    if (names.has('below-minimum') && metInPerson(record, voice.app)) said.belowAtInterview.push(place);
    const kind = tellingKind(voice);
    const recorded = recordedGrounds(voice.app);
    if (kind === null || recorded === '') continue;
    const grounds = groundClaims(claims).join();
    const ways = said.told.get(recorded) ?? [];
    const way = ways.find((item) => item.kind === kind && item.grounds === grounds);
    if (way) way.places.push(place);
    else ways.push({ kind, grounds, places: [place] });
    said.told.set(recorded, ways);
  }
  return said;
}

/** The kind of letter that tells the person the disposition; null while none does. */
function tellingKind({ app, queued }: Voice): LetterKind | null {
  if (queued && tellsDisposition(queued.kind)) return queued.kind;
  const seq = app.disposition?.at.seq;
  return (
    app.letters.findLast(({ kind, disposition }) => tellsDisposition(kind) && disposition === seq)?.kind ??
    null
  );
}

function push<K>(map: Map<K, number[]>, key: K, place: number): void {
  const places = map.get(key);
  if (places) places.push(place);
  else map.set(key, [place]);
}
