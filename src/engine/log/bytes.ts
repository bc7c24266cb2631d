/**
 * The one way bytes are laid out in format 1: big-endian numbers, and a 32-bit length before
 * everything of variable length. Reading is strict, so that each value has exactly one encoding
 * and nothing needs to be re-serialised to be verified.
 */
import { Buffer } from 'node:buffer';
import type { Instant } from '@shared/kernel';

export type Bytes = Uint8Array;

/** The last millisecond of the year 9999, the last that an Instant can write. */
const LAST_INSTANT = 253402300799999;

const strictText = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** False when a lone surrogate makes the text impossible to write as UTF-8. */
export const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);

/** Well-formed UTF-8. Throws on a lone surrogate: ids are ours, and must survive unchanged. */
export function utf8(text: string): Bytes {
  if (!isWellFormed(text)) throw new RangeError('An id or label of the log holds a lone surrogate.');
  return Buffer.from(text, 'utf8');
}

export class ByteWriter {
  private readonly parts: Bytes[] = [];

  u8(value: number): this {
    return this.raw(Uint8Array.of(checked(value, 0xff)));
  }

  u32(value: number): this {
    const part = Buffer.alloc(4);
    part.writeUInt32BE(checked(value, 0xffffffff));
    return this.raw(part);
  }

  u64(value: number): this {
    const part = Buffer.alloc(8);
    part.writeBigUInt64BE(BigInt(checked(value, Number.MAX_SAFE_INTEGER)));
    return this.raw(part);
  }

  /** A moment, in milliseconds since 1970. */
  time(instant: Instant): this {
    return this.u64(Date.parse(instant));
  }

  raw(bytes: Bytes): this {
    this.parts.push(bytes);
    return this;
  }

  sized(bytes: Bytes): this {
    return this.u32(bytes.length).raw(bytes);
  }

  text(value: string): this {
    return this.sized(utf8(value));
  }

  list<T>(values: readonly T[], write: (value: T) => void): this {
    this.u32(values.length);
    values.forEach(write);
    return this;
  }

  done(): Bytes {
    return Buffer.concat(this.parts);
  }
}

function checked(value: number, most: number): number {
  if (!Number.isSafeInteger(value) || value < 0 || value > most) {
    throw new RangeError(`${value} does not fit its field in the log.`);
  }
  return value;
}

/** Throws `MalformedBytes` as soon as the bytes are not what the format says. */
export class ByteReader {
  private at = 0;
  private readonly bytes: Buffer;

  constructor(bytes: Bytes) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  u8(): number {
    return this.raw(1).readUInt8();
  }

  u32(): number {
    return this.raw(4).readUInt32BE();
  }

  u64(): number {
    const value = this.raw(8).readBigUInt64BE();
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new MalformedBytes('a number is too large');
    return Number(value);
  }

  time(): Instant {
    const milliseconds = this.u64();
    if (milliseconds > LAST_INSTANT) throw new MalformedBytes('a time is out of range');
    return new Date(milliseconds).toISOString();
  }

  raw(length: number): Buffer {
    if (this.bytes.length - this.at < length) throw new MalformedBytes('the bytes end too early');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  sized(): Buffer {
    return this.raw(this.u32());
  }

  text(): string {
    try {
      return strictText.decode(this.sized());
    } catch (error) {
      if (error instanceof MalformedBytes) throw error;
      throw new MalformedBytes('a text is not UTF-8');
    }
  }

  list<T>(read: () => T): T[] {
    const length = this.u32();
    // Each item takes at least one byte, so a hostile length ends here, not in memory.
    if (length > this.bytes.length - this.at) throw new MalformedBytes('a list is too long');
    return Array.from({ length }, read);
  }

  end(): void {
    if (this.at !== this.bytes.length) throw new MalformedBytes('there are bytes left over');
  }

  rest(): Buffer {
    return this.raw(this.bytes.length - this.at);
  }
}

export class MalformedBytes extends Error {
  override readonly name = 'MalformedBytes';
}

export const hex = (bytes: Bytes): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');

export const unhex = (text: string): Bytes => Buffer.from(text, 'hex');

/** True when `values` rise strictly: sorted and without doubles, the only order the format knows. */
export const risesStrictly = (values: readonly string[]): boolean =>
  values.every((value, index) => index === 0 || values[index - 1]! < value);
