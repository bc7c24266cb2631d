import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const shared = { '@shared': folder('./src/shared') };

// The oldest runtime that has to read these bundles: Electron 25 (Node 18, Chromium 114).
const oldestNode = 'node18';
const oldestChromium = 'chrome114';

const { devDependencies } = JSON.parse(readFileSync(folder('./package.json'), 'utf8')) as {
  devDependencies: { electron: string };
};

const commonJs = (entry: string) => ({
  target: oldestNode,
  externalizeDeps: false,
  rolldownOptions: {
    input: { index: folder(entry) },
    output: { format: 'cjs' as const, entryFileNames: '[name].cjs', codeSplitting: false },
  },
});

// The engine is plain Node and has its own bundle: scripts/build-engine.ts.
export default defineConfig({
  main: {
    resolve: { alias: shared },
    define: { __RELEASE_ELECTRON__: JSON.stringify(devDependencies.electron) },
    build: commonJs('./src/main/index.ts'),
  },
  preload: { resolve: { alias: shared }, build: commonJs('./src/preload/index.ts') },
  renderer: {
    root: folder('./src/renderer'),
    resolve: { alias: { ...shared, '@renderer': folder('./src/renderer') } },
    plugins: [react()],
    // Replaced by main with a fresh value for every page it serves.
    html: { cspNonce: '__CSP_NONCE__' },
    build: {
      target: oldestChromium,
      outDir: folder('./out/renderer'),
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: folder('./src/renderer/index.html') },
    },
  },
});
