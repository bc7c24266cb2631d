import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Row } from '../../app/form/Form';
import { PackOutcome } from '../../app/packs/PackOutcome';
import { useOutput, type WritesPack } from '../../app/packs/use-output';
import styles from '../inquiries.module.css';

interface SaveFilesProps {
  label: string;
  help: string;
  write: WritesPack;
}

/** Writes files of the record into a folder that the person chooses, and says what they came to. */
export function SaveFiles({ label, help, write }: SaveFilesProps): ReactNode {
  const output = useOutput();
  return (
    <div>
      <Row>
        <Button
          size="xs"
          loading={output.busy === 'save' && output.progress === null}
          disabled={output.busy !== null}
          onClick={() => void output.save(write)}
        >
          {label}
        </Button>
        <span className={styles['aside']}>{help}</span>
      </Row>
      <PackOutcome output={output} />
    </div>
  );
}
