import { app, session } from 'electron';
import { PRINT_ORIGIN } from './print-pages';
import { isOurPage, PAGE_ORIGIN } from './sender';

/** Every request that is not for our own pages, or for data a page already holds, is refused. */
const ALLOWED = [`${PAGE_ORIGIN}/`, `${PRINT_ORIGIN}/`, 'data:', `blob:${PAGE_ORIGIN}/`, 'devtools://'];

/** Before the app is ready: no host has an address, whatever asks for one. */
export function cutNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
}

/** Closes what Chromium opens by default: network, permissions, other pages, other windows. */
export function harden(): void {
  const own = session.defaultSession;
  // Chromium would fetch a dictionary from the network as soon as the session exists.
  own.setSpellCheckerEnabled(false);
  if (process.platform !== 'darwin') own.setSpellCheckerLanguages([]);
  own.webRequest.onBeforeRequest((request, decide) => {
    decide({ cancel: !ALLOWED.some((start) => request.url.startsWith(start)) });
  });
  own.setPermissionRequestHandler((_contents, permission, decide, details) => {
    decide(
      permission === 'clipboard-sanitized-write' && isOurPage({ url: details.requestingUrl, parent: null }),
    );
  });
  own.setPermissionCheckHandler((_contents, permission, origin) => {
    return permission === 'clipboard-sanitized-write' && origin.startsWith(PAGE_ORIGIN);
  });
  own.setDevicePermissionHandler(() => false);
  own.on('will-download', (event) => event.preventDefault());

  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event, url) => {
      if (!url.startsWith(`${PAGE_ORIGIN}/`)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}
