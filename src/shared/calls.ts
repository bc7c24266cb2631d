import type * as z from 'zod';
import { auditCalls } from './audit';
import { candidatesCalls } from './candidates';
import { custodyCalls } from './custody';
import { decisionsCalls } from './decisions';
import { inquiriesCalls } from './inquiries';
import { lettersCalls } from './letters';
import { openingsCalls } from './openings';
import { scorecardsCalls } from './scorecards';
import { settingsCalls } from './settings';

/** Every call through the one door between window and engine. */
export const CALLS = [
  ...settingsCalls,
  ...openingsCalls,
  ...candidatesCalls,
  ...scorecardsCalls,
  ...decisionsCalls,
  ...lettersCalls,
  ...inquiriesCalls,
  ...auditCalls,
  ...custodyCalls,
] as const;

export type AnyCall = (typeof CALLS)[number];
export type CallName = AnyCall['name'];
type CallNamed<N extends CallName> = Extract<AnyCall, { name: N }>;

/** What the window sends: defaults may be left out. */
export type CallInput<N extends CallName> = z.input<CallNamed<N>['input']>;
/** What a handler receives after parsing. */
export type CallParsed<N extends CallName> = z.output<CallNamed<N>['input']>;
export type CallOutput<N extends CallName> = CallNamed<N>['output'];
export type CommandName = Extract<AnyCall, { kind: 'command' }>['name'];
export type QueryName = Exclude<CallName, CommandName>;

export const CALL_NAMES: readonly CallName[] = CALLS.map((call) => call.name);

/** Besides its input, every call may carry who is at the desk and, for commands, an id against doubling. */
export interface CallEnvelope {
  actor?: string | undefined;
  commandId?: string | undefined;
}
