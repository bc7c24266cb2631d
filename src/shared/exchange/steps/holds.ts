import { each } from '../case-refs';
import type { StepWriter } from './step-writer';

/** Legal holds, before the complaints that brought them about: those then place none of their own. */
export function holds({ file, refs, command, resolve }: StepWriter): void {
  each(file.holds, '/holds', ({ ref, inquiry, lifted: _, ...hold }, at) => {
    resolve('opening', hold.opening, `${at}/opening`);
    const link = inquiry === undefined ? {} : { inquiry: resolve('inquiry', inquiry, `${at}/inquiry`) };
    const input = { id: refs.get(ref)!.id, ref, ...hold, ...link };
    command(at, { name: 'custody.place-hold', input });
  });
}

/** Holds that were lifted, last of all. */
export function holdsLifted({ file, refs, command }: StepWriter): void {
  each(file.holds, '/holds', ({ ref, lifted }, at) => {
    if (!lifted) return;
    command(`${at}/lifted`, { name: 'custody.lift-hold', input: { hold: refs.get(ref)!.id, ...lifted } });
  });
}
