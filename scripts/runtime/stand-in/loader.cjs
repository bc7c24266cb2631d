// Runs inside the fallback Electron before the application: points it at the built app and lets
// the engine run in Node 24 instead of a utility process. The application does not know.
const { fork } = require('node:child_process');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { app, utilityProcess } = require('electron');

const root = join(__dirname, '../../..');
const { main, productName, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const node = process.env.GROUNDS_NODE;

// What Electron does itself when it is given a folder; these two are not in its types.
const startable = /** @type {any} */ (app);
startable.setAppPath(root);
startable.setVersion(version);
app.setName(productName);

/** @type {(modulePath: string, args?: string[], options?: import('electron').ForkOptions) => any} */
const forkInNode = (modulePath, args = [], options = {}) => {
  const child = fork(modulePath, args, {
    execPath: node,
    execArgv: ['--require', join(__dirname, 'parent-port.cjs')],
    serialization: 'advanced',
    env: /** @type {NodeJS.ProcessEnv} */ (options.env ?? process.env),
    stdio:
      options.stdio === 'pipe' ? ['ignore', 'pipe', 'pipe', 'ipc'] : ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return Object.assign(child, {
    /** @param {any} message */
    postMessage: (message) => child.connected && child.send(message),
  });
};
utilityProcess.fork = forkInNode;

require(join(root, main));
