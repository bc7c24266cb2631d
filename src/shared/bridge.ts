import type * as z from 'zod';
import { CALL_NAMES, type CallEnvelope, type CALLS } from './calls';
import type { Result } from './kernel';
import { SHELL_CALLS, type Announcement } from './shell';

type WindowCall = (typeof CALLS)[number] | (typeof SHELL_CALLS)[number];

/** Every call a window may make: those the engine answers and those the shell answers itself. */
export type WindowCallName = WindowCall['name'];
type Named<N extends WindowCallName> = Extract<WindowCall, { name: N }>;
export type WindowInput<N extends WindowCallName> = z.input<Named<N>['input']>;
export type WindowOutput<N extends WindowCallName> = Named<N>['output'];

export const WINDOW_CALL_NAMES: readonly WindowCallName[] = [
  ...CALL_NAMES,
  ...SHELL_CALLS.map((call) => call.name),
];

/** What preload puts on the window as `grounds`: one function for each call, and the announcements. */
export type Bridge = {
  [N in WindowCallName]: (input: WindowInput<N>, envelope?: CallEnvelope) => Promise<Result<WindowOutput<N>>>;
} & {
  /** Hears announcements from now on; the answer stops it. */
  onEvent: (listener: (what: Announcement) => void) => () => void;
};
