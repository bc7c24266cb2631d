/** Running jobs by id, with whether a person has asked to stop. */
export type Jobs = Map<string, { cancelled: boolean }>;

/** Issues and hand-outs under way; `letters.cancel` stops either. */
export const jobs: Jobs = new Map();
