import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';
import { PRINT_ORIGIN, type PrintPages } from './print-pages';
import { PAGE_ORIGIN } from './sender';

const { protocol: scheme, host } = new URL(PAGE_ORIGIN);
const { host: printHost } = new URL(PRINT_ORIGIN);

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Nothing from outside, nothing inline except styles that carry this page's nonce. */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Before the app is ready: makes app:// a proper, secure origin. */
export function declarePageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: scheme.slice(0, -1),
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/**
 * Serves the built window from `folder`, read-only, with a fresh nonce for every page; and beside it,
 * under another host, what is about to be printed.
 */
export function servePage(folder: string, printing: PrintPages): void {
  protocol.handle(scheme.slice(0, -1), async (request) => {
    const url = new URL(request.url);
    if (url.host === printHost && request.method === 'GET')
      return printing.answer(url.pathname) ?? notFound();
    const file = normalize(join(folder, decodeURIComponent(url.pathname)));
    const type = TYPES[extname(file)];
    if (url.host !== host || request.method !== 'GET' || !file.startsWith(folder + sep) || !type)
      return notFound();
    const bytes = await readFile(file).catch(() => null);
    if (!bytes) return notFound();
    const nonce = randomBytes(16).toString('base64');
    const body = type.startsWith('text/html')
      ? bytes.toString('utf8').replaceAll('__CSP_NONCE__', nonce)
      : bytes;
    return new Response(body, {
      headers: {
        'content-type': type,
        'content-security-policy': contentSecurityPolicy(nonce),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
      },
    });
  });
}

const notFound = (): Response => new Response('Not found', { status: 404 });
