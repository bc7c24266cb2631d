/** Row 3: search while typing, letter by letter. */
import { SearchIndex } from '@engine/desk';
import { counted, type Bench } from './support/bench';
import { median, sideBySide } from './support/measure';
import { inventedName } from './support/names';
import { timesRow } from './support/table';
import { openingBuilder } from '../support/opening-builder';

const LIMIT = 20;

export const search: Bench = async (size) => {
  const candidates = size === 'full' ? 5000 : 500;
  const builder = openingBuilder();
  for (let index = 0; index < candidates; index += 1)
    builder.candidate(`c${index}`, { fullName: inventedName(index), facts: [] });
  const index = new SearchIndex();
  index.rebuild(builder.state);
  const names = Array.from({ length: candidates }, (_, at) => folded(inventedName(at)));
  const typed = prefixes(inventedName(candidates - 7));
  const apps: number[] = [];
  const others: number[] = [];
  for (const text of typed) {
    const took = await sideBySide(
      {
        app: () => index.find(text, LIMIT),
        peer: () => names.filter((name) => name.includes(folded(text))).slice(0, LIMIT),
      },
      { rounds: 31, warmUp: 5 },
    );
    apps.push(took.app);
    others.push(took.peer);
  }
  index.close();
  const what = `${counted(candidates)} candidates, ${typed.length} keystrokes`;
  const name = 'Array.filter and includes on folded names';
  return [
    timesRow('search while typing, median keystroke', what, median(apps), { name, time: median(others) }),
    timesRow('search while typing, slowest keystroke', what, Math.max(...apps), {
      name,
      time: Math.max(...others),
    }),
  ];
};

const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
const prefixes = (name: string): string[] => [...name].map((_, at) => name.slice(0, at + 1));
