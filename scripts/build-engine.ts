/** The engine and the command line: plain Node modules that share their chunks. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './root';

export async function buildEngine(): Promise<void> {
  const entries = [
    ...['index', 'cli'].map((name) => [name, join(root, `src/engine/${name}.ts`)] as const),
    ['spelling-worker', join(root, 'src/engine/spelling/worker.ts')] as const,
  ];
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { '@shared': join(root, 'src/shared') } },
    // Everything else stays in node_modules: two packages are native, and Node loads the rest as the tests do.
    ssr: { noExternal: ['zod'] },
    build: {
      ssr: true,
      target: 'node24',
      outDir: join(root, 'out/engine'),
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(entries.filter(([, path]) => existsSync(path))),
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
}
