/**
 * Every kind of letter in every language and layout on paper, to look over at a glance. With usual
 * content each has to fit one page; with long names and addresses each has to hold together.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { LAYOUTS, LETTER_KINDS } from '@shared/letters';
import { LANGUAGES } from '@shared/settings';
import { createTypesetter } from '@engine/typeset';
import { root } from '../root';
import { type Language, sampleLetter, shippedSet } from './letters';
import { type Drawn, htmlPage, sheetPage } from './page';

/** The one that shows how a long name and address look; all others are set, not drawn. */
const LONG_SHOWN = 'after-final';

/**
 * @param folder is made; holds `index.html` and one page for each language afterwards
 * @returns what does not fit or cannot be set, in words; empty where all is well
 */
export async function makeContactSheet(folder: string): Promise<{ letters: number; faults: string[] }> {
  mkdirSync(folder, { recursive: true });
  const faults: string[] = [];
  let letters = 0;
  for (const language of LANGUAGES) {
    const drawn = await lettersIn(language, faults);
    letters += drawn.length;
    writeFileSync(join(folder, `${language}.html`), sheetPage(`Letters in ${language}`, language, drawn));
  }
  const links = LANGUAGES.map((language) => `<li><a href="${language}.html">${language}</a></li>`).join('');
  writeFileSync(join(folder, 'index.html'), htmlPage('Every kind of letter', 'en-GB', `<ul>${links}</ul>`));
  return { letters, faults };
}

async function lettersIn(language: Language, faults: string[]): Promise<Drawn[]> {
  const typesetter = createTypesetter({ resourcesDir: join(root, 'resources') });
  const set = shippedSet(language);
  const drawn: Drawn[] = [];
  for (const layout of LAYOUTS) {
    for (const kind of LETTER_KINDS) {
      for (const length of ['usual', 'long'] as const) {
        await nextTurn();
        const title = length === 'long' ? `${kind}, long` : kind;
        const made = typesetter.letterSvg(sampleLetter(set, kind, { layout, length }));
        if (!made.ok) faults.push(`${language}, ${layout}, ${title}: ${made.error.message}`);
        else {
          const { pages } = made.value;
          if (length === 'usual' && pages.length > 1)
            faults.push(`${language}, ${layout}, ${title}: runs over to ${pages.length} pages`);
          if (length === 'usual' || kind === LONG_SHOWN) drawn.push({ title, group: layout, pages });
        }
      }
    }
  }
  typesetter.dispose();
  return drawn;
}
