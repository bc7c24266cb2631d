/** What was asked of the sample committee, and what came of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importCase } from '@engine/exchange';
import { caseFileSchema, exportCase } from '@shared/exchange';
import { statusOf, type Inquiry, type InquiryAct } from '@shared/inquiries';
import { deskWithLog, opened, RESOURCES } from '../support/desk';
import { SAMPLE_SMALL_OPENING } from '../support/settle-sample';

const TEXT = readFileSync(join(RESOURCES, 'samples/riverside-library.json'), 'utf8');

function sampleDesk() {
  const { desk } = deskWithLog('sample.grounds', { clock: () => '2026-11-23T09:00:00.000Z' });
  const imported = importCase(desk, TEXT);
  if (!imported.ok) throw new Error(JSON.stringify(imported.error, null, 1));
  const { state } = opened(desk);
  const inquiries = [...state.inquiries.inquiries.values()];
  return { desk, state, inquiries, inquiry: (ref: string) => inquiries.find((item) => item.ref === ref)! };
}

/** Everything that was done about an inquiry and that a check has a say in. */
function actsOf({ answers, replies, closed }: Inquiry): InquiryAct[] {
  return [
    ...answers.map(({ question, answer, declined }): InquiryAct => ({
      act: 'answer',
      question,
      text: answer,
      declined,
    })),
    ...replies.map(({ id: _i, on: _o, at: _a, ...reply }): InquiryAct => ({ act: 'reply', reply })),
    ...(closed
      ? [{ act: 'close', noFurtherReply: closed.noFurtherReply, note: closed.note } satisfies InquiryAct]
      : []),
  ];
}

describe('the inquiries of the sample', () => {
  it('come back word for word from an export, with the hold', () => {
    const file = caseFileSchema.parse(JSON.parse(TEXT));
    const again = caseFileSchema.parse(exportCase(sampleDesk().state));
    expect(again.inquiries).toEqual(file.inquiries);
    expect(again.holds).toEqual(file.holds);
  });

  it('were answered as the checks would have it', () => {
    const { desk, state, inquiries } = sampleDesk();
    const against = inquiries.flatMap((inquiry) =>
      actsOf(inquiry).flatMap((act) =>
        desk
          .inquiryFindingsOf(state, inquiry.id, act)
          // Each reply is on record already, and so repeats itself.
          .filter(({ check }) => check !== 'boilerplate-repeated')
          .map(({ check, message }) => `${inquiry.ref}, ${act.act}: ${check}, ${message}`),
      ),
    );
    expect(against).toEqual([]);
  });

  it('are open, waiting and closed', () => {
    const { inquiries } = sampleDesk();
    const refsWith = (status: string) =>
      inquiries.filter((inquiry) => statusOf(inquiry) === status).map(({ ref }) => ref.slice(8));
    expect(refsWith('open')).toEqual([
      'gwendolyn-5',
      'kwabena-silence',
      'delphine-next-time',
      'martin-complaint',
      'yusuf-new-fact',
    ]);
    expect(refsWith('waiting')).toEqual(['zofia-level', 'anselm-union', 'petronella-age']);
    expect(refsWith('closed')).toHaveLength(inquiries.length - 8);
  });

  it('show every track: judged anew, set aside, passed on, relayed, assessed, noted for safety', () => {
    const { inquiry } = sampleDesk();
    expect(inquiry('inquiry-hedda-notes')).toMatchObject({
      kind: 'formal-request',
      text: { kind: 'feedback-request' },
      due: { on: '2026-11-30' },
    });
    expect(inquiry('inquiry-rashid-archive').classified).toMatchObject([{ setAside: ['legal-threat'] }]);
    expect(inquiry('inquiry-tamsin-agency').replies).toMatchObject([
      { to: 'intermediary', through: 'Larkfield Staffing' },
    ]);
    expect(inquiry('inquiry-martin-counter').replies).toMatchObject([{ channel: 'in-person' }]);
    expect(inquiry('inquiry-tamsin-evenings').assessment).toMatchObject({ classification: 'gained-later' });
    expect(inquiry('inquiry-ottilie-calls').safety).toMatchObject([{ lifted: null }]);
    expect(inquiry('inquiry-anselm-union').authorityShown).toHaveLength(1);
  });

  it('put the third opening, and no other, under legal hold (situation 9)', () => {
    const { state } = sampleDesk();
    expect([...state.custody.holds.values()]).toMatchObject([
      { opening: SAMPLE_SMALL_OPENING, ground: 'discrimination-complaint', on: '2026-11-17', lifted: null },
    ]);
  });
});
