/** Situation 32: the same stage, the same letter; what one person is told otherwise is seen. */
import { describe, expect, it } from 'vitest';
import { sameCase, type LetterDraft } from '@shared/correspondence';
import type { OpeningBuilder } from '../support/opening-builder';
import { appOf, compose, decidedCase, GAP, issue, outcome, sign } from './letter-case';
import { check } from './letter-checks';

const NAMES = { bo: 'Bo Ferreira', eli: 'Eli Noor', fay: 'Fay Ito', gus: 'Gus Pohl', hal: 'Hal Ruiz' };

/** Five people, all rejected after the interview on the same ground. */
const five = (): OpeningBuilder => {
  const builder = decidedCase();
  for (const [id, fullName] of Object.entries(NAMES))
    if (id !== 'bo')
      builder.candidate(id, { fullName, stages: ['interview'] }).dispose(id, 'rejected', [GAP]);
  return sign(outcome(builder, 'filled'));
};

const changed = (change: (paragraphs: string[]) => string[]): LetterDraft => {
  const draft = compose(five(), 'bo');
  const { subject, salutation, paragraphs, closing } = draft.model;
  const approved = { subject, salutation, paragraphs, closing };
  return { ...draft, approved, model: { ...draft.model, paragraphs: change(paragraphs) }, edited: true };
};

const found = (draft: LetterDraft, builder = five()) =>
  check(builder.record(), 'bo', draft).filter((finding) => finding.check === 'departs-from-template');

describe('free edits', () => {
  const more = (text: string) => changed((paragraphs) => [...paragraphs, text]);

  it('pass while they are small', () => {
    expect(found(changed((paragraphs) => paragraphs))).toEqual([]);
    expect(found(more('With every good wish.'))).toEqual([]);
  });

  it('say how much was changed, and who got the approved words', () => {
    const long =
      'It was good to hear about the reading group, the room that you found for it, and all who came to it in the end.';
    expect(found(more(long))[0]!.message).toMatch(
      /^Your letter departs from the approved wording: 25 of \d+ approved words \(\d+ %\) are changed\. Nobody else at this outcome and stage has received the approved text yet\.$/,
    );
    const builder = five();
    for (const id of ['eli', 'fay', 'gus', 'hal']) issue(builder, id, compose(builder, id));
    expect(found(more(long), builder)[0]!.message).toContain(
      'Eli Noor, Fay Ito, Gus Pohl and 1 other, at the same outcome and stage, received the approved text.',
    );
  });

  it('ask for a reason as soon as they touch the ground, however small they are', () => {
    const draft = compose(five(), 'bo');
    const [ground] = draft.grounds;
    const softer = changed((paragraphs) =>
      paragraphs.map((text) => text.replace(ground!.text, ground!.text.replace(/\.$/, ', only just.'))),
    );
    expect(found(softer)[0]!.message).toContain('with what the letter gives as its ground');
    // As it is composed: a sentence that no longer stands gives no ground any more.
    expect(found({ ...softer, grounds: [] })[0]!.message).toContain(
      'with what the letter gives as its ground',
    );
  });

  it('do not count the mark of a sample organisation', () => {
    const builder = five();
    const { at: _, ...organisation } = builder.state.settings.organisation!;
    builder.do('settings.set-organisation', { ...organisation, sample: true });
    expect(found(compose(builder, 'bo'), builder)).toEqual([]);
  });
});

describe('the same case', () => {
  it('lists everybody who gets this kind of letter, and whether theirs has the approved words', () => {
    const builder = five();
    issue(builder, 'eli', compose(builder, 'eli'));
    issue(builder, 'fay', { ...compose(builder, 'fay'), edited: true });
    const { approved, disposition, templateVersion } = compose(builder, 'gus');
    const { subject, salutation, paragraphs } = approved;
    builder.do('letters.reword', {
      application: 'app-gus',
      kind: 'after-interview',
      templateVersion,
      disposition,
      words: { subject, salutation, paragraphs, closing: 'With kind regards' },
    });
    const record = builder.record();
    expect(sameCase(record, appOf(record, 'bo'), 'after-interview')).toEqual([
      { application: 'app-eli', name: 'Eli Noor', approved: true, issued: true },
      { application: 'app-fay', name: 'Fay Ito', approved: false, issued: true },
      { application: 'app-gus', name: 'Gus Pohl', approved: false, issued: false },
      { application: 'app-hal', name: 'Hal Ruiz', approved: true, issued: false },
    ]);
  });
});
