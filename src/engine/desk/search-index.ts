import Database from 'better-sqlite3';
import type { SearchHit as Hit } from '@shared/audit';
import { candidateName } from '@shared/candidates';
import type { StoredEvent } from '@shared/kernel';
import type { RecordState } from '@shared/record';

/** A hit as the index knows it; what the record says about it is added where it is asked for. */
type SearchHit = Omit<Hit, 'told'>;
type Found = Pick<SearchHit, 'application' | 'title' | 'detail'> & { words: string };
type HitRow = Omit<SearchHit, 'application'> & { application: string; words: string };

const TABLE = `create virtual table hit using fts5(title, detail, words, kind unindexed, id unindexed,
  application unindexed, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3')`;

/**
 * Full-text search over people, openings and inquiries: an in-memory SQLite table that is never
 * written to disk. Accents are folded, the last word matches by its beginning.
 */
export class SearchIndex {
  private readonly db = new Database(':memory:');
  /** Which rows are about what: the table itself can only be searched for this from end to end. */
  private readonly rows = new Map<string, (number | bigint)[]>();
  private readonly insert: Database.Statement<[HitRow]>;
  private readonly remove: Database.Statement<[{ row: number | bigint }]>;
  private readonly best: Database.Statement<[{ query: string; limit: number }], SearchHit>;

  constructor() {
    this.db.exec(TABLE);
    this.insert = this.db.prepare(
      'insert into hit (title, detail, words, kind, id, application) values (@title, @detail, @words, @kind, @id, @application)',
    );
    this.remove = this.db.prepare('delete from hit where rowid = @row');
    this.best = this.db.prepare(
      `select kind, id, nullif(application, '') as application, title, detail from hit
       where hit match @query order by bm25(hit, 10, 2, 1) limit @limit`,
    );
  }

  rebuild(state: RecordState): void {
    // Emptied whole, so that nothing of somebody erased stays behind in it.
    this.db.exec(`drop table hit; ${TABLE}`);
    this.rows.clear();
    this.db.transaction(() => {
      for (const opening of state.openings.openings.keys()) this.putOpening(state, opening);
      for (const candidate of state.candidates.candidates.keys()) this.putCandidate(state, candidate);
      for (const inquiry of state.inquiries.inquiries.keys()) this.putInquiry(state, inquiry);
    })();
  }

  /** Brings the index up to date after events that `state` has taken in. */
  add(state: RecordState, events: readonly StoredEvent[]): void {
    if (!events.some(({ type }) => /^(opening|candidate|application|inquiry|import)-/.test(type))) return;
    const named = (room: RegExp, what: 'opening' | 'candidate' | 'inquiry'): Set<string> =>
      new Set(events.flatMap(({ type, data }) => (room.test(type) ? ((data[what] as string) ?? []) : [])));
    this.db.transaction(() => {
      for (const opening of named(/^opening-/, 'opening')) this.putOpening(state, opening);
      for (const candidate of named(/^(candidate|application)-/, 'candidate'))
        this.putCandidate(state, candidate);
      // Who was taken out again is found no more: nobody is left to put in.
      for (const { type, data } of events)
        if (type === 'import-undone')
          for (const gone of data['removed'] as string[]) this.putCandidate(state, gone);
      for (const inquiry of named(/^inquiry-/, 'inquiry')) this.putInquiry(state, inquiry);
    })();
  }

  /** At most `limit` hits, best first. Any text is allowed; words without letters or digits are passed over. */
  find(text: string, limit = 20): SearchHit[] {
    const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => `"${match[0]}"`);
    if (words.length === 0) return [];
    const query = [...words.slice(0, -1), `${words.at(-1)!}*`].join(' ');
    return this.best.all({ query, limit });
  }

  close(): void {
    this.db.close();
  }

  /** Replaces everything found under one id. */
  private put(kind: SearchHit['kind'], id: string, found: readonly Found[]): void {
    const key = `${kind} ${id}`;
    for (const row of this.rows.get(key) ?? []) this.remove.run({ row });
    this.rows.set(
      key,
      found.map(
        ({ application, ...rest }) =>
          this.insert.run({ kind, id, application: application ?? '', ...rest }).lastInsertRowid,
      ),
    );
  }

  private putOpening(state: RecordState, ref: string): void {
    const opening = state.openings.openings.get(ref);
    if (!opening) return;
    const { title, unit, location } = opening.details;
    const detail = [unit, location].filter(Boolean).join(' · ');
    this.put('opening', ref, [{ application: null, title, detail, words: ref }]);
  }

  private putCandidate(state: RecordState, id: string): void {
    const candidate = state.candidates.candidates.get(id);
    if (!candidate?.contact) return this.put('candidate', id, []);
    const { email, phone, addressAs } = candidate.contact;
    const person = { title: candidateName(candidate), words: [email, phone, addressAs].join(' ') };
    const applications = candidate.applications.map((application) => {
      const opening = state.openings.openings.get(state.candidates.applications.get(application)!.opening);
      return { ...person, application, detail: opening?.details.title ?? '' };
    });
    this.put(
      'candidate',
      id,
      applications.length > 0 ? applications : [{ ...person, application: null, detail: '' }],
    );
  }

  private putInquiry(state: RecordState, id: string): void {
    const inquiry = state.inquiries.inquiries.get(id);
    if (!inquiry?.text) return this.put('inquiry', id, []);
    const { application, receivedOn, text } = inquiry;
    const name = candidateName(state.candidates.candidates.get(inquiry.candidate));
    const said = [
      ...inquiry.answers.map(({ answer }) => answer),
      ...inquiry.replies.map((reply) => reply.text),
    ];
    const words = [text.askerName, text.text, ...text.questions, ...said].join(' ');
    this.put('inquiry', id, [{ application, title: `Inquiry about ${name}`, detail: receivedOn, words }]);
  }
}
