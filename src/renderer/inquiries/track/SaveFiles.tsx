import { Button } from '@mantine/core';
import type { Result } from '@shared/kernel';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Row } from '../../app/form/Form';
import { RefusalNotice } from '../../app/RefusalNotice';
import { BdiText } from '../../ui/BdiText';
import { StatusMark } from '../../ui/StatusMark';
import styles from '../inquiries.module.css';
import { trackMessages as m } from './messages';
import { useSaving, type Written } from './use-saving';

interface SaveFilesProps {
  label: string;
  help: string;
  /** Writes into the chosen folder; progress and "stop" go by the job's id. */
  write: (folder: string, jobId: string) => Promise<Result<Written>>;
}

/** Writes files of the record into a folder that the person chooses, and says what they came to. */
export function SaveFiles({ label, help, write }: SaveFilesProps): ReactNode {
  const intl = useIntl();
  const { busy, progress, saved, refusal, save, stop } = useSaving(write);
  return (
    <div>
      <Row>
        <Button size="xs" loading={busy && progress === null} disabled={busy} onClick={() => void save()}>
          {label}
        </Button>
        <span className={styles['aside']}>{help}</span>
      </Row>
      <div role="status">
        {progress !== null && (
          <StatusMark status="none">{intl.formatMessage(m.writing, progress)}</StatusMark>
        )}
        {saved !== null && <Outcome saved={saved} />}
      </div>
      {progress !== null && (
        <Button size="compact-xs" variant="subtle" onClick={stop}>
          {intl.formatMessage(m.stop)}
        </Button>
      )}
      <RefusalNotice refusal={refusal} />
    </div>
  );
}

function Outcome({ saved }: { saved: Written }): ReactNode {
  const intl = useIntl();
  const { files, reference, complete = true, missing = [] } = saved;
  const [folder, inside] = files[0]?.split('/') ?? [];
  const what =
    inside === undefined
      ? intl.formatList(files)
      : intl.formatMessage(m.filesIn, { count: files.length, folder });
  return (
    <>
      <StatusMark status={complete ? 'done' : 'due'} wrap>
        {intl.formatMessage(complete ? m.savedFiles : m.savedPart, { files: what, reference })}
      </StatusMark>
      {missing.length > 0 && (
        <>
          <p>
            <StatusMark status="due" wrap>
              {intl.formatMessage(m.missingFiles, { count: missing.length })}
            </StatusMark>
          </p>
          <ul>
            {missing.map((item) => (
              <li key={`${item.what} ${item.why}`}>
                <BdiText>{item.what}</BdiText>
                {': '}
                <BdiText>{item.why}</BdiText>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
