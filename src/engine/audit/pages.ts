import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditDocument } from '@shared/audit';
import { ok, refuse, type Result } from '@shared/kernel';
import { prepareNewFile } from '../exchange';

/** A document as PDF bytes and as the text of its JSON twin: the same facts in both. */
export interface Pages {
  pdf: Uint8Array;
  json: string;
  document: AuditDocument;
}

/** The JSON twin of a document. */
export const asJson = (document: AuditDocument): string =>
  `${JSON.stringify({ format: 'grounds-audit/1', ...document }, null, 2)}\n`;

/**
 * Writes both under one name: `stem.pdf` and `stem.json`, or `stem (2)` where either is taken.
 * Nothing appears before both are safe on the disk, and nothing is ever overwritten.
 * @returns refused as `prepareNewFile`
 */
export function writePages(folder: string, stem: string, { pdf, json }: Pages): Result<string[]> {
  const free = freeStem(folder, stem);
  const first = prepareNewFile(folder, `${free}.pdf`, pdf);
  if (!first.ok) return first;
  const second = prepareNewFile(folder, `${free}.json`, json);
  if (!second.ok) {
    first.value.drop();
    return second;
  }
  const kept = first.value.keep();
  if (!kept.ok) {
    second.value.drop();
    return kept;
  }
  const twin = second.value.keep();
  if (twin.ok) return ok([kept.value, twin.value]);
  const { kind, code, message } = twin.error;
  return refuse(kind, code, `${kept.value} was written; its JSON twin was not. ${message}`);
}

function freeStem(folder: string, stem: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? stem : `${stem} (${number})`;
    if (!['pdf', 'json'].some((ending) => existsSync(join(folder, `${name}.${ending}`)))) return name;
  }
}
