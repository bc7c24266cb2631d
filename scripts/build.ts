/** Builds out/ when the sources have changed since the last build; `--force` builds anyway. */
import { ensureBuilt } from './ensure-built';

await ensureBuilt({ force: process.argv.includes('--force') });
