/** The row of an inquiry: where the focus goes that comes back to the list. */
export const rowId = (inquiry: string): string => `row-${inquiry}`;
