/** How it ended: where the focus goes once it has. */
export const CLOSED_ID = 'inquiry-closed';
/** Where "close it" leads. */
export const closeFieldId = (inquiry: string): string => `close-${inquiry}`;
/** Where "log it without a reply" leads. */
export const logFieldId = (inquiry: string): string => `log-${inquiry}`;
