/** Every hash of format 1: SHA-256 over a domain tag and length-prefixed parts, as stored. */
import { createHash } from 'node:crypto';
import type { Instant } from '@shared/kernel';
import { type Bytes, ByteWriter } from './bytes';
import { FORMAT, TAG } from './format';

const sha256 = (bytes: Bytes): Bytes => createHash('sha256').update(bytes).digest();

/** The hash an empty log starts from: it binds the log's id and the commitment to its key. */
export const genesisHash = (meta: { logId: string; createdAt: Instant; keyCommitment: Bytes }): Bytes =>
  sha256(
    new ByteWriter()
      .text(TAG.genesis)
      .u8(FORMAT)
      .text(meta.logId)
      .time(meta.createdAt)
      .sized(meta.keyCommitment)
      .done(),
  );

export const entryHash = (header: Bytes, body: Bytes, personal: Bytes | null, previous: Bytes): Bytes =>
  sha256(
    new ByteWriter()
      .text(TAG.entry)
      .sized(header)
      .sized(body)
      .sized(personal ?? new Uint8Array())
      .raw(previous)
      .done(),
  );

export const keyDigest = (keyId: Bytes, nonce: Bytes, wrapped: Bytes): Bytes =>
  sha256(new ByteWriter().text(TAG.key).sized(keyId).sized(nonce).sized(wrapped).done());

export const recordDigest = (header: Bytes, sealed: Bytes): Bytes =>
  sha256(new ByteWriter().text(TAG.record).sized(header).sized(sealed).done());
