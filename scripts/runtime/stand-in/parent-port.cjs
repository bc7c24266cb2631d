// process.parentPort as a utility process has it, over the channel of child_process.fork.
const { EventEmitter } = require('node:events');

const port = new EventEmitter();
process.on('message', (data) => port.emit('message', { data, ports: [] }));
process.on('disconnect', () => process.exit(0));
Object.defineProperty(process, 'parentPort', {
  value: Object.assign(port, {
    /** @param {any} message */
    postMessage: (message) => process.connected && process.send?.(message),
    start() {},
  }),
});
