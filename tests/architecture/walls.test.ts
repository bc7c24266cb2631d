import { describe, expect, it } from 'vitest';
import { cycles, LAYERS, sourceAt, sources, specifiersIn, type Layer, type Source } from './sources';

/** Which layers a layer may import from: the picture in docs/architecture.md. */
const MAY_IMPORT: Record<Layer, readonly Layer[]> = {
  shared: ['shared'],
  engine: ['engine', 'shared'],
  main: ['main', 'shared'],
  preload: ['preload', 'shared'],
  renderer: ['renderer', 'shared'],
};

/** Packages that a layer may not name. `shared` is the other way round: only these. */
const SHARED_PACKAGES = ['zod'];
const FORBIDDEN: Record<Exclude<Layer, 'shared'>, RegExp> = {
  engine: /^(electron|react|react-dom|@mantine|playwright)/,
  main: /^(react|react-dom|@mantine|better-sqlite3|playwright)/,
  preload: /^(node:|react|react-dom|@mantine|better-sqlite3)/,
  renderer: /^(node:|electron|better-sqlite3|@myriaddreamin)/,
};

const ROOMS = [
  'openings',
  'candidates',
  'scorecards',
  'decisions',
  'letters',
  'inquiries',
  'audit',
  'custody',
  'settings',
];

/** Folders beside the rooms. A new one is a decision: name it here. */
const BESIDE: Record<Layer, readonly string[]> = {
  shared: [
    'kernel',
    'account',
    'checks',
    'correspondence',
    'exchange',
    'jurisdictions',
    'lint',
    'record',
    'shell',
    'statistics',
  ],
  engine: ['command-line', 'desk', 'exchange', 'log', 'spelling', 'typeset'],
  main: [],
  preload: [],
  renderer: ['app', 'ui', 'templates'],
};

const all = (violation: (source: Source) => string[]): string[] =>
  sources.flatMap((source) => violation(source).map((what) => `${source.path}: ${what}`));

describe('walls between layers', () => {
  it('finds the sources it is about', () => {
    expect(sources.length).toBeGreaterThan(20);
    for (const layer of LAYERS) expect(sources.some((source) => source.layer === layer)).toBe(true);
  });

  it('reads every form of import', () => {
    const text = `import a from 'a';\nimport type { B } from 'b';\nimport {\n  c,\n} from "c";\nexport * from './d';\nimport 'e.css';\nconst f = () => import('f');`;
    expect(specifiersIn(text)).toEqual(['a', 'b', 'c', './d', 'e.css', 'f']);
  });

  it('imports only in the directions of the picture, types too', () => {
    const wrong = all(({ layer, imports }) =>
      imports.flatMap(({ specifier, target }) => {
        const other = target && sourceAt.get(target)?.layer;
        return other && !MAY_IMPORT[layer].includes(other) ? [`imports ${specifier}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps packages in the layers they belong to', () => {
    const isPackage = (specifier: string): boolean =>
      !/^[.@](\.?\/|shared\/|engine\/|main\/|renderer\/)/.test(specifier);
    const wrong = all(({ layer, imports }) =>
      imports
        .filter(({ specifier }) => isPackage(specifier))
        .filter(({ specifier }) =>
          layer === 'shared' ? !SHARED_PACKAGES.includes(specifier) : FORBIDDEN[layer].test(specifier),
        )
        .map(({ specifier }) => `imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no import that leads nowhere', () => {
    const wrong = all(({ imports }) =>
      imports
        .filter(
          ({ specifier, target }) =>
            target === null && /^(\.|@(shared|engine|main|renderer)\/)/.test(specifier),
        )
        .filter(({ specifier }) => !/\.(css|json|svg|ttf|png)(\?\w+)?$/.test(specifier))
        .map(({ specifier }) => `imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no cycles', () => {
    expect(cycles(sources).map((loop) => loop.join(' → '))).toEqual([]);
  });
});

describe('rooms', () => {
  it('are entered only through index.ts', () => {
    const wrong = all((source) =>
      source.imports.flatMap(({ specifier, target }) => {
        const other = target === null ? undefined : sourceAt.get(target);
        if (!other || !ROOMS.includes(other.folder)) return [];
        const sameRoom = other.layer === source.layer && other.folder === source.folder;
        // A file at the top of a layer puts its rooms together.
        const composes = other.layer === source.layer && source.folder === '';
        const door = /^[^/]+\/[^/]+\/index\.tsx?$/.test(other.path);
        return sameRoom || composes || door ? [] : [`imports ${specifier}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('have the same names in every layer', () => {
    const known = (layer: Layer): Set<string> => new Set([...ROOMS, ...BESIDE[layer]]);
    const folders = new Set(
      sources.filter(({ folder }) => folder).map(({ layer, folder }) => `${layer}/${folder}`),
    );
    const strange = [...folders].filter((path) => {
      const [layer, folder] = path.split('/') as [Layer, string];
      return !known(layer).has(folder);
    });
    expect(strange).toEqual([]);
    const missing = (['shared', 'engine', 'renderer'] as const).flatMap((layer) =>
      ROOMS.filter((room) => !folders.has(`${layer}/${room}`)).map((room) => `${layer}/${room}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('places', () => {
  const onlyIn = (word: RegExp, path: string): string[] =>
    sources.filter((source) => word.test(source.text) && source.path !== path).map((source) => source.path);

  it('has one door in main and one in preload', () => {
    expect(onlyIn(/\bipcMain\b/, 'main/door.ts')).toEqual([]);
    expect(onlyIn(/\bipcRenderer\b/, 'preload/index.ts')).toEqual([]);
  });

  it('keeps clock and chance out of shared', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\s*\)|\brandomUUID\b|\bMath\.random\b|\bperformance\.now\b|\bgetRandomValues\b/;
    expect(
      sources.filter(({ layer, text }) => layer === 'shared' && impure.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });

  it('lets no SQL tell the time', () => {
    const clock = /CURRENT_TIMESTAMP|\bdatetime\('now'/i;
    expect(sources.filter(({ text }) => clock.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('imports zod as a namespace, so that it tree-shakes', () => {
    expect(
      sources.filter(({ text }) => /import (type )?\{[^}]*\} from 'zod'/.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });

  it('turns off no lint rule for a whole file', () => {
    const blanket = /(eslint|oxlint)-disable(?!-(next-)?line)|@ts-nocheck/;
    expect(sources.filter(({ text }) => blanket.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('has no file over 400 lines', () => {
    expect(
      all(({ text }) => (text.split('\n').length > 400 ? [`${text.split('\n').length} lines`] : [])),
    ).toEqual([]);
  });
});
