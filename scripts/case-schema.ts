/** Writes `resources/schema/grounds-case-1.json`, the case file's form as a JSON Schema. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { caseFileJsonSchema } from '../src/shared/exchange';
import { root } from './root';

const path = join(root, 'resources/schema/grounds-case-1.json');
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, `${JSON.stringify(caseFileJsonSchema(), null, 2)}\n`);
console.log(`Wrote ${path}`);
