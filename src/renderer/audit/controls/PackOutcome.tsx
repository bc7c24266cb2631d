import { Button, CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { call } from '../../app/client';
import { RefusalNotice } from '../../app/RefusalNotice';
import { BdiText } from '../../ui/BdiText';
import { StatusMark } from '../../ui/StatusMark';
import { outputMessages as m } from '../messages';
import type { Output } from './use-output';
import styles from './WhyBar.module.css';

/** What came of a pack: the files and where they are, or why there are none. */
export function PackOutcome({ output: { busy, saved, refusal, clear } }: { output: Output }): ReactNode {
  const intl = useIntl();
  return (
    <>
      <div role="status" className={styles['outcome']} hidden={busy === null && saved === null}>
        {busy !== null && (
          <StatusMark status="none">
            {intl.formatMessage(busy === 'save' ? m.writing : m.printing)}
          </StatusMark>
        )}
        {saved !== null && (
          <>
            <StatusMark status="done" wrap>
              {intl.formatMessage(m.saved, {
                what:
                  saved.files.length > 3
                    ? intl.formatMessage(m.manyFiles, { count: saved.files.length })
                    : intl.formatList(saved.files),
                folder: <BdiText key="folder">{saved.folder.name}</BdiText>,
                reference: saved.reference,
              })}
            </StatusMark>
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => void call('shell.showInFolder', { fileToken: saved.folder.fileToken })}
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
