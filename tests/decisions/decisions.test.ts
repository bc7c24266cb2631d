import { describe, expect, it } from 'vitest';
import type { FindingSummary } from '@shared/decisions';
import { openingBuilder, OPENING, rating } from '../support/opening-builder';

const refusal = (result: { ok: boolean; error?: { code: string } }): string | undefined => result.error?.code;
const finding = (change: Partial<FindingSummary> = {}): FindingSummary => ({
  check: 'near-tie',
  key: 'k',
  about: '',
  severity: 'justify',
  message: 'The scores cannot tell these two apart.',
  fingerprint: 'f1',
  applications: ['app-mara'],
  candidates: ['mara'],
  settled: null,
  ...change,
});
const decided = (findings: FindingSummary[] = []) =>
  openingBuilder({ findingsOf: () => findings })
    .candidate('mara', { stages: ['interview'] })
    .score('mara', 'wen', { teaching: 4, reference: 3 })
    .dispose('mara', 'rejected', [
      { ground: { kind: 'criterion', ref: 'teaching' }, evidence: [rating('mara', 'wen', 'teaching')] },
    ]);
const sign = { opening: OPENING, member: 'idris' };

describe('a disposition', () => {
  it('points only to evidence of this application', () => {
    const opening = decided().candidate('ilse', { stages: ['interview'] });
    const disposition = {
      code: 'rejected' as const,
      reasons: [
        {
          ref: 'r',
          ground: { kind: 'criterion' as const, ref: 'teaching' },
          text: 'Not shown.',
          evidence: [rating('mara', 'wen', 'teaching')],
        },
      ],
    };
    expect(refusal(opening.attempt('decisions.dispose', { application: 'app-ilse', disposition }))).toBe(
      'evidence-unknown',
    );
  });

  it('rests on what the opening declared, or says that it does not', () => {
    const reason = (ground: { kind: 'criterion' | 'other'; ref: string }) => ({
      code: 'rejected' as const,
      reasons: [{ ref: 'r', ground, text: 'Not shown.' }],
    });
    expect(
      refusal(
        decided().attempt('decisions.dispose', {
          application: 'app-mara',
          disposition: reason({ kind: 'criterion', ref: 'charm' }),
        }),
      ),
    ).toBe('ground-unknown');
    expect(
      decided().attempt('decisions.dispose', {
        application: 'app-mara',
        disposition: reason({ kind: 'other', ref: 'charm' }),
      }).ok,
    ).toBe(true);
  });
});

describe('signing', () => {
  it('is refused while an application has no disposition, a finding blocks or waits for words', () => {
    expect(refusal(decided().candidate('ilse').attempt('decisions.sign', sign))).toBe('undecided');
    expect(refusal(decided([finding()]).attempt('decisions.sign', sign))).toBe('findings-open');
    expect(refusal(decided([finding({ severity: 'block' })]).attempt('decisions.sign', sign))).toBe(
      'findings-open',
    );
    expect(decided([finding({ severity: 'advise' })]).attempt('decisions.sign', sign).ok).toBe(true);
    expect(decided([finding({ settled: { seq: 9 } })]).attempt('decisions.sign', sign).ok).toBe(true);
  });

  it('is for members of the committee', () => {
    expect(
      refusal(
        decided()
          .member('eve', 'Eve Marlow')
          .attempt('decisions.sign', { ...sign, member: 'eve' }),
      ),
    ).toBe('not-on-committee');
  });

  it('does not wait for a withdrawn application', () => {
    expect(decided().candidate('ilse').withdraw('ilse').attempt('decisions.sign', sign).ok).toBe(true);
  });

  it('fixes the dispositions; a correction opens the decision and the next signature supersedes it', () => {
    const opening = decided().do('decisions.sign', { ...sign, id: 'd1' });
    const again = { application: 'app-mara', disposition: { code: 'reserve' as const } };
    expect(refusal(opening.attempt('decisions.dispose', again))).toBe('decision-signed');
    opening.do('decisions.reopen', { ...sign, reason: 'Her certificate had been overlooked.' });
    opening.do('decisions.dispose', again).do('decisions.sign', { ...sign, id: 'd2' });
    const [first, second] = opening.state.decisions.decisions.get(OPENING)!;
    expect(first).toMatchObject({
      id: 'd1',
      supersededBy: 'd2',
      reopened: { reason: 'Her certificate had been overlooked.' },
    });
    expect(second).toMatchObject({
      id: 'd2',
      supersedes: 'd1',
      dispositions: [{ application: 'app-mara', code: 'reserve' }],
    });
    expect(opening.state.decisions.history.get('app-mara')!.map((item) => item.code)).toEqual([
      'rejected',
      'reserve',
    ]);
  });
});

describe('justifying a finding', () => {
  it('needs the finding to be there, and not to block', () => {
    const justify = { opening: OPENING, key: 'k', text: 'We compared both again.' };
    expect(refusal(decided().attempt('decisions.justify', justify))).toBe('finding-unknown');
    expect(refusal(decided([finding({ severity: 'block' })]).attempt('decisions.justify', justify))).toBe(
      'finding-blocks',
    );
    const opening = decided([finding()]).do('decisions.justify', justify);
    expect(opening.record().justifications.get('k')).toMatchObject({
      fingerprint: 'f1',
      text: 'We compared both again.',
    });
  });

  it('seals the words under the people it is about, or in the entry when it is about nobody', () => {
    const about = decided([finding()]).attempt('decisions.justify', {
      opening: OPENING,
      key: 'k',
      text: 'Compared.',
    });
    expect(about.ok && about.value[0]!.event).toMatchObject({
      subjects: ['mara'],
      personal: { text: 'Compared.' },
      data: { text: '' },
    });
    const nobody = decided([finding({ applications: [], candidates: [] })]).attempt('decisions.justify', {
      opening: OPENING,
      key: 'k',
      text: 'Compared.',
    });
    expect(nobody.ok && nobody.value[0]!.event.data).toMatchObject({ text: 'Compared.' });
  });
});
