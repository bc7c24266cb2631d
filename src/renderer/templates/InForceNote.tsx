import { Button } from '@mantine/core';
import type { SetVersion } from '@shared/letters';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCall } from '../app/client';
import { writtenDate } from '../ui/dates';
import { StatusMark } from '../ui/StatusMark';
import { adoptMessages as m } from './adopt-messages';
import { editorMessages } from './editor-messages';
import { templateMessages } from './template-words';
import styles from './templates.module.css';

interface InForceNoteProps {
  inForce: SetVersion | null;
  /** Grounds ships words that no version here has. */
  shippedIsNew: boolean;
  /** Version that the draft was made from; null without a draft. */
  draftFrom: number | null;
  onShipped: () => void;
}

/** Which version holds, since when and by whom; and what is newer than it. */
export function InForceNote({ inForce, shippedIsNew, draftFrom, onShipped }: InForceNoteProps): ReactNode {
  const intl = useIntl();
  const members = useCall('settings.get', {}).data?.members ?? [];
  if (!inForce) return null;
  const { version, at } = inForce;
  const by = members.find((member) => member.ref === at.actor)?.fullName;
  const day = writtenDate(intl, at.recordedAt);
  return (
    <>
      <div>
        <p>{intl.formatMessage(templateMessages.version, { version })}</p>
        <p className={styles['soft']}>
          {by === undefined
            ? intl.formatMessage(m.since, { day })
            : intl.formatMessage(m.sinceBy, { day, name: by })}
        </p>
      </div>
      {draftFrom !== null && draftFrom !== version && (
        <StatusMark status="due" wrap>
          {intl.formatMessage(editorMessages.outdated, { from: draftFrom, version })}
        </StatusMark>
      )}
      {shippedIsNew && (
        <div className={styles['newer']}>
          <StatusMark status="info" wrap>
            {intl.formatMessage(m.shippedNewer)}
          </StatusMark>
          <Button size="xs" onClick={onShipped}>
            {intl.formatMessage(m.shippedLook)}
          </Button>
        </div>
      )}
    </>
  );
}
