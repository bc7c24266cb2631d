/** How it ended: where the focus goes once it has. */
export const CLOSED_ID = 'inquiry-closed';
