/** An issued letter can be made again to the byte, and only later letters follow a change of words. */
import { describe, expect, it } from 'vitest';
import { Desk } from '@engine/desk';
import { systemServices } from '@engine/services';
import { opened, RESOURCES } from '../support/desk';
import { letterDesk } from './support/letter-desk';

describe('the bytes of a letter', () => {
  it('come out of the stored model again, in another engine too', async () => {
    const at = letterDesk();
    await at.issue(at.applications.map((application) => ({ application })));
    at.desk.reread();
    const { typesetter } = systemServices(RESOURCES, () => undefined);
    for (const letter of at.letters()) {
      const again = typesetter.letterPdf(letter.model!);
      const archived = opened(at.desk).log.document(letter.document)!;
      expect(again.ok && Buffer.from(again.value.bytes).equals(archived.bytes)).toBe(true);
    }
    typesetter.dispose();
    expect(at.desk).toBeInstanceOf(Desk);
  });

  it('carry the printer offset of the organisation', async () => {
    const at = letterDesk();
    const [application] = at.applications as [string];
    const { at: _at, ...organisation } = at.state().settings.organisation!;
    at.run('settings.set-organisation', { ...organisation, printerOffset: { x: 1.5, y: -2 } });
    const { issued } = await at.issue([{ application }]);
    expect(at.letter(issued[0]!.letter).model!.offset).toEqual({ x: 1.5, y: -2 });
  });

  it('do not change with the words: one word of a template reaches only letters issued later', async () => {
    const at = letterDesk();
    const [first, second] = at.applications as [string, string];
    const before = (await at.issue([{ application: first }])).issued[0]!;
    const { set } = at.state().letters.sets.get('en-GB')!.at(-1)!;
    const unfilled = set.templates.find((item) => item.kind === 'position-unfilled')!;
    at.adopt([{ ...unfilled, body: unfilled.body.map((text) => text.replace('Thank you', 'Many thanks')) }]);
    const after = (await at.issue([{ application: second }])).issued[0]!;
    expect(at.letter(before.letter)).toMatchObject({ templateVersion: 1, sha256: before.sha256 });
    expect(at.letter(after.letter).templateVersion).toBe(2);
    expect(at.letter(before.letter).model!.paragraphs[0]).toMatch(/^Thank you/);
    expect(at.letter(after.letter).model!.paragraphs[0]).toMatch(/^Many thanks/);
    const shown = await at.ask<{ text: string[] }>('letters.show', { letter: before.letter });
    expect(shown.ok && shown.value.text.join()).toContain('Thank you for applying');
  });
});
