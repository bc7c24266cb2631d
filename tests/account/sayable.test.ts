import { dispatch } from '@engine/dispatch';
import type { Desk } from '@engine/desk';
import { describe, expect, it } from 'vitest';
import { opened } from '../support/desk';
import { applicationsOf, decidedSample } from '../audit/support/sample-desk';

async function answer<T>(desk: Desk, call: string, input: Record<string, unknown>): Promise<T> {
  const made = await dispatch(desk, call, input);
  if (!made.ok) throw new Error(`${call}: ${made.error.message}`);
  return made.value as T;
}

describe('what may be said now, in the sample', () => {
  it('would go through the checks of replies, word for word, aloud and in writing', async () => {
    const desk = await decidedSample();
    const signed = opened(desk).state.decisions.decisions;
    let tried = 0;
    for (const { id, ref, opening } of applicationsOf(desk)) {
      const inquiry = `why-${ref}`;
      const text = 'Why was I not chosen?';
      await answer(desk, 'inquiries.receive', {
        id: inquiry,
        application: id,
        inquiry: {
          receivedOn: '2026-11-23',
          channel: 'email',
          kind: 'challenge',
          asker: 'candidate',
          text,
          questions: [text],
        },
      });
      const { sayNow } = await answer<{ sayNow: { spoken: string[]; written: string[] } }>(
        desk,
        'audit.why',
        {
          application: id,
          audience: 'committee',
        },
      );
      const grounds = signed.has(opening)
        ? (opened(desk).state.decisions.dispositions.get(id)?.grounds ?? [])
        : [];
      for (const words of [sayNow.spoken.join(' '), sayNow.written.join('\n\n')]) {
        const { findings } = await answer<{ findings: { message: string }[] }>(
          desk,
          'inquiries.check-reply',
          {
            inquiry,
            reply: { to: 'candidate', channel: 'email', text: words, grounds },
          },
        );
        expect(findings.map(({ message }) => `${ref}: ${message}`)).toEqual([]);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(50);
  });
});
