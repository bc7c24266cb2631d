/** The fixed numbers and labels of log format 1. They never change; another format gets another number. */
export const FORMAT = 1;
/** "GRND", in SQLite's `application_id`. */
export const APPLICATION_ID = 0x47524e44;
export const HASH_BYTES = 32;
export const KEY_BYTES = 32;
export const KEY_ID_BYTES = 16;
export const NONCE_BYTES = 12;
export const TAG_BYTES = 16;

/** Domain tags: what is hashed or derived for one purpose can never pass for another. */
export const TAG = {
  genesis: 'grounds/1/genesis',
  entry: 'grounds/1/entry',
  key: 'grounds/1/candidate-key',
  record: 'grounds/1/record',
  body: 'grounds/1/body',
  personal: 'grounds/1/personal',
  logCommitment: 'grounds/1/log-key-commitment',
  wrap: 'grounds/1/wrap',
  wrapCommitment: 'grounds/1/wrap-commitment',
} as const;

/** Ids go into SQL text and file-independent headers, so they are short and plain. */
export const LOG_ID = /^[A-Za-z0-9_-]{8,64}$/;
