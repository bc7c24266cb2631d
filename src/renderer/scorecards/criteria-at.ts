import { currentCriteria, type Criterion, type Opening, type Stage } from '@shared/openings';

/** The criteria assessed at a stage, in the stage's order. */
export const criteriaAt = (opening: Opening, stage: Stage): Criterion[] =>
  stage.criteria.flatMap(
    (ref) => currentCriteria(opening)?.set.criteria.find((criterion) => criterion.ref === ref) ?? [],
  );
