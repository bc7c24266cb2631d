/** A moment, ISO 8601 in UTC with milliseconds: `2026-11-23T12:04:05.000Z`. */
export type Instant = string;
/** A calendar day without a time zone: `2026-11-23`. */
export type Day = string;
/** Time comes in as an argument, so that rules and tests can be replayed. */
export type Clock = () => Instant;
/** Ids come in as an argument for the same reason. */
export type IdSource = () => string;

export const dayOf = (instant: Instant): Day => instant.slice(0, 10);
