/** One part of the benchmark in its own process: `part.ts NAME quick|full`. */
import type { Size } from './bench';
import { PARTS } from './parts';

const [name, size] = process.argv.slice(2) as [keyof typeof PARTS, Size];
const bench = await PARTS[name]();
const rows = await bench(size);
process.send!(rows, undefined, undefined, () => process.exit());
