import Database from 'better-sqlite3';

interface Port {
  on(event: 'message', listener: (message: { data: { id: number; name: string; input: unknown } }) => void): void;
  postMessage(message: unknown): void;
}

const port = (process as unknown as { parentPort: Port }).parentPort;
port.on('message', ({ data }) => {
  const database = new Database(':memory:');
  const version = database.prepare('select sqlite_version()').pluck().get();
  database.close();
  port.postMessage({ id: data.id, result: { ok: true, value: { sqlite: version, input: data.input } } });
});
