import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const src = fileURLToPath(new URL('../../src', import.meta.url));

export const LAYERS = ['shared', 'engine', 'main', 'preload', 'renderer'] as const;
export type Layer = (typeof LAYERS)[number];

export interface Source {
  /** From src/, with forward slashes: `shared/openings/decide.ts`. */
  path: string;
  layer: Layer;
  /** The folder under the layer; empty for a file that lies in the layer itself. */
  folder: string;
  text: string;
  imports: Import[];
}

export interface Import {
  specifier: string;
  /** Path of the source file it means; null for a package or a file that is not TypeScript. */
  target: string | null;
}

// A small pattern instead of a parser: the first test of walls.test.ts holds it to every form we write.
const IMPORT =
  /(?:^|[\n;])\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every TypeScript file under src/, with what it imports (types too). */
export const sources: Source[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .map(readSource);

export const sourceAt = new Map(sources.map((source) => [source.path, source]));

function readSource(path: string): Source {
  const text = readFileSync(join(src, path), 'utf8');
  const [layer, ...rest] = path.split('/');
  return {
    path,
    layer: layer as Layer,
    folder: rest.length > 1 ? rest[0]! : '',
    text,
    imports: specifiersIn(text).map((specifier) => ({ specifier, target: resolve(path, specifier) })),
  };
}

/** What is imported: statically, for types only, as a side effect, or later with `import()`. */
export function specifiersIn(text: string): string[] {
  return [...text.matchAll(IMPORT)].map(([, fixed, later]) => (fixed ?? later)!);
}

function resolve(from: string, specifier: string): string | null {
  const [bare] = specifier.split('?');
  const alias = /^@(shared|engine|main|renderer)\/(.*)$/.exec(bare!);
  if (!alias && !bare!.startsWith('.')) return null;
  const base = alias ? join(src, alias[1]!, alias[2]!) : join(src, dirname(from), bare!);
  const found = ['.ts', '.tsx', '/index.ts', '/index.tsx']
    .map((end) => base + end)
    .find((file) => existsSync(file));
  return found ? relative(src, found).replaceAll('\\', '/') : null;
}

/** Loops in "imports": each as the files in order, the first one again at the end. */
export function cycles(files: readonly Source[]): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      found.push([...trail.slice(start), path]);
      return;
    }
    if (done.has(path)) return;
    for (const { target } of sourceAt.get(path)?.imports ?? []) if (target) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return found;
}
