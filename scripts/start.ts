/** `npm start`: builds if needed and opens the app. What follows `--` goes to the app. */
import { spawn } from 'node:child_process';
import { ensureBuilt } from './ensure-built';
import { hasDisplay } from './runtime/display';
import { findRuntime } from './runtime/find';

if (hasDisplay()) {
  await ensureBuilt();
  const runtime = await findRuntime();
  const app = spawn(runtime.executablePath, [...runtime.args, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, ...runtime.env },
  });
  app.once('exit', (code) => process.exit(code ?? 1));
} else {
  console.error('There is no display here to open a window on: running the demonstration instead.');
  await import('./demo');
}
