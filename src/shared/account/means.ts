import type { ApplicationRecord } from '../record';
import { mean } from '../statistics';

export interface GivenRating {
  member: string;
  stage: string;
  points: number;
  evidence: string;
  scorecard: string;
  seq: number;
}

/** Every standing rating of one criterion, in the order of the log. */
export const ratingsOf = (mine: ApplicationRecord, criterion: string): GivenRating[] =>
  mine.scorecards.flatMap((card) =>
    card.ratings
      .filter((rating) => rating.criterion === criterion)
      .map(({ points, evidence }) => ({
        member: card.member,
        stage: card.stage,
        points,
        evidence,
        scorecard: card.id,
        seq: card.at.seq,
      })),
  );

/** Arithmetic mean of the panel's standing ratings, or null when there are none. */
export const meanOf = (ratings: readonly GivenRating[]): number | null =>
  ratings.length === 0 ? null : mean(ratings.map((rating) => rating.points));

/** Furthest distance between two ratings, in points. */
export const spreadOf = (ratings: readonly GivenRating[]): number =>
  ratings.length === 0
    ? 0
    : Math.max(...ratings.map((rating) => rating.points)) -
      Math.min(...ratings.map((rating) => rating.points));

/** Two decimals, with a true minus sign and a sign on differences. */
export const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(2));
export function signedFigure(value: number): string {
  const text = Math.abs(value).toFixed(2);
  return Number(text) === 0 ? '0.00' : `${value < 0 ? '−' : '+'}${text}`;
}
