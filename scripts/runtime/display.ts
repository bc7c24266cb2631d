/** A screen to open windows on: the person's own, or one that nobody sees. */
import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { ensureSystemParts } from './system-parts';

/** True when windows can be shown to a person here. */
export const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

let virtual: Promise<Record<string, string>> | null = null;

/** Environment that makes windows possible: nothing where there is a display, else a virtual one (Xvfb). */
export function displayEnv(): Promise<Record<string, string>> {
  if (hasDisplay()) return Promise.resolve({});
  virtual ??= startXvfb();
  return virtual;
}

function startXvfb(): Promise<Record<string, string>> {
  ensureSystemParts({ commands: ['Xvfb'] });
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  process.once('exit', () => xvfb.kill());
  return new Promise((resolve, reject) => {
    const answer = xvfb.stdio[3] as Socket;
    answer.once('data', (number) => {
      // From here on it must not keep this process alive by itself.
      answer.unref();
      xvfb.unref();
      console.error(`No display: windows open on a virtual one (:${String(number).trim()}).`);
      resolve({ DISPLAY: `:${String(number).trim()}` });
    });
    xvfb.once('error', reject);
    xvfb.once('exit', (code) => reject(new Error(`Xvfb stopped with ${code} before it gave a display.`)));
  });
}
