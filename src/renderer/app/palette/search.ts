import type { SearchHit } from '@shared/audit';
import { call } from '../client';
import { grouped, type FoundItem } from './find';

/**
 * Where hits lead, best first. A person leads to the why of each application, one that can be told
 * before one that is still being worked on, and then to their page: a name and Enter answers "why?".
 */
export function itemsOf(hits: readonly SearchHit[]): FoundItem[] {
  const people = grouped(
    hits.filter(({ kind }) => kind === 'candidate'),
    ({ id }) => id,
  );
  return [
    ...people.flatMap(({ items }) => personItems(items)),
    ...hits.filter(({ kind }) => kind !== 'candidate').map(placeItem),
  ];
}

function personItems(hits: readonly SearchHit[]): FoundItem[] {
  const [first] = hits;
  if (first === undefined) return [];
  const toldFirst = hits.toSorted((a, b) => Number(b.told) - Number(a.told));
  const whys = toldFirst.flatMap(({ application, title, detail }): FoundItem[] =>
    application === null
      ? []
      : [{ kind: 'candidate', key: application, title, detail, leads: 'why', to: `/why/${application}` }],
  );
  const page: FoundItem = {
    kind: 'candidate',
    key: first.id,
    title: first.title,
    detail: whys.length === 1 ? '' : first.detail,
    leads: 'person',
    to: `/people/${encodeURIComponent(first.id)}`,
  };
  return [...whys, page];
}

const placeItem = ({ kind, id, title, detail }: SearchHit): FoundItem => ({
  kind,
  key: id,
  title,
  detail,
  leads: null,
  to:
    kind === 'opening'
      ? `/openings/${encodeURIComponent(id)}/candidates`
      : `/inquiries?inquiry=${encodeURIComponent(id)}`,
});

/** Asks the record. Nothing is found while it cannot be read. */
export async function searchRecord(text: string): Promise<readonly FoundItem[]> {
  const result = await call('audit.search', { text });
  return result.ok ? itemsOf(result.value) : [];
}
