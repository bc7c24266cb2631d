/** Draws every kind of letter in every language and layout; fails where one does not fit. */
import { join } from 'node:path';
import { makeContactSheet } from './contact-sheet/make';
import { root } from './root';

const folder = process.argv[2] ?? join(root, 'out/demo/letters/contact-sheet');
const { letters, faults } = await makeContactSheet(folder);
console.log(`${letters} letters drawn. Open ${join(folder, 'index.html')} to look at them.`);
for (const fault of faults) console.error(`FAILED  ${fault}`);
process.exit(faults.length === 0 ? 0 : 1);
