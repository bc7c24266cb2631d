import { app, Menu, type MenuItemConstructorOptions } from 'electron';

const isMac = process.platform === 'darwin';

/**
 * The menu bar. Entries of our own only say their id to the window in front, which owns the
 * command list; so a command has one meaning, however it is reached.
 */
export function setMenu(command: (id: string) => void): void {
  const entry = (label: string, id: string, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => command(id),
  });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        entry('New log…', 'log.new', 'CmdOrCtrl+Shift+N'),
        entry('Open log…', 'log.open', 'CmdOrCtrl+O'),
        { role: 'recentDocuments', visible: isMac, submenu: [{ role: 'clearRecentDocuments' }] },
        line,
        entry('Back up…', 'log.backup'),
        entry('Lock', 'log.lock', 'CmdOrCtrl+L'),
        line,
        entry('Print…', 'print', 'CmdOrCtrl+P'),
        line,
        isMac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    { role: 'editMenu' },
    {
      label: '&Go',
      submenu: [
        entry('Find or do anything…', 'palette', 'CmdOrCtrl+K'),
        line,
        entry('Today', 'go.today', 'CmdOrCtrl+1'),
        entry('Openings', 'go.openings', 'CmdOrCtrl+2'),
        entry('People', 'go.people', 'CmdOrCtrl+3'),
        entry('Inquiries', 'go.inquiries', 'CmdOrCtrl+4'),
        entry('Templates', 'go.templates', 'CmdOrCtrl+5'),
        entry('Custody', 'go.custody', 'CmdOrCtrl+6'),
        line,
        entry('Settings…', 'go.settings', 'CmdOrCtrl+,'),
      ],
    },
    {
      label: '&View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        line,
        { role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [line, { role: 'toggleDevTools' } as const]),
      ],
    },
    { role: 'windowMenu' },
    {
      role: 'help',
      submenu: [
        entry('Keyboard shortcuts', 'help.shortcuts', 'CmdOrCtrl+/'),
        entry('Licences', 'help.licences'),
        entry('About Grounds', 'help.about'),
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
