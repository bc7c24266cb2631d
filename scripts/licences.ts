/**
 * `npm run licences`: lists every package that ships, with its licence, and writes the list that
 * the app shows under Help. Fails when a licence is not one that may be bound into the app.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root';

interface Locked {
  version?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
}
interface Shipped {
  name: string;
  version: string;
  licence: string;
}

const allowed = new Set([
  'MIT',
  'ISC',
  '0BSD',
  // The English word lists say only this; their licence file is the three-clause one.
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'OFL-1.1',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'Zlib',
  'MIT-0',
  'Python-2.0',
]);

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};

const shipped = Object.entries(packages)
  .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
  .flatMap(([path]) => read(path))
  .toSorted((a, b) => a.name.localeCompare(b.name));

/** Nothing for an optional package of another platform, which is not installed here. */
function read(path: string): Shipped[] {
  try {
    const { name, version, license } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as {
      name: string;
      version: string;
      license?: string | { type: string };
    };
    return [{ name, version, licence: typeof license === 'string' ? license : (license?.type ?? 'unknown') }];
  } catch {
    return [];
  }
}

/** True when one of the licences offered (`A OR B`), or all of those required (`A AND B`), are allowed. */
function isAllowed(licence: string): boolean {
  const plain = licence.replaceAll(/[()]/g, '');
  return plain.split(' OR ').some((choice) => choice.split(' AND ').every((one) => allowed.has(one.trim())));
}

for (const { name, version, licence } of shipped) console.log(`${licence.padEnd(16)} ${name} ${version}`);
writeFileSync(join(root, 'resources/licences.json'), `${JSON.stringify(shipped, null, 2)}\n`);
const refused = shipped.filter(({ licence }) => !isAllowed(licence));
if (refused.length > 0) {
  console.error(
    `Not allowed to ship: ${refused.map(({ name, licence }) => `${name} (${licence})`).join(', ')}`,
  );
  process.exitCode = 1;
}
