import { buildAudit, sayNow } from '@shared/account';
import { runChecks } from '@shared/checks';
import { describe, expect, it } from 'vitest';
import { decidedCase, compose, outcome, sign } from '../correspondence/letter-case';
import { asText } from './as-text';
import { decidedOpening, issue, optionsFor } from './example';

/** Letters as they are really composed, told and then spoken about. */
function toldCase(feedback: 'outcome-only' | 'outcome-and-criteria') {
  const builder = sign(outcome(decidedCase({ policy: { feedback } }), 'filled'));
  const drafts = new Map(
    ['mara', 'ada', 'bo', 'cy', 'dana'].map((candidate) => [candidate, compose(builder, candidate)]),
  );
  for (const [candidate, draft] of drafts) issue(builder, candidate, draft.claims, draft.model.paragraphs);
  return { builder, drafts };
}

describe('what is said, written and recorded', () => {
  it('is the same: the spoken grounds are the letter’s, and the document holds the letter word by word', () => {
    const { builder, drafts } = toldCase('outcome-and-criteria');
    for (const [candidate, draft] of drafts) {
      const made = buildAudit(builder.state, `app-${candidate}`, optionsFor(builder));
      expect(made.ok ? null : made.error).toBeNull();
      if (!made.ok) continue;
      const text = asText(made.value);
      for (const paragraph of draft.model.paragraphs) expect(text).toContain(paragraph);
      const spoken = sayNow(builder.state, `app-${candidate}`).spoken;
      expect(spoken.length).toBeGreaterThanOrEqual(3);
      expect(spoken.length).toBeLessThanOrEqual(6);
      for (const [label, word] of [
        ['criterion', 'Teaching groups to search well'],
        ['qualification', 'at least 2 years of enquiry desk work'],
      ] as const) {
        const written = draft.grounds.some(({ ground }) => ground.kind === label);
        expect(spoken.join(' ').includes(word)).toBe(written);
        expect(made.value.answer.text.includes(word)).toBe(written);
      }
    }
    expect(drafts.get('mara')!.grounds).toHaveLength(1);
    expect(drafts.get('bo')!.grounds).toHaveLength(1);
    expect(sayNow(builder.state, 'app-ada').spoken).toContain(
      'On the declared criteria it was not among the applications that we could take further.',
    );
    expect(sayNow(builder.state, 'app-cy').spoken).toContain(
      'You are on the reserve list until 31 March 2027.',
    );
    expect(sayNow(builder.state, 'app-dana').spoken).toContain('You were appointed.');
  });

  it('gives no ground aloud where the letters give none', () => {
    const { builder } = toldCase('outcome-only');
    for (const candidate of ['mara', 'bo']) {
      const { spoken } = sayNow(builder.state, `app-${candidate}`);
      expect(spoken.join(' ')).not.toMatch(/Teaching|enquiry desk/);
      expect(spoken.join(' ')).toContain('not the grounds');
    }
  });
});

describe('the real checks', () => {
  it('are told to the committee in their own words and to the candidate without anybody else', () => {
    // Far apart on one criterion, and rated without a declaration.
    const builder = decidedOpening().candidate('odd', { fullName: 'Odd Vestergaard', stages: ['interview'] });
    builder
      .score('odd', 'idris', { teaching: 5, reference: 1 })
      .score('odd', 'tomas', { teaching: 1, reference: 5 });
    const findings = runChecks(builder.record(), { lint: () => [] });
    expect(findings.some((finding) => finding.subjects.includes('app-petra'))).toBe(true);
    for (const id of ['mara', 'joss', 'nell', 'petra', 'odd']) {
      for (const audience of ['committee', 'counsel', 'candidate'] as const) {
        const made = buildAudit(builder.state, `app-${id}`, optionsFor(builder, { audience, findings }));
        expect(made.ok ? null : made.error).toBeNull();
        if (!made.ok) continue;
        const raised = made.value.sections.find((section) => section.id === 'findings')!.statements;
        for (const { seqs } of raised)
          for (const seq of seqs) expect(builder.entries[seq - 1]?.seq).toBe(seq);
        const about = findings.filter(
          (finding) => finding.subjects.length === 0 || finding.subjects.includes(`app-${id}`),
        );
        for (const finding of about)
          expect(raised.some((item) => item.text === finding.message)).toBe(audience !== 'candidate');
      }
    }
  });
});
