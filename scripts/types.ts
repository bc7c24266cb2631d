/** Type checks layer by layer, each with only the types its layer may know. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root';

const layers = [
  '.',
  'src/shared',
  'src/engine',
  'src/main',
  'src/preload',
  'src/renderer',
  'tests',
  'scripts',
];
const wanted = process.argv.length > 2 ? process.argv.slice(2) : layers;

const failed = wanted.filter((layer) => {
  const project = join(root, layer, 'tsconfig.json');
  if (!existsSync(project)) throw new Error(`No tsconfig.json in ${layer}`);
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [tsc, '-p', project], { cwd: root, stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) {
  console.error(`Types do not hold in: ${failed.join(', ')}`);
  process.exitCode = 1;
}
