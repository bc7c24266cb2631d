import { describe, expect, it } from 'vitest';
import type { Desk } from '@engine/desk';
import { dispatch } from '@engine/dispatch';
import type { AuditDocument, PackFiles } from '@shared/audit';
import type { Result } from '@shared/kernel';
import { opened, temporaryFolder } from '../support/desk';
import { filesBelow, jsonAt } from './support/folders';
import { plantedSample } from './support/planted-sample';
import { applicationOf, applicationsOf, decidedSample, settledSample } from './support/sample-desk';

/** Every text of a document, wherever it stands. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(texts);
}

/** The document that a call wrote as JSON. */
async function written(desk: Desk, call: 'audit.pack' | 'audit.comparison-sheet', input: object) {
  const folder = temporaryFolder();
  const made = (await dispatch(desk, call, { ...input, folder })) as Result<PackFiles>;
  if (!made.ok) throw new Error(`${made.error.message} ${JSON.stringify(made.error.details)}`);
  return jsonAt<AuditDocument>(filesBelow(folder), made.value.files[1]!);
}

const folded = (text: string): string => text.normalize('NFC').toLowerCase();
const figures = (text: string): string => text.replaceAll(/\D/gu, '');

describe('every candidate of the sample', () => {
  it('gets a pack without the name, e-mail, telephone or reference of anybody else', async () => {
    const desk = await decidedSample();
    const { candidates } = opened(desk).state.candidates;
    const all = applicationsOf(desk);
    expect(all.length).toBeGreaterThan(25);
    for (const application of all) {
      const document = await written(desk, 'audit.pack', {
        application: application.id,
        audience: 'candidate',
      });
      const said = folded(texts(document).join('\n'));
      const digits = figures(said);
      const own = candidates.get(application.candidate)!.contact!;
      expect(said).toContain(folded(own.fullName));
      for (const other of candidates.values()) {
        if (other.id === application.candidate) continue;
        const { fullName, email, phone } = other.contact!;
        for (const secret of [fullName, email, other.ref, other.id])
          expect(said.includes(folded(secret)), `${own.fullName}: ${secret}`).toBe(false);
        expect(digits.includes(figures(phone)), `${own.fullName}: ${phone}`).toBe(false);
      }
      // Letters and answers are theirs word for word, with whoever signed them.
      const rest = texts(document.sections.filter(({ id }) => id !== 'told' && id !== 'contacts'));
      for (const { fullName } of opened(desk).state.settings.members.values())
        expect(folded(rest.join('\n')), own.fullName).not.toContain(folded(fullName));
    }
  });

  it('is compared without a name, the own one or another', async () => {
    const desk = settledSample();
    const { candidates } = opened(desk).state.candidates;
    const { members } = opened(desk).state.settings;
    for (const application of applicationsOf(desk)) {
      const said = folded(
        texts(await written(desk, 'audit.comparison-sheet', { application: application.id })).join('\n'),
      );
      for (const { contact, ref } of candidates.values())
        for (const secret of [contact!.fullName, contact!.email, ref])
          expect(said).not.toContain(folded(secret));
      for (const { fullName } of members.values()) expect(said).not.toContain(folded(fullName));
    }
  });
});

describe('a word planted in every text about anybody else in the sample', () => {
  it.each([
    'app-ines-calloway',
    'app-tobias-fennimore-achterberg',
    'app-mara-quist',
    'app-rashid-temperley',
    'app-gwendolyn-pryce-abara',
  ])('is not in what %s may read, and is in what counsel reads', async (own) => {
    const { text, markers } = plantedSample(own);
    expect(markers.length).toBeGreaterThan(300);
    const desk = settledSample(text);
    const application = applicationOf(desk, own);
    const found = async (audience: string): Promise<string[]> => {
      const why = await dispatch(desk, 'audit.why', { application, audience });
      if (!why.ok) throw new Error(`${why.error.message} ${JSON.stringify(why.error.details)}`);
      const { document, timeline, sayNow } = why.value as {
        document: object;
        timeline: object;
        sayNow: object;
      };
      const said = folded(texts([document, audience === 'candidate' ? [timeline, sayNow] : []]).join('\n'));
      return markers.filter((marker) => said.includes(marker));
    };
    expect(await found('candidate')).toEqual([]);
    expect((await found('counsel')).length).toBeGreaterThan(3);
    const sheet = folded(texts(await written(desk, 'audit.comparison-sheet', { application })).join('\n'));
    expect(markers.filter((marker) => sheet.includes(marker))).toEqual([]);
  });
});
