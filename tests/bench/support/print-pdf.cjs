// Runs inside Electron: prints each HTML file of a folder to PDF in one hidden window, as a tool
// built on Chromium would, and writes the milliseconds of each to standard output as JSON.
const { readdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { app, BrowserWindow } = require('electron');

const folder = /** @type {string} */ (process.env.GROUNDS_BENCH_HTML);

async function print() {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
  /** @type {number[]} */
  const took = [];
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()) {
    const start = performance.now();
    await window.loadFile(join(folder, name));
    const pdf = await window.webContents.printToPDF({ pageSize: 'A4' });
    writeFileSync(join(folder, name.replace('.html', '.pdf')), pdf);
    took.push(performance.now() - start);
  }
  process.stdout.write(`\n${JSON.stringify({ took })}\n`);
}

app.disableHardwareAcceleration();
app
  .whenReady()
  .then(print)
  .then(
    () => app.exit(0),
    (error) => {
      process.stderr.write(`${error.stack}\n`);
      app.exit(1);
    },
  );
