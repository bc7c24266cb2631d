/**
 * A second process that works on a log, to be killed or to get in the way:
 * `append` acknowledges every entry on standard output, `hold` keeps the log open, `try` tells what
 * opening and appending answer.
 */
import { writeSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openLog } from '@engine/log';
import type { Refusal } from '@shared/kernel';

const [mode = '', path = '', recoveryCode = '', batch = '0'] = process.argv.slice(2);
const clock = () => new Date().toISOString();
// Written at once: what stands in the pipe was acknowledged before any kill.
const say = (line: string): void => void writeSync(1, `${line}\n`);
const tell = (error: Refusal): void => say(JSON.stringify({ ...error, message: error.message }));

const opened = openLog(path, { recoveryCode }, { clock });
if (!opened.ok) {
  tell(opened.error);
  process.exit(0);
}
const log = opened.value;
const entry = (commandId: string) => ({
  commandId,
  event: {
    type: 't',
    data: { commandId },
    subjects: [`candidate-${commandId}`],
    personal: { text: 'x'.repeat(3000) },
  },
});
const letter = (id: string) => ({ id, mediaType: 'text/plain', subjects: [], bytes: Buffer.alloc(9000, 1) });

switch (mode) {
  case 'append':
    say('open');
    for (let index = 0; ; index += 1) {
      const id = `${batch}-${index}`;
      const appended = log.append(log.head(), [entry(id), entry(id)], [letter(id)]);
      if (!appended.ok) throw new Error(appended.error.message);
      say(`saved ${id}`);
      if (index % 5 === 4) log.saveDraft(`draft-${batch}`, { index });
    }
  case 'hold':
    // A log that nobody refers to any more still has its writer: the lock ends with the process.
    setFlagsFromString('--expose-gc');
    setTimeout(() => {
      (runInNewContext('gc') as () => void)();
      setTimeout(() => say('open'), 50);
    }, 50);
    setInterval(() => undefined, 1000);
    break;
  case 'try': {
    const appended = log.append(log.head(), [entry(`try-${batch}`)]);
    say(
      JSON.stringify({
        readOnly: log.readOnly,
        entries: [...log.read(1)].length,
        append: appended.ok ? 'ok' : `${appended.error.kind}/${appended.error.code}`,
      }),
    );
    log.close();
    break;
  }
  default:
    throw new Error(`Unknown mode ${mode}`);
}
