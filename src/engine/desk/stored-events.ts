import type { StoredEvent } from '@shared/kernel';
import type { RecordEvent } from '@shared/record';

/** An event as the log stores it. An event about nobody carries neither subjects nor a personal part. */
export function toStored(event: RecordEvent, actor: string | undefined): StoredEvent {
  const { type, data } = event;
  const personal = 'personal' in event ? event.personal : undefined;
  const subjects = 'subjects' in event ? event.subjects : undefined;
  return {
    type,
    data: data as Record<string, unknown>,
    ...(actor === undefined ? {} : { actor }),
    ...(personal && subjects && subjects.length > 0
      ? { subjects: [...new Set(subjects)], personal: personal as Record<string, unknown> }
      : {}),
  };
}
