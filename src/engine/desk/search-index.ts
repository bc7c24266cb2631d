import Database from 'better-sqlite3';
import type { SearchHit } from '@shared/audit';
import { candidateName } from '@shared/candidates';
import type { StoredEvent } from '@shared/kernel';
import type { RecordState } from '@shared/record';

/**
 * Full-text search over people, openings and inquiries: an in-memory SQLite table that is never
 * written to disk. Accents are folded, the last word matches by its beginning.
 */
export class SearchIndex {
  private readonly db = new Database(':memory:');

  constructor() {
    this.db.exec(
      `create virtual table hit using fts5(title, detail, words, kind unindexed, id unindexed, application unindexed,
       tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3')`,
    );
  }

  rebuild(state: RecordState): void {
    this.db.exec('delete from hit');
    this.db.transaction(() => {
      for (const opening of state.openings.openings.keys()) this.putOpening(state, opening);
      for (const candidate of state.candidates.candidates.keys()) this.putCandidate(state, candidate);
      for (const inquiry of state.inquiries.inquiries.keys()) this.putInquiry(state, inquiry);
    })();
  }

  /** Brings the index up to date after one event. */
  add(state: RecordState, event: StoredEvent): void {
    const { opening, candidate, inquiry } = event.data as {
      opening?: string;
      candidate?: string;
      inquiry?: string;
    };
    if (event.type.startsWith('opening-') && opening) this.putOpening(state, opening);
    if ((event.type.startsWith('candidate-') || event.type.startsWith('application-')) && candidate)
      this.putCandidate(state, candidate);
    if (event.type.startsWith('inquiry-') && inquiry) this.putInquiry(state, inquiry);
  }

  /** At most `limit` hits, best first. Any text is allowed; words without letters or digits are passed over. */
  find(text: string, limit = 20): SearchHit[] {
    const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => `"${match[0]}"`);
    if (words.length === 0) return [];
    const query = [...words.slice(0, -1), `${words.at(-1)!}*`].join(' ');
    return this.db
      .prepare(
        `select kind, id, nullif(application, '') as application, title, detail from hit
         where hit match @query order by bm25(hit, 10, 2, 1) limit @limit`,
      )
      .all({ query, limit }) as SearchHit[];
  }

  close(): void {
    this.db.close();
  }

  private put(hit: SearchHit, words: string): void {
    this.db.prepare('delete from hit where kind = @kind and id = @id and application is @application').run({
      kind: hit.kind,
      id: hit.id,
      application: hit.application ?? '',
    });
    this.db
      .prepare(
        'insert into hit (title, detail, words, kind, id, application) values (@title, @detail, @words, @kind, @id, @application)',
      )
      .run({ ...hit, application: hit.application ?? '', words });
  }

  private putOpening(state: RecordState, ref: string): void {
    const opening = state.openings.openings.get(ref);
    if (!opening) return;
    const { title, unit, location } = opening.details;
    this.put(
      {
        kind: 'opening',
        id: ref,
        application: null,
        title,
        detail: [unit, location].filter(Boolean).join(' · '),
      },
      ref,
    );
  }

  private putCandidate(state: RecordState, id: string): void {
    this.db.prepare("delete from hit where kind = 'candidate' and id = @id").run({ id });
    const candidate = state.candidates.candidates.get(id);
    if (!candidate?.contact) return;
    const { email, phone, addressAs } = candidate.contact;
    const words = [email, phone, addressAs].join(' ');
    const title = candidateName(candidate);
    if (candidate.applications.length === 0)
      this.put({ kind: 'candidate', id, application: null, title, detail: '' }, words);
    for (const application of candidate.applications) {
      const opening = state.openings.openings.get(state.candidates.applications.get(application)!.opening);
      this.put({ kind: 'candidate', id, application, title, detail: opening?.details.title ?? '' }, words);
    }
  }

  private putInquiry(state: RecordState, id: string): void {
    const inquiry = state.inquiries.inquiries.get(id);
    if (!inquiry?.text) return;
    const name = candidateName(state.candidates.candidates.get(inquiry.candidate));
    this.put(
      {
        kind: 'inquiry',
        id,
        application: inquiry.application,
        title: `Inquiry about ${name}`,
        detail: inquiry.receivedOn,
      },
      `${inquiry.text.askerName} ${inquiry.text.text} ${inquiry.text.questions.join(' ')}`,
    );
  }
}
