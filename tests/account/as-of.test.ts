import { buildAudit, entryFacts, sayNow, stateAsOf, timeline } from '@shared/account';
import { dayOf, type Entry } from '@shared/kernel';
import { foldRecord } from '@shared/record';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedOpening } from './asked';
import { wordMaker, writeEveryField } from './every-field';
import { decidedOpening, HEAD } from './example';

const builder = askedOpening(decidedOpening()).candidate('gone', { fullName: 'Gil Osei' });
const written = writeEveryField(builder, {
  candidate: 'mara',
  opening: builder.opening,
  whole: builder.opening,
  gone: 'gone',
  word: wordMaker('zt'),
  wanted: (type) => type !== 'opening-created',
});
const { entries } = builder;

/** The same history, spread over days: often several entries a day, now and then a clock that went back. */
const history = fc
  .array(
    fc.oneof({ weight: 12, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 9 }), fc.constant(-1)),
    {
      minLength: entries.length,
      maxLength: entries.length,
    },
  )
  .map((steps): Entry[] => {
    let day = 0;
    return entries.map((entry, index) => {
      day = Math.max(0, day + steps[index]!);
      return { ...entry, recordedAt: new Date(Date.UTC(2026, 0, 1 + day, 9)).toISOString() };
    });
  });

const AUDIENCES = ['committee', 'counsel', 'candidate'] as const;

describe('as of a day', () => {
  it('the document is that of the log cut after the last entry of that day, and nothing later shows', () => {
    fc.assert(
      fc.property(history, fc.nat({ max: entries.length - 1 }), (log, place) => {
        const day = dayOf(log[place]!.recordedAt);
        const cut = log.findLastIndex((entry) => dayOf(entry.recordedAt) <= day) + 1;
        const then = stateAsOf(log, day);
        const replayed = foldRecord(log.slice(0, cut));
        expect(then.seq).toBe(cut);
        const later = written.filter(({ seq }) => seq > cut).flatMap(({ words }) => [...words.values()]);
        for (const audience of AUDIENCES) {
          const options = {
            audience,
            today: '2026-11-23',
            head: { ...HEAD, seq: log.length },
            findings: [],
            entries: log.length,
            asOf: day,
          };
          const made = buildAudit(then, 'app-mara', options);
          expect(made).toEqual(buildAudit(replayed, 'app-mara', options));
          const lines = timeline(then, 'app-mara', audience);
          expect(lines).toEqual(timeline(replayed, 'app-mara', audience));
          expect(lines.every(({ seq }) => seq <= cut)).toBe(true);
          const text = JSON.stringify([made, lines, sayNow(then, 'app-mara')]);
          expect(later.filter((word) => text.includes(word))).toEqual([]);
          const seqs = made.ok
            ? made.value.sections.flatMap(({ statements, tables }) => [
                ...statements.flatMap((item) => item.seqs),
                ...tables.flatMap(({ table }) => table.rows.flatMap((row) => row.seqs)),
              ])
            : [];
          expect(seqs.filter((seq) => seq > cut)).toEqual([]);
        }
        expect(sayNow(then, 'app-mara')).toEqual(sayNow(replayed, 'app-mara'));
      }),
      { numRuns: 40 },
    );
  });

  it('every entry that a statement names can be read by whoever reads the statement', () => {
    for (const audience of AUDIENCES) {
      const made = buildAudit(builder.state, 'app-mara', {
        audience,
        today: '2026-11-23',
        head: HEAD,
        findings: [],
        entries: entries.length,
      });
      if (!made.ok) throw new Error(made.error.code);
      const { answer, sections } = made.value;
      const seqs = new Set([
        ...answer.seqs,
        ...sections.flatMap(({ statements, tables }) => [
          ...statements.flatMap((item) => item.seqs),
          ...tables.flatMap(({ table }) => table.rows.flatMap((row) => row.seqs)),
        ]),
      ]);
      for (const seq of seqs) {
        const told = entryFacts(builder.state, entries[seq - 1]!, 'app-mara', audience);
        expect(told, `entry ${seq}, ${entries[seq - 1]!.event.type}`).not.toBeNull();
      }
    }
  });
});
