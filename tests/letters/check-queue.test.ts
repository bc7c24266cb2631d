/** Checking the whole queue: what stands in the way of each letter, without holding others up. */
import { describe, expect, it } from 'vitest';
import type { QueueCheck } from '@shared/letters';
import { letterDesk } from './support/letter-desk';

describe('checking the queue', () => {
  it('tells of every letter still to be issued whether it is clear, in the order of the queue', async () => {
    const at = letterDesk();
    const [first, ...rest] = at.applications as [string, string, string];
    expect(await at.check()).toEqual(
      at.applications.map((application) => ({ application, clear: true, findings: [] })),
    );
    await at.issue([{ application: first }]);
    expect((await at.check()).map((item) => item.application)).toEqual(rest);
  });

  it('says with the words of the refusal why a letter cannot be written at all', async () => {
    const at = letterDesk();
    const { set } = at.state().letters.sets.get('en-GB')!.at(-1)!;
    at.run('letters.adopt-templates', {
      set: { ...set, templates: set.templates.filter((item) => item.kind !== 'position-unfilled') },
    });
    const [checked] = await at.check();
    expect(checked).toMatchObject({
      clear: false,
      findings: [{ check: 'template-missing', severity: 'block', settled: false }],
    });
  });

  it('agrees with what happens when the letters are issued', async () => {
    const at = letterDesk();
    at.run('openings.set-outcome', { opening: 'librarian', outcome: 'filled' });
    const requests = at.applications.map((application) => ({ application }));
    const clear = (await at.check()).filter((item) => item.clear).map((item) => item.application);
    const { issued, failed } = await at.issue(requests);
    expect(issued.map((item) => item.application)).toEqual(clear);
    expect(issued.length + failed.length).toBe(3);
  });

  it('lets other calls be answered in between, and stops when the log is closed', async () => {
    const at = letterDesk();
    const order: string[] = [];
    const check = at.check().then(() => order.push('check'));
    await at.queue().then(() => order.push('queue'));
    await check;
    expect(order).toEqual(['queue', 'check']);
    const broken = at.ask<QueueCheck[]>('letters.check', { opening: 'librarian' });
    at.desk.close();
    expect(await broken).toMatchObject({ ok: false, error: { code: 'no-log-open' } });
  });

  it('knows no opening that is not there', async () => {
    const at = letterDesk();
    expect(await at.ask('letters.check', { opening: 'nowhere' })).toMatchObject({
      error: { code: 'opening-unknown' },
    });
  });
});
