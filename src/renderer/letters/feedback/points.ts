import type { FeedbackPoints } from '@shared/letters';

export type Role = 'strength' | 'development' | 'none';
export const MOST = { strengths: 6, development: 2 } as const;

const LISTS = { strength: 'strengths', development: 'development' } as const;

export const roleOf = (points: FeedbackPoints, criterion: string): Role =>
  points.strengths.some((point) => point.criterion === criterion)
    ? 'strength'
    : points.development.some((point) => point.criterion === criterion)
      ? 'development'
      : 'none';

const pointOf = (points: FeedbackPoints, criterion: string) =>
  [...points.strengths, ...points.development].find((point) => point.criterion === criterion);

export const observedOf = (points: FeedbackPoints, criterion: string): string =>
  pointOf(points, criterion)?.observed ?? '';

/** Whether one more point fits there; a criterion that is there already does. */
export const hasRoom = (points: FeedbackPoints, criterion: string, role: Role): boolean =>
  role === 'none' || roleOf(points, criterion) === role || points[LISTS[role]].length < MOST[LISTS[role]];

/** Puts a criterion among the strengths, the points to develop, or neither; its words go with it. */
export function withRole(points: FeedbackPoints, criterion: string, role: Role): FeedbackPoints {
  if (roleOf(points, criterion) === role) return points;
  const without = (list: FeedbackPoints['strengths']) => list.filter((item) => item.criterion !== criterion);
  const next = { strengths: without(points.strengths), development: without(points.development) };
  if (role === 'none') return next;
  const point = pointOf(points, criterion) ?? { criterion, observed: '' };
  return { ...next, [LISTS[role]]: [...next[LISTS[role]], point] };
}

export function withObserved(points: FeedbackPoints, criterion: string, observed: string): FeedbackPoints {
  const said = (list: FeedbackPoints['strengths']) =>
    list.map((item) => (item.criterion === criterion ? { ...item, observed } : item));
  return { strengths: said(points.strengths), development: said(points.development) };
}

export const samePoints = (first: FeedbackPoints, second: FeedbackPoints): boolean =>
  JSON.stringify([first.strengths, first.development]) ===
  JSON.stringify([second.strengths, second.development]);
