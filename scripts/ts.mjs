// Lets Node run the project's TypeScript as it is written: aliases, and imports without extensions.
// Node 24 strips the types by itself.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const source = new URL('../src/', import.meta.url).href;
const aliases = { '@shared/': 'shared/', '@engine/': 'engine/' };

/** @param {string} specifier @param {string | undefined} parent */
function onDisk(specifier, parent) {
  for (const [alias, folder] of Object.entries(aliases)) {
    if (specifier.startsWith(alias)) return new URL(folder + specifier.slice(alias.length), source);
  }
  if (!specifier.startsWith('./') && !specifier.startsWith('../')) return null;
  return parent?.startsWith('file:') && !parent.includes('/node_modules/')
    ? new URL(specifier, parent)
    : null;
}

registerHooks({
  resolve(specifier, context, next) {
    const wanted = onDisk(specifier, context.parentURL);
    if (wanted) {
      for (const suffix of ['.ts', '.tsx', '/index.ts']) {
        const candidate = new URL(wanted.href + suffix);
        if (existsSync(fileURLToPath(candidate))) return next(candidate.href, context);
      }
      return next(wanted.href, context);
    }
    return next(specifier, context);
  },
});
