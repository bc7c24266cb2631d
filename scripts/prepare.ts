/** Everything the end-to-end tests need, fetched and built before their clocks run. */
import { ensureBuilt } from './ensure-built';
import { displayEnv } from './runtime/display';
import { findRuntime } from './runtime/find';

await ensureBuilt();
await findRuntime();
await displayEnv();
process.exit();
