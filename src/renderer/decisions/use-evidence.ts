import type { Fact } from '@shared/candidates';
import type { MatrixRow } from '@shared/decisions';
import { currentCriteria, type Opening } from '@shared/openings';
import { useMemo } from 'react';
import { useActing } from '../app/acting';
import { useCall } from '../app/client';
import { evidenceOptions, type EvidenceOption } from './evidence';
import { useMemberName } from './use-names';

const NONE: readonly Fact[] = [];

/** Everything on record about one candidate that a reason may rest on, as far as the acting member may read. */
export function useEvidence(opening: Opening, row: MatrixRow): EvidenceOption[] {
  const acting = useActing();
  const memberName = useMemberName();
  const { application, candidate } = row;
  const person = useCall('candidates.get', { candidate }).data;
  const seen = useCall(
    'scorecards.view',
    { application, member: acting ?? '-' },
    { enabled: acting !== null },
  ).data;
  const deviations = useCall('scorecards.deviations', { opening: opening.ref }).data;
  return useMemo(
    () =>
      evidenceOptions({
        row,
        facts: person?.candidate.facts ?? NONE,
        fitNotes: seen?.fitNotes ?? [],
        observations: seen?.observations ?? [],
        deviations: deviations ?? [],
        set: currentCriteria(opening)?.set,
        memberName,
      }),
    [row, person, seen, deviations, opening, memberName],
  );
}
