import { crowdedOpening } from './crowded-opening';
import { appendAll, newDesk, opened, type BenchDesk } from './desk';

/** Entries that one candidate of the crowded opening gives rise to, rounded down. */
const EACH = 13;

/** A closed log of exactly so many entries, and the desk that wrote it. */
export function filledLog(entries: number): BenchDesk {
  const made = newDesk();
  const { seq } = opened(made.desk).state;
  appendAll(made.desk, crowdedOpening(Math.ceil(entries / EACH)).entries.slice(0, entries - seq));
  if (opened(made.desk).state.seq !== entries) throw new Error('The opening gave too few entries.');
  made.desk.close();
  return made;
}
