import { buildOpeningPack, timeline } from '@shared/account';
import { recordedLater } from '@shared/account/recorded';
import type { AuditDocument } from '@shared/audit';
import { AUDIENCES } from '@shared/audit';
import { dispatch } from '@engine/dispatch';
import type { Desk } from '@engine/desk';
import { describe, expect, it } from 'vitest';
import { opened } from '../support/desk';
import { applicationOf, applicationsOf, decidedSample, sampleDesk } from '../audit/support/sample-desk';
import { asText, made, textOf } from './as-text';
import { decidedOpening } from './example';

const MADE = /\brecorded on\b/u;

async function documentOf(desk: Desk, application: string, audience = 'candidate'): Promise<AuditDocument> {
  const why = await dispatch(desk, 'audit.why', { application, audience });
  if (!why.ok) throw new Error(why.error.message);
  return (why.value as { document: AuditDocument }).document;
}

describe('a record that came in with a case file', () => {
  it('does not look as if it had been made up afterwards: it says where its days come from', async () => {
    const desk = sampleDesk();
    for (const audience of AUDIENCES) {
      const document = await documentOf(desk, applicationOf(desk, 'app-delphine-achebe-rourke'), audience);
      const text = asText(document);
      expect(document.answer.text).toContain('on 9 November 2026 (from a case file)');
      expect(textOf(document, 'asked')).toMatch(/version 1 of the criteria, taken over from a case file on/u);
      expect(textOf(document, 'people')).toMatch(/on 9 November 2026 \(taken over from a case file on/u);
      expect(textOf(document, 'people')).toMatch(
        /The case file taken over on .* says that the post was filled/u,
      );
      expect(textOf(document, 'grounds')).toMatch(/signed on 9 November 2026; the outcome was taken over/u);
      expect(textOf(document, 'integrity')).toMatch(
        /a case file was taken over into this log, .* up to entry/u,
      );
      const said = document.sections.filter(({ id }) => id !== 'integrity');
      expect(
        said.flatMap(({ statements }) => statements.filter(({ text: words }) => MADE.test(words))),
      ).toEqual([]);
      expect(text).not.toContain('two days or more');
    }
  });

  it('is told in the charge pack as well: no day is invented for what the file gives none', () => {
    const desk = sampleDesk();
    const { state, log } = opened(desk);
    const options = { today: '2026-11-23', head: log.head(), findings: [] };
    const whole = buildOpeningPack(state, 'evening-library-assistant', options);
    if (!whole.ok) throw new Error(whole.error.message);
    const text = asText(whole.value);
    expect(whole.value.answer.text).toContain('on 9 November 2026 (from a case file)');
    expect(text).toContain('Version 1, taken over from a case file on');
    expect(text).toContain('| From a case file, when the application came in');
    expect(textOf(whole.value, 'integrity')).toContain('a case file was taken over into this log');
    const lines = timeline(state, applicationOf(desk, 'app-delphine-achebe-rourke'), 'counsel');
    expect(lines.find(({ text: words }) => words.startsWith('Version 1'))?.dated).toBe(false);
    expect(lines.find(({ text: words }) => words.includes('signed the decision'))?.dated).toBe(true);
  });

  it('is not claimed of entries that a committee made itself', () => {
    const text = asText(made(decidedOpening(), { audience: 'counsel' }));
    expect(text).not.toContain('case file');
    expect(text).toContain('version 1 of the criteria, recorded on');
    expect(textOf(made(decidedOpening()), 'integrity')).not.toContain('taken over');
  });

  it('is told apart by the instant of the import and its last entry', () => {
    const at = { sha256: '', records: 3, at: { seq: 9, recordedAt: '2026-06-10T09:00:00.000Z' } };
    const state = { custody: { imports: [at], erased: new Map(), holds: new Map() } };
    const later = (seq: number, recordedAt: string, on: string) =>
      recordedLater(state, { seq, recordedAt }, on);
    expect(later(9, '2026-06-10T09:00:00.000Z', '2026-06-01')).toEqual({ on: '2026-06-10', imported: true });
    expect(later(10, '2026-06-10T09:00:00.000Z', '2026-06-01')).toEqual({
      on: '2026-06-10',
      imported: false,
    });
    expect(later(4, '2026-06-10T09:00:00.001Z', '2026-06-10')).toBeNull();
    // Half past midnight in the summer of the place is still the day before in Greenwich.
    expect(later(11, '2026-06-10T23:30:00.000Z', '2026-06-11')).toBeNull();
    expect(later(11, '2026-06-11T03:30:00.000Z', '2026-06-10')).toBeNull();
  });
});

describe('the first paragraph', () => {
  it('stays short enough to be read aloud, for everybody in the sample', async () => {
    const desk = await decidedSample();
    for (const { id, ref } of applicationsOf(desk)) {
      for (const audience of AUDIENCES) {
        const { answer } = await documentOf(desk, id, audience);
        expect(answer.text.split(/\s+/u).length, `${ref} ${audience}: ${answer.text}`).toBeLessThanOrEqual(
          130,
        );
      }
    }
  });

  it('rests on the rating that speaks for the outcome, not on half of a kind remark', async () => {
    const desk = sampleDesk();
    const { answer } = await documentOf(desk, applicationOf(desk, 'app-delphine-achebe-rourke'));
    expect(answer.text).toContain('In the role play she began to switch off the lights');
  });

  it('says of a decision against the votes that it was, to the committee and counsel alone', async () => {
    const desk = sampleDesk();
    const application = applicationOf(desk, 'app-delphine-achebe-rourke');
    for (const audience of AUDIENCES) {
      const { answer } = await documentOf(desk, application, audience);
      expect(answer.text.includes('against the votes of the committee')).toBe(audience !== 'candidate');
    }
  });
});

describe('a candidate', () => {
  it('reads each topic of the checks once, with every entry it rests on', async () => {
    const desk = await decidedSample();
    const { sections } = await documentOf(desk, applicationOf(desk, 'app-mara-quist'));
    const raised = sections.find(({ id }) => id === 'findings')!.statements;
    const asked = raised.filter(({ text }) => text.startsWith('The checks asked'));
    expect(asked.length).toBeGreaterThan(1);
    expect(new Set(asked.map(({ text }) => text)).size).toBe(asked.length);
    expect(raised[1]!.seqs.length).toBe(2);
  });

  it('who withdrew is compared with nobody, though a decision was signed', async () => {
    const desk = await decidedSample();
    const document = await documentOf(desk, applicationOf(desk, 'app-leonie-marsh-tanaka'));
    expect(textOf(document, 'comparison')).toContain('The signed decision does not include this application');
  });

  it('never finds a quotation that opens and does not close', async () => {
    const desk = await decidedSample();
    for (const { id } of applicationsOf(desk)) {
      const { answer } = await documentOf(desk, id);
      expect(answer.text.split('“').length, answer.text).toBe(answer.text.split('”').length);
    }
  });
});

describe('what to leave unsaid', () => {
  it('warns of a note that touches what the law protects before the account is handed out', async () => {
    const desk = await decidedSample();
    const unsaid = async (ref: string): Promise<string> => {
      const why = await dispatch(desk, 'audit.why', {
        application: applicationOf(desk, ref),
        audience: 'committee',
      });
      if (!why.ok) throw new Error(why.error.message);
      return (why.value as { sayNow: { leaveUnsaid: string[] } }).sayNow.leaveUnsaid.join(' ');
    };
    expect(await unsaid('app-ines-calloway')).toContain('let HR or counsel read it before it is handed out');
    expect(await unsaid('app-tobias-fennimore-achterberg')).not.toContain('counsel read it');
  });
});

describe('the figures of somebody else', () => {
  it('are the committee’s and counsel’s; the candidate reads words and why', async () => {
    const desk = sampleDesk();
    const application = applicationOf(desk, 'app-martin-gallowglass');
    const candidate = textOf(await documentOf(desk, application), 'comparison');
    expect(candidate).toContain('| Closing time | 2 | 3.00 | higher');
    expect(candidate).toContain('| Helping at the counter | 2 | 3.50 | about the same');
    expect(candidate).toContain('| Accuracy | 1 | 4.50 | lower');
    expect(candidate).toContain(
      '█ Figures of the appointed withheld · how somebody else was rated is theirs █',
    );
    expect(candidate).not.toMatch(/5\.00|3\.67|4\.33|[−+]\d/u);
    const counsel = textOf(await documentOf(desk, application, 'counsel'), 'comparison');
    expect(counsel).toContain('| Closing time | 2 | 3.00 | 5.00 | −2.00');
    expect(counsel).not.toContain('withheld');
  });
});
