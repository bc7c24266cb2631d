import { Button, CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { call } from '../client';
import { RefusalNotice } from '../RefusalNotice';
import { StatusMark } from '../../ui/StatusMark';
import { packMessages as m } from './messages';
import { SavedPack } from './SavedPack';
import type { Output } from './use-output';
import styles from './packs.module.css';

/** What comes of a pack: how far it is, the files and where they are, or why there are none. */
export function PackOutcome({ output }: { output: Output }): ReactNode {
  const intl = useIntl();
  const { busy, progress, saved, refusal, cancel, clear } = output;
  return (
    <>
      <div role="status" className={styles['outcome']} hidden={busy === null && saved === null}>
        {busy !== null && (
          <StatusMark status="none">
            {progress === null
              ? intl.formatMessage(busy === 'save' ? m.writing : m.printing)
              : intl.formatMessage(m.progress, progress)}
          </StatusMark>
        )}
        {busy !== null && progress !== null && (
          <Button size="compact-sm" variant="subtle" onClick={cancel}>
            {intl.formatMessage(m.cancel)}
          </Button>
        )}
        {saved !== null && (
          <>
            <SavedPack saved={saved} />
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => void call('shell.showInFolder', { fileToken: saved.chosen.fileToken })}
            >
              {intl.formatMessage(m.showFolder)}
            </Button>
            <CloseButton size="sm" aria-label={intl.formatMessage(m.dismiss)} onClick={clear} />
          </>
        )}
      </div>
      <RefusalNotice refusal={refusal}>
        <Button size="compact-sm" variant="subtle" onClick={clear}>
          {intl.formatMessage(m.dismiss)}
        </Button>
      </RefusalNotice>
    </>
  );
}
