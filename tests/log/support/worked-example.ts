/**
 * A second writing of format 1, from `docs/log-format.md` alone: no line of the engine is used, so
 * that document, engine and this have to agree.
 */
import { createCipheriv, createHash, hkdfSync, scryptSync } from 'node:crypto';

export type Example = Record<string, Buffer>;

const text = (value: string): Buffer => Buffer.from(value, 'utf8');
const u8 = (value: number): Buffer => Buffer.of(value);
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const u64 = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(value));
  return bytes;
};
const sized = (bytes: Buffer): Buffer => Buffer.concat([u32(bytes.length), bytes]);
const join = (...parts: Buffer[]): Buffer => Buffer.concat(parts);
const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();
const hkdf = (material: Buffer, salt: Buffer, info: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', material, salt, info, 32));
const gcm = (key: Buffer, nonce: Buffer, plain: Buffer, associated: Buffer): Buffer => {
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(associated);
  return join(cipher.update(plain), cipher.final(), cipher.getAuthTag());
};

/** Computes every derived value of the worked example from its given values. */
export function compute(given: Example): Example {
  const of = (name: string): Buffer => {
    const value = given[name];
    if (!value) throw new Error(`The document gives no “${name}”.`);
    return value;
  };
  const logId = of('log id');
  const logKey = of('log key');
  const keyId = of('key id');

  const keyCommitment = hkdf(logKey, logId, text('grounds/1/log-key-commitment'));
  const genesis = sha256(
    join(
      sized(text('grounds/1/genesis')),
      u8(1),
      sized(logId),
      u64(Date.parse(of('created at').toString())),
      sized(keyCommitment),
    ),
  );

  const params = join(u8(14), sized(of('wrap salt')));
  const code = of('recovery code').toString().replaceAll('-', '').slice(0, 27);
  const stretched = scryptSync(text(code), of('wrap salt'), 32, { N: 2 ** 14, r: 8, p: 1, maxmem: 2 ** 26 });
  const wrapLabel = join(text('/recovery/'), logId);
  const wrapKey = hkdf(stretched, of('wrap salt'), join(text('grounds/1/wrap'), wrapLabel));
  const wrapCommitment = hkdf(stretched, of('wrap salt'), join(text('grounds/1/wrap-commitment'), wrapLabel));
  const wrapAssociated = join(
    sized(text('grounds/1/wrap')),
    sized(logId),
    sized(text('recovery')),
    sized(params),
  );
  const wrappedLogKey = gcm(wrapKey, of('wrap nonce'), logKey, wrapAssociated);

  const candidateId = text(JSON.stringify(of('candidate id').toString()));
  const wrappingKey = hkdf(logKey, logId, text('grounds/1/candidate-key'));
  const wrappedCandidateKey = gcm(
    wrappingKey,
    of('key nonce'),
    join(of('candidate key'), candidateId),
    join(text('grounds/1/candidate-key/'), logId, text('/'), keyId),
  );
  const keyDigest = sha256(
    join(
      sized(text('grounds/1/candidate-key')),
      sized(keyId),
      sized(of('key nonce')),
      sized(wrappedCandidateKey),
    ),
  );

  const recordedAt = u64(Date.parse(of('recorded at').toString()));
  const documentPlain = join(sized(of('media type')), of('document'));
  const documentHeader = join(
    u8(1),
    u8(1),
    sized(logId),
    sized(of('document id')),
    recordedAt,
    u32(1),
    keyId,
    of('document nonce'),
    u64(documentPlain.length + 16),
  );
  const documentKey = hkdf(
    join(logKey, of('candidate key')),
    logId,
    join(text('grounds/1/record/document'), keyId),
  );
  const sealedDocument = gcm(documentKey, of('document nonce'), documentPlain, documentHeader);
  const documentDigest = sha256(
    join(sized(text('grounds/1/record')), sized(documentHeader), sized(sealedDocument)),
  );

  const header = join(
    u8(1),
    sized(logId),
    u64(1),
    recordedAt,
    u64(0),
    sized(of('command id')),
    genesis,
    of('body nonce'),
    u32(of('body').length + 16),
    u8(1),
    join(u32(1), keyId),
    of('personal nonce'),
    u32(of('personal').length + 16),
    join(u32(1), keyId, keyDigest),
    join(u32(1), sized(of('document id')), documentDigest),
    u32(0),
    u32(0),
  );
  const bodyKey = hkdf(logKey, logId, text('grounds/1/body'));
  const sealedBody = gcm(bodyKey, of('body nonce'), of('body'), header);
  const personalKey = hkdf(of('candidate key'), logId, join(text('grounds/1/personal'), keyId));
  const sealedPersonal = gcm(personalKey, of('personal nonce'), of('personal'), header);
  const hash = sha256(
    join(sized(text('grounds/1/entry')), sized(header), sized(sealedBody), sized(sealedPersonal), genesis),
  );
  const reference = text(`GR-1-${hash.toString('hex').slice(0, 10)}`);

  return {
    'key commitment': keyCommitment,
    'genesis hash': genesis,
    'wrap params': params,
    'wrap commitment': wrapCommitment,
    'wrapped log key': wrappedLogKey,
    'wrapped candidate key': wrappedCandidateKey,
    'key digest': keyDigest,
    'document header': documentHeader,
    'document key': documentKey,
    'sealed document': sealedDocument,
    'document digest': documentDigest,
    'entry header': header,
    'body key': bodyKey,
    'sealed body': sealedBody,
    'personal key': personalKey,
    'sealed personal': sealedPersonal,
    'entry hash': hash,
    'record reference': reference,
  };
}

/**
 * Reads the example from the document: lines `name = hex` or `name = "text"`, where indented lines
 * continue the hex above, in the fenced blocks marked `given` and `derived`.
 */
export function parseExample(markdown: string, kind: 'given' | 'derived'): Example {
  const example: Example = {};
  for (const [, block = ''] of markdown.matchAll(new RegExp(`\`\`\`${kind}\\n(.*?)\`\`\``, 'gs'))) {
    for (const [, name = '', value = ''] of block.matchAll(/^(\S[^=]*?) *= *(.*(?:\n +.*)*)$/gm)) {
      const quoted = /^"(.*)"$/.exec(value);
      example[name] = quoted ? text(quoted[1]!) : Buffer.from(value.replaceAll(/\s/g, ''), 'hex');
    }
  }
  return example;
}
