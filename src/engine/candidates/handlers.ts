import { candidateName, type CandidateRow } from '@shared/candidates';
import { ok, refuse } from '@shared/kernel';
import { currentCriteria } from '@shared/openings';
import type { RecordState } from '@shared/record';
import { importCandidates, previewCandidates } from '../exchange';
import type { RoomHandlers } from '../handler';
import { attach, saveAttachment } from './attachments';
import { duplicates, lastImportOf, sameAs } from './duplicates';
import { register } from './register';

export const candidatesHandlers: RoomHandlers<'candidates'> = {
  'candidates.list': ({ opening }, desk) => {
    const record = desk.record();
    return record.ok ? ok(rows(record.value.state, opening)) : record;
  },
  'candidates.get': ({ candidate }, desk) => {
    const record = desk.record();
    if (!record.ok) return record;
    const { candidates, applications } = record.value.state.candidates;
    const found = candidates.get(candidate);
    return found
      ? ok({
          candidate: found,
          applications: found.applications.map((id) => applications.get(id)!),
          sameAs: sameAs(record.value.state, candidate),
        })
      : refuse('not-found', 'candidate-unknown', 'There is no such candidate on record.');
  },
  'candidates.register': (_input, desk) => {
    const record = desk.record();
    return record.ok ? ok(register(record.value.state, desk.context().today)) : record;
  },
  'candidates.duplicates': (input, desk) => {
    const record = desk.record();
    return record.ok ? ok(duplicates(record.value.state, input)) : record;
  },
  'candidates.last-import': ({ opening }, desk) => {
    const record = desk.record();
    return record.ok ? ok(lastImportOf(record.value.state, opening)) : record;
  },
  'candidates.attach': (input, desk, envelope) => attach(desk, input, envelope),
  'candidates.save-attachment': (input, desk) => saveAttachment(desk, input),
  'candidates.preview-import': (input, desk) => previewCandidates(desk, input),
  'candidates.import': (input, desk, envelope) => importCandidates(desk, input, envelope),
};

/** One row per application, and one for each candidate without any. */
export function rows(state: RecordState, opening?: string): CandidateRow[] {
  const { candidates, applications, byOpening } = state.candidates;
  const rowOf = (candidateId: string, applicationId: string | null): CandidateRow => {
    const candidate = candidates.get(candidateId)!;
    const application = applicationId === null ? null : applications.get(applicationId)!;
    const post = application ? state.openings.openings.get(application.opening) : undefined;
    const stages = post ? (currentCriteria(post)?.set.stages ?? []) : [];
    const reached = new Set(application?.stages.map((item) => item.stage));
    return {
      candidate: candidateId,
      application: applicationId,
      opening: application?.opening ?? null,
      openingTitle: post?.details.title ?? '',
      name: candidateName(candidate),
      email: candidate.contact?.email ?? '',
      receivedOn: application?.receivedOn ?? null,
      stage: stages.findLast((stage) => reached.has(stage.ref))?.label ?? '',
      disposition: application?.withdrawn
        ? 'withdrawn'
        : applicationId === null
          ? null
          : (state.decisions.dispositions.get(applicationId)?.code ?? null),
      relations: candidate.relations.map((relation) => relation.kind),
    };
  };
  if (opening !== undefined)
    return (byOpening.get(opening) ?? []).map((id) => rowOf(applications.get(id)!.candidate, id));
  return [...candidates.values()].flatMap((candidate) =>
    candidate.applications.length === 0
      ? [rowOf(candidate.id, null)]
      : candidate.applications.map((id) => rowOf(candidate.id, id)),
  );
}
