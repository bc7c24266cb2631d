import type { SearchHit } from '@shared/audit';
import { call } from '../client';
import type { FoundItem } from './find';

/** Where a hit leads: a person to their page, an opening to its candidates. */
function pathOf(hit: SearchHit): string {
  const id = encodeURIComponent(hit.id);
  if (hit.kind === 'candidate') return `/people/${id}`;
  return hit.kind === 'opening' ? `/openings/${id}/candidates` : `/inquiries?inquiry=${id}`;
}

/** Asks the record. Nothing is found while it cannot be read. */
export async function searchRecord(text: string): Promise<readonly FoundItem[]> {
  const result = await call('audit.search', { text });
  return result.ok ? result.value.map((hit) => ({ ...hit, to: pathOf(hit) })) : [];
}
