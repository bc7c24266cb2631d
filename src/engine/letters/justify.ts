import type { CallEnvelope } from '@shared/calls';
import { ok, refuse, type Result } from '@shared/kernel';
import type { LetterRequest } from '@shared/letters';
import type { Desk } from '../desk';
import { draftFor } from './draft-for';

/**
 * Records why a letter may go out although a check asks for a reason. Only what is found now, in the
 * letter as it would be issued, can be answered. A repeated command id changes nothing.
 * @returns refused `not-found/finding-gone`, `refused/not-to-be-justified`, and as `draftFor`
 */
export function justifyLetterFinding(
  desk: Desk,
  { request, key, text }: { request: LetterRequest; key: string; text: string },
  envelope: CallEnvelope,
): Result<{ seq: number }> {
  const open = desk.record();
  if (!open.ok) return open;
  const { log, state } = open.value;
  if (envelope.commandId !== undefined && log.hasCommand(envelope.commandId)) return ok({ seq: state.seq });
  const checked = draftFor(desk, request);
  if (!checked.ok) return checked;
  const { application, gathered, findings } = checked.value;
  const finding = findings.find((item) => item.key === key);
  if (!finding) {
    return refuse(
      'not-found',
      'finding-gone',
      'The letter as it stands now does not have this finding any more.',
    );
  }
  if (finding.severity !== 'justify') {
    return refuse(
      'refused',
      'not-to-be-justified',
      finding.severity === 'block'
        ? 'This cannot be answered in writing: the letter or the record has to change.'
        : 'This is advice only and needs no answer.',
    );
  }
  const candidate = application.candidate.id;
  const { check, about, fingerprint } = finding;
  const appended = desk.append(
    [
      {
        type: 'letter-finding-justified',
        data: {
          opening: gathered.record.opening.ref,
          application: application.id,
          candidate,
          check,
        },
        subjects: [candidate],
        personal: { key, about, fingerprint, text },
      },
    ],
    envelope,
  );
  return appended.ok ? ok({ seq: appended.value }) : appended;
}
